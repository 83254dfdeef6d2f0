import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import { buildSchema, type ExecutionResult, GraphQLError } from 'graphql';
import type { RequestContext } from '../../gateway/engine/ask-subgraph';
import { WrittenAnswer } from '../../gateway/engine/shape/written-answer';
import { writeAnswer } from '../../gateway/http/write-answer';
import { sendWritten } from '../../gateway/http/written-responses';
import { requestContext } from '../request-context';

const written = new WrittenAnswer(Buffer.from('{"data":{"name":"El Zapote"}}\n'));

let answer: () => Promise<unknown>;
let asked: number;
let server: ApolloServer<RequestContext>;

beforeAll(async () => {
  const apiSchema = buildSchema('type Query { name: String }');
  type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  const { gateway, plugin } = sendWritten({
    onSchemaLoadOrUpdate: (listener) => {
      tell = listener;
      return () => undefined;
    },
    load: async () => {
      tell({ apiSchema, coreSupergraphSdl: '' });
      return {
        executor: async () => {
          asked += 1;
          return (await answer()) as ExecutionResult;
        },
      };
    },
    stop: async () => undefined,
  });
  server = new ApolloServer<RequestContext>({ gateway, plugins: [plugin], stringifyResult: writeAnswer });
  await server.start();
});
afterAll(() => server.stop());
beforeEach(() => {
  asked = 0;
});

async function ask(): Promise<string> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query: '{ name }' } },
    context: async () => requestContext(),
  });
  if (body.kind !== 'complete') throw new Error('the answer comes in parts');
  return String(body.string);
}

it('sends a response that is written as it is', async () => {
  answer = async () => ({ data: written });
  expect(await ask()).toBe('{"data":{"name":"El Zapote"}}\n');
  expect(asked).toBe(1);
});

it.each<[string, () => Promise<unknown>, object]>([
  [
    'an answer with an error',
    async () => ({ data: { name: null }, errors: [new GraphQLError('lost', { path: ['name'] })] }),
    { data: { name: null }, errors: [{ message: 'lost', path: ['name'] }] },
  ],
  [
    'a written answer with extensions',
    async () => ({ data: written, extensions: { plan: 1 } }),
    { data: { name: 'El Zapote' }, extensions: { plan: 1 } },
  ],
  ['an answer of values', async () => ({ data: { name: 'El Rosario' } }), { data: { name: 'El Rosario' } }],
  [
    'an answer that failed',
    () => Promise.reject(new GraphQLError('the schema has changed')),
    { errors: [{ message: 'the schema has changed' }] },
  ],
])('lets %s go the usual way, without asking for it twice', async (_, given, expected) => {
  answer = given;
  expect(JSON.parse(await ask())).toMatchObject(expected);
  expect(asked).toBe(1);
});
