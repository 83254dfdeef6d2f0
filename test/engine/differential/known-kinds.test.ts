import { allFederations } from '../federations/all-federations';
import type { Answerer } from './answers';
import { judge } from './compare-operations';
import { openEngineAnswerer } from './engine-answerer';
import { describeFailure } from './failure-report';
import { NO_FAULTS } from './faults';
import { knownKinds, wrongPlaces } from './known-kinds';
import { type RunningFederation, runFederation } from './running-federation';

const open = new Map<string, Promise<{ running: RunningFederation; engine: Answerer }>>();

/** One engine for each federation that a case asks. */
function openFederation(name: string) {
  const known = open.get(name);
  if (known) return known;
  const federation = allFederations.find((each) => each.name === name);
  if (!federation) throw new Error(`no federation is called ${name}`);
  const running = runFederation(federation);
  const opening = openEngineAnswerer(running).then((engine) => ({ running, engine }));
  open.set(name, opening);
  return opening;
}

afterAll(async () => {
  for (const opening of open.values()) await (await opening).engine.stop();
});

it.each(knownKinds)(
  '$kind: $federation $document $variables',
  async ({ federation, document, variables }) => {
    const { running, engine } = await openFederation(federation);
    const operation = { document, variables, faults: NO_FAULTS };
    const reason = await judge(running, engine, operation);
    expect(reason && describeFailure({ federation, operation, reason })).toBeUndefined();
  },
);

it.each(knownKinds)(
  '$kind, with faults: $federation $document $variables',
  async ({ federation, document, variables }) => {
    const { running, engine } = await openFederation(federation);
    for (const seed of [1, 2, 3, 4, 5]) {
      const operation = { document, variables, faults: { seed, perMille: 150 } };
      const reason = await judge(running, engine, operation);
      expect(reason && describeFailure({ federation, operation, reason })).toBeUndefined();
    }
  },
);

it.each(wrongPlaces)(
  'tells errors where they are: $federation $document',
  async ({ federation, document, seed }) => {
    const { running, engine } = await openFederation(federation);
    const operation = { document, variables: {}, faults: { seed, perMille: 150 } };
    const reason = await judge(running, engine, operation);
    expect(reason && describeFailure({ federation, operation, reason })).toBeUndefined();
  },
);
