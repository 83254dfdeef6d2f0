import { parseArgs } from 'node:util';
import { startEmbeddedEngine } from './engine';

/** The engine as a process: `main.js --dataDir <folder> [--port <n>] [--noTableScan]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dataDir: { type: 'string' },
      port: { type: 'string', default: '0' },
      noTableScan: { type: 'boolean', default: false },
    },
  });
  const dataDir = values.dataDir ?? process.env.EMBEDDED_DATA_DIR;
  if (dataDir === undefined || dataDir === '')
    throw new Error('say where to keep the data: --dataDir <folder>');
  const log = (message: string): void => void process.stderr.write(`embedded engine: ${message}\n`);
  const engine = await startEmbeddedEngine({
    dataDir,
    port: Number(values.port),
    host: '127.0.0.1',
    noTableScan: values.noTableScan,
    log,
  });

  const stop = (): void => {
    engine.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The parent is gone, even if it was killed: nobody is left to serve.
  process.once('disconnect', stop);
  if (process.send !== undefined) process.send({ ready: { uri: engine.uri } });
  else process.stdout.write(`embedded engine listens on ${engine.uri}\n`);
}

function fail(error: unknown): never {
  process.stderr.write(`embedded engine: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (require.main === module) main().catch(fail);
