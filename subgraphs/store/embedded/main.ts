import { parseArgs } from 'node:util';
import { runService, StartError } from '../../kit/service';
import { startEmbeddedEngine } from './engine';

/** The engine as a process: `main.js --dataDir <folder> [--port <n>] [--noTableScan]`. */
void runService(
  async (_env, args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        dataDir: { type: 'string' },
        port: { type: 'string', default: '0' },
        noTableScan: { type: 'boolean', default: false },
      },
    });
    if (!values.dataDir) throw new StartError('say where to keep the data: --dataDir <folder>');
    return startEmbeddedEngine({
      dataDir: values.dataDir,
      port: Number(values.port),
      host: '127.0.0.1',
      noTableScan: values.noTableScan,
      log: (message) => void process.stderr.write(`embedded engine: ${message}\n`),
    });
  },
  ({ uri }) => `embedded engine listens on ${uri}`,
);
