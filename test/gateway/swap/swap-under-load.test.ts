import { EventEmitter, once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import pino from 'pino';
import { startGateway } from '../../../gateway/start';
import type { Listening } from '../../../subgraphs/kit/lifecycle';
import { startSubgraph } from '../farms-federation';
import { defaultConfig, type GraphqlAnswer, query } from '../test-gateway';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])`;
const FARMS = `${LINK}
  type Query { farms: [Farm!]! }
  type Farm @key(fields: "id") { id: ID! name: String! }`;
const PEOPLE = `${LINK}
  type Query { people: Int! }
  type Farm @key(fields: "id") { id: ID! workerCount: Int }`;
const PEOPLE_WITH_HEADCOUNT = PEOPLE.replace('people: Int!', 'people: Int! headcount: Int!');

const CLIENTS = 20;
const SUPERGRAPH_SERVED = 'the new supergraph is served';
const SUPERGRAPH_REFUSED = 'the new supergraph is refused';

function compose(people: string, urls: { farms: string; people: string }): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'farms', typeDefs: parse(FARMS), url: urls.farms },
    { name: 'people', typeDefs: parse(people), url: urls.people },
  ]);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  return supergraphSdl;
}

const startFarms = () =>
  startSubgraph(
    buildSubgraphSchema({
      typeDefs: parse(FARMS),
      resolvers: {
        Query: {
          farms: () => [
            { id: 'f1', name: 'El Zapote' },
            { id: 'f2', name: 'La Ceiba' },
          ],
        },
      },
    }),
  );

/** Every count that it answers is `count`, which tells one from another. */
const startPeople = (count: number) =>
  startSubgraph(
    buildSubgraphSchema({
      typeDefs: parse(PEOPLE_WITH_HEADCOUNT),
      resolvers: {
        Query: { people: () => count, headcount: () => count },
        Farm: { __resolveReference: (farm: object) => farm, workerCount: () => count },
      },
    }),
  );

let folder: string;
let file: string;
let farms: Listening;
let people: Listening;
let peopleMoved: Listening;
let gateway: Listening;
const events = new EventEmitter();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  file = join(folder, 'supergraph.graphql');
  [farms, people, peopleMoved] = await Promise.all([startFarms(), startPeople(7), startPeople(8)]);
  await writeFile(file, compose(PEOPLE, { farms: farms.url, people: people.url }));
  const log = pino({}, { write: (line: string) => events.emit('line', JSON.parse(line).msg) });
  gateway = await startGateway(
    { ...defaultConfig, port: 0, pages: false, supergraph: { kind: 'file', file, watch: true } },
    log,
  );
});

afterAll(async () => {
  for (const each of [gateway, farms, people, peopleMoved]) await each?.stop();
  await rm(folder, { recursive: true });
});

async function logged(words: string): Promise<void> {
  for (;;) {
    const [line] = await once(events, 'line');
    if (String(line).includes(words)) return;
  }
}

/** Replaces the file as `how` does, and waits until the log says so. */
async function change(how: () => Promise<unknown>, words: string): Promise<void> {
  const said = logged(words);
  await how();
  await said;
}

async function replaceFile(supergraphSdl: string): Promise<void> {
  await writeFile(join(folder, 'next'), supergraphSdl);
  await rename(join(folder, 'next'), file);
}

/** Clients that ask one thing after the other until they are told to end. */
function startClients() {
  const answers: GraphqlAnswer[] = [];
  let isEnded = false;
  const run = async (client: number): Promise<void> => {
    for (let each = 0; !isEnded; each++) {
      // documents that are asked all the time, and some that are asked once
      const alias = each % 100 === 0 ? `name${client}x${each}` : `name${client % 3}`;
      answers.push(await query(gateway, `{ people farms { id ${alias}: name workerCount } }`));
      if (answers.length % CLIENTS === 0) events.emit('answers');
    }
  };
  const ended = Promise.all(Array.from({ length: CLIENTS }, (_, client) => run(client)));
  return {
    answers,
    /** Until every client was likely served once more. */
    more: async (): Promise<void> => {
      const before = answers.length;
      while (answers.length < before + 2 * CLIENTS) await once(events, 'answers');
    },
    end: async (): Promise<void> => {
      isEnded = true;
      await ended;
    },
  };
}

it('serves every request while the supergraph changes, and never a bad one', async () => {
  const clients = startClients();
  const ask = (document: string) => query(gateway, document);
  await clients.more();

  expect(await ask('{ headcount }')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  const withHeadcount = compose(PEOPLE_WITH_HEADCOUNT, { farms: farms.url, people: people.url });
  await change(() => replaceFile(withHeadcount), SUPERGRAPH_SERVED);
  expect(await ask('{ headcount }')).toEqual({ data: { headcount: 7 } });
  await clients.more();

  const moved = compose(PEOPLE_WITH_HEADCOUNT, { farms: farms.url, people: peopleMoved.url });
  await change(() => writeFile(file, moved), SUPERGRAPH_SERVED);
  expect(await ask('{ headcount }')).toEqual({ data: { headcount: 8 } });
  await clients.more();

  await change(() => replaceFile(moved.replace('[Farm!]!', '[Nothing!]!')), SUPERGRAPH_REFUSED);
  expect(await ask('{ headcount }')).toEqual({ data: { headcount: 8 } });
  await clients.more();

  const without = compose(PEOPLE, { farms: farms.url, people: peopleMoved.url });
  await writeFile(file, without.slice(0, without.length / 2));
  await clients.more();
  expect(await ask('{ headcount }')).toEqual({ data: { headcount: 8 } });
  await change(() => writeFile(file, without), SUPERGRAPH_SERVED);
  expect(await ask('{ headcount }')).toMatchObject({ errors: [expect.anything()] });

  await change(() => rm(file), 'what it held stays');
  await clients.more();
  await change(() => replaceFile(withHeadcount), SUPERGRAPH_SERVED);
  expect(await ask('{ headcount }')).toEqual({ data: { headcount: 7 } });
  await clients.more();

  await clients.end();
  expect(clients.answers.filter(({ data, errors }) => errors || !data)).toEqual([]);
  const counts = clients.answers.map(({ data }) => (data as { people: number }).people);
  expect(new Set(counts)).toEqual(new Set([7, 8]));
});
