import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestContext } from '../engine/ask-subgraph';
import { withRequestContext } from './request-context';

const HOUR = { deadlineMs: 3_600_000, leftMs: 3_600_000 };
const request = { id: 'r1', headers: { accept: 'application/json' } };
const reply = () => ({ raw: new ServerResponse(new IncomingMessage(new Socket())) });
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

it('keeps no timer and no listener once the work is done, or has failed', async () => {
  const { raw } = reply();
  const before = [timers(), raw.listenerCount('close')];
  const during: number[] = [];
  const work = async ({ signal }: RequestContext): Promise<RequestContext['signal']> => {
    during.push(timers());
    return signal;
  };
  const signal = await withRequestContext(request, { raw }, HOUR, work);
  await expect(
    withRequestContext(request, { raw }, HOUR, () => Promise.reject(new Error('failed'))),
  ).rejects.toThrow('failed');
  expect(during).toEqual([(before[0] ?? 0) + 1]);
  expect([timers(), raw.listenerCount('close')]).toEqual(before);
  raw.emit('close');
  expect(signal.aborted).toBe(false);
});

it('is aborted from the start for a client that has gone away already', async () => {
  const { raw } = reply();
  raw.destroy();
  const signal = await withRequestContext(request, { raw }, HOUR, async (context) => context.signal);
  expect(signal.reason).toMatchObject({ name: 'AbortError' });
});
