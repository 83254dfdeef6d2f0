import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { graphql } from 'graphql';
import { runService } from '../../../subgraphs/kit/service';
import { CallRecorder } from './call-recorder';
import { createLeanServer, httpResponse } from './lean-server';
import type { Variety } from './made-values';
import type { Load } from './operations';
import { shopSchemas } from './shop-schemas';
import { type SubgraphName, subgraphNames } from './shop-supergraph';

/**
 * All subgraphs in one process, each at a path of its name. What was asked once is answered from memory, so that
 * little of what is measured is theirs. Also: `/count` tells how many calls there were, `/record` begins to record
 * them, `/recorded` tells them and ends that.
 */
const ANSWERS_HELD_MS = 50;

/** By body, for each subgraph. */
type Memo = Map<string, Promise<Buffer> | Buffer>;

void runService(async (_env, args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { load: { type: 'string' }, data: { type: 'string' } },
  });
  const schemas = shopSchemas(values.load as Load, values.data as Variety);
  const memos = new Map<string, Memo>(subgraphNames.map((name) => [`/${name}`, new Map()]));
  let count = 0;
  let recorder: CallRecorder | undefined;
  let origin = '';

  const execute = async (name: SubgraphName, body: string): Promise<Buffer> => {
    const { query, variables } = JSON.parse(Buffer.from(body, 'latin1').toString());
    const result = await graphql({ schema: schemas[name], source: query, variableValues: variables });
    return httpResponse(JSON.stringify(result));
  };
  const answer = (memo: Memo, path: string, body: string): Buffer | Promise<Buffer> => {
    const known = memo.get(body);
    if (known) return known;
    const made = execute(path.slice(1) as SubgraphName, body);
    memo.set(body, made);
    void made.then((response) => memo.set(body, response));
    return made;
  };
  const answerRecorded = async (memo: Memo, path: string, body: string): Promise<Buffer> => {
    const recording = recorder;
    const wave = recording?.made({ url: origin + path, body: Buffer.from(body, 'latin1').toString() }) ?? 0;
    const response = await answer(memo, path, body);
    await wait(ANSWERS_HELD_MS);
    recording?.answered(wave);
    return response;
  };
  const control: Readonly<Record<string, () => unknown>> = {
    '/count': () => count,
    '/record': () => {
      recorder = new CallRecorder();
      return 'recording';
    },
    '/recorded': () => {
      const { waves = [] } = recorder ?? {};
      recorder = undefined;
      return waves;
    },
  };

  const server = createLeanServer((path, body) => {
    const memo = memos.get(path);
    if (!memo) return httpResponse(JSON.stringify(control[path]?.() ?? null));
    count += 1;
    return recorder ? answerRecorded(memo, path, body) : answer(memo, path, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // the process ends with it, and its connections with the process
  origin = `http://127.0.0.1:${port}`;
  return { url: origin, stop: async () => void server.close() };
});
