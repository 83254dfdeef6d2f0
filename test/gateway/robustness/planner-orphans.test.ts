import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startGatewayProcess } from '../../bench/gateway-process';
import { hostileDocument, hostileSupergraph, SMALL } from '../../bench/hostile-federation';

const isLinux = process.platform === 'linux';

const childrenOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);

/** Whoever has ended may stay on the list of processes for a while, as a zombie. */
function isRunning(pid: string): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

(isLinux ? it : it.skip)('plans for nobody when the gateway was killed', async () => {
  const gateway = await startGatewayProcess({
    supergraphSdl: hostileSupergraph(SMALL),
    config: { planning: { workers: 1, timeoutMs: 600_000 } },
  });
  const url = `${gateway.url}/graphql?query=${encodeURIComponent(hostileDocument(SMALL, 7))}`;
  const cutOff = fetch(url).catch(() => undefined);
  while (!(await gateway.metrics()).get('gateway_operations_in_flight'));
  const planners = childrenOf(gateway.pid);
  expect(planners).toHaveLength(1);
  process.kill(gateway.pid, 'SIGKILL');
  await Promise.all([gateway.ended, cutOff]);
  while (planners.some(isRunning)) await nextTurn();
  await gateway.stop();
});
