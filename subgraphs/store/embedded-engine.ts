import path from 'node:path';
import { shownEnding, spawnService } from '../kit/child';
import { StartError } from '../kit/service';
import type { ServerProcess, ServerProcessOptions } from './server-process';

/** Runs the embedded engine, in a process of its own: its work must not delay whoever waits for the store. */
export async function startEmbeddedEngine({
  folder,
  port,
  stopping,
}: ServerProcessOptions): Promise<ServerProcess> {
  const engine = await spawnService<{ uri: string }>({
    name: 'the embedded engine',
    script: path.join(__dirname, 'embedded', 'main.js'),
    args: ['--dataDir', folder, '--port', String(port)],
    stopping,
  });
  const failed = engine.ended.then(
    (ending) => new StartError(`the embedded engine ended with ${shownEnding(ending)}`),
  );
  return { uri: engine.ready.uri, pid: engine.pid, failed, stop: engine.stop };
}
