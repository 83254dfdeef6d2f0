import { setImmediate as nextTurn } from 'node:timers/promises';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Cancellation } from './cancellation';
import { SharedFlights } from './shared-flights';

const FLIGHTS = 4_000;
const LANDED_BYTES = 8_000;

const land = (flights: SharedFlights<number[]>, key: string): Promise<number[]> =>
  flights.join(
    key,
    () => ({ landing: nextTurn(new Array<number>(LANDED_BYTES / 8).fill(0)), attempts: () => 1 }),
    new Cancellation(),
  ).landing;

const oldBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? 0;

it('lets go of what has landed before the next full collection', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;
  const flights = new SharedFlights<number[]>();
  await land(flights, 'first');
  collect();
  const before = oldBytes();
  // some are under way whenever another begins
  const numbers = Array.from({ length: FLIGHTS }, (_, number) => String(number)).values();
  const landOn = async (): Promise<void> => {
    for (const number of numbers) await land(flights, number);
  };
  await Promise.all([landOn(), landOn(), landOn(), landOn(), landOn()]);
  // what is alive in the second of them is taken to be old
  collect({ type: 'minor' });
  collect({ type: 'minor' });
  expect(oldBytes() - before).toBeLessThan((FLIGHTS * LANDED_BYTES) / 8);
});
