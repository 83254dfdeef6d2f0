import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { freePort } from '../../../subgraphs/kit/port';
import { runService } from '../../../subgraphs/kit/service';

/**
 * Hive Gateway by its own command, which is how its guide says to run it on Node.js; but in this process, so that it
 * is this one that is measured. `--gateway` is the package's module, which is installed elsewhere.
 */
const HOST = '127.0.0.1';

void runService(async (_env, args) => {
  const text = { type: 'string', default: '' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { gateway: text, config: text, supergraph: text },
  });
  const { run } = await import(pathToFileURL(values.gateway).href);
  // it can't tell which one it took when it is given 0
  const port = await freePort(HOST, 0);
  const flags = ['--config-path', values.config, '--host', HOST, '--port', String(port)];
  // where the command looks for its arguments
  process.argv.splice(2, process.argv.length, 'supergraph', values.supergraph, ...flags);
  await run({});
  // it hears the signal itself, and its connections end with the process
  return { url: `http://${HOST}:${port}`, stop: async () => undefined };
});
