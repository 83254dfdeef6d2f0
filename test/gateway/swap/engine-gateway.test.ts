import { EventEmitter, once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import pino from 'pino';
import type { RequestContext } from '../../../gateway/engine/ask-subgraph';
import { createEngineGateway, type EngineGatewayOptions } from '../../../gateway/engine/engine-gateway';
import { requestContext } from '../../request-context';
import { createSchemaEngine, type GivenSupergraph, giveSupergraph, type SchemaEngine } from './schema-engine';

const OLD = 'type Query { farms: String farm(id: String): String retired: String }';
const NEW = 'type Query { farms: String farm(id: String): String people: String }';
const log = pino({ level: 'silent' });
const contextValue: RequestContext = requestContext();

interface Served {
  readonly supergraph: GivenSupergraph;
  readonly apollo: ApolloServer<RequestContext>;
  /** Every engine that was built, in order. */
  readonly engines: SchemaEngine[];
  ask(query: string, operationName?: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** Offers a supergraph and waits for what becomes of it. */
  change(sdl: string): Promise<{ ok: boolean }>;
}

const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop();
});

async function serve(
  options: Partial<EngineGatewayOptions> & {
    engineOf?: (sdl: string) => SchemaEngine;
    plugins?: ApolloServerPlugin<RequestContext>[];
  } = {},
): Promise<Served> {
  const { engineOf = createSchemaEngine, plugins = [], ...rest } = options;
  const supergraph = giveSupergraph(OLD);
  const engines: SchemaEngine[] = [];
  const swaps = new EventEmitter();
  const gateway = createEngineGateway({
    supergraph,
    log,
    lingerMs: 0,
    buildEngine: async (sdl) => {
      const engine = engineOf(sdl);
      engines.push(engine);
      return engine;
    },
    swapped: (outcome) => swaps.emit('swapped', outcome),
    ...rest,
  });
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    plugins,
    logger: log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  opened.push(apollo);
  return {
    supergraph,
    apollo,
    engines,
    ask: async (query, operationName, variables = {}) => {
      const request = { query, variables, ...(operationName !== undefined && { operationName }) };
      const { body } = await apollo.executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('the answer comes in parts');
      return body.singleResult as ExecutionResult;
    },
    change: async (sdl) => {
      const outcome = once(swaps, 'swapped');
      supergraph.change(sdl);
      return (await outcome)[0];
    },
  };
}

/** Holds operations between validation and execution until it is opened. */
function openGate() {
  const gate = new EventEmitter();
  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operationName }) => {
        if (operationName !== 'Held') return;
        const passed = once(gate, 'open');
        gate.emit('reached');
        await passed;
      },
    }),
  };
  return { plugin, reached: () => once(gate, 'reached'), open: () => gate.emit('open') };
}

const codesOf = ({ errors = [] }: ExecutionResult) => errors.map(({ extensions }) => extensions.code);

it('serves a new supergraph in place of the one before, whose engine ends', async () => {
  const { ask, change, engines } = await serve();
  expect(await ask('{ farms retired }')).toEqual({ data: { farms: 'farms', retired: 'retired' } });
  expect(await change(NEW)).toEqual({ ok: true });
  expect(await ask('{ farms people }')).toEqual({ data: { farms: 'farms', people: 'people' } });
  expect(codesOf(await ask('{ retired }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  await engines[0]?.stopped;
});

it('tells what listens of the new schema and of the text it was made of', async () => {
  const gateway = createEngineGateway({
    supergraph: giveSupergraph(OLD),
    buildEngine: async (sdl) => createSchemaEngine(sdl),
    log,
  });
  opened.push(gateway);
  const listener = jest.fn();
  gateway.onSchemaLoadOrUpdate(listener);
  await gateway.load({ apollo: {} });
  expect(listener.mock.calls).toEqual([[{ apiSchema: expect.anything(), coreSupergraphSdl: OLD }]]);
});

it('gives the engine the operation as the client sent it, and the context', async () => {
  const seen: unknown[] = [];
  const { ask } = await serve({
    engineOf: (sdl) => createSchemaEngine(sdl, (_source, _args, context) => seen.push(context) && 'seen'),
  });
  expect(await ask('query A { farms } query B { retired }', 'B')).toEqual({ data: { retired: 'seen' } });
  expect(seen).toEqual([contextValue]);
  expect(codesOf(await ask('query A { farms } query B { retired }', 'C'))).toEqual([
    'OPERATION_RESOLUTION_FAILURE',
  ]);
});

it('runs an operation on the engine that it was validated for, though another took over meanwhile', async () => {
  const gate = openGate();
  const { ask, change, engines } = await serve({ plugins: [gate.plugin], lingerMs: 60_000 });
  const reached = gate.reached();
  const answer = ask('query Held { retired }');
  await reached;
  await change(NEW);
  gate.open();
  expect(await answer).toEqual({ data: { retired: 'retired' } });
  expect(engines).toHaveLength(2);
});

it.each([
  [
    'goes to the new engine when its document fits there',
    'query Held { farms }',
    { data: { farms: 'farms' } },
  ],
  [
    'is told so when its document does not fit the new schema',
    'query Held { retired }',
    { errors: [expect.objectContaining({ extensions: { code: 'SCHEMA_CHANGED' } })] },
  ],
])('an operation that came too late for its engine %s', async (_, query, expected) => {
  const gate = openGate();
  const { ask, change, engines } = await serve({ plugins: [gate.plugin] });
  const reached = gate.reached();
  const answer = ask(query);
  await reached;
  await change(NEW);
  await engines[0]?.stopped;
  gate.open();
  expect(await answer).toEqual(expected);
});

it('ends an engine only when its operations have ended', async () => {
  const subgraph = new EventEmitter();
  const order: string[] = [];
  const { ask, change, engines } = await serve({
    engineOf: (sdl) =>
      createSchemaEngine(sdl, async (_source, _args, _context, { fieldName }) => {
        if (fieldName !== 'retired') return fieldName;
        const answered = once(subgraph, 'answer');
        subgraph.emit('asked');
        return (await answered)[0];
      }),
  });
  const asked = once(subgraph, 'asked');
  const slow = ask('{ retired }').then((answer) => {
    order.push('answered');
    return answer;
  });
  await asked;
  await change(NEW);
  const stopped = engines[0]?.stopped.then(() => order.push('stopped'));
  expect(await ask('{ people }')).toEqual({ data: { people: 'people' } });
  subgraph.emit('answer', 'late');
  await stopped;
  expect(await slow).toEqual({ data: { retired: 'late' } });
  expect(order).toContain('answered');
});

describe('a supergraph that is no good', () => {
  it('is refused, named in the log, and the one before stays', async () => {
    const logged: string[] = [];
    const { ask, change, engines } = await serve({
      log: pino({ level: 'error' }, { write: (line: string) => logged.push(JSON.parse(line).msg) }),
    });
    expect(await change('type Query { farms: Farm }')).toEqual({ ok: false });
    expect(logged).toEqual(['the new supergraph is refused, the one before stays: Unknown type "Farm".']);
    expect(await ask('{ retired }')).toEqual({ data: { retired: 'retired' } });
    expect(engines).toHaveLength(1);
    expect(await change(NEW)).toEqual({ ok: true });
  });

  it('is refused when its API schema is invalid, and its engine ends', async () => {
    const { ask, change, engines } = await serve();
    expect(await change('type Query { farms: String } type Empty')).toEqual({ ok: false });
    await engines[1]?.stopped;
    expect(await ask('{ retired }')).toEqual({ data: { retired: 'retired' } });
  });

  it('is refused when one that listens can not use it, and who was told of it is told of the one before', async () => {
    const supergraph = giveSupergraph(OLD);
    const outcomes = new EventEmitter();
    const gateway = createEngineGateway({
      supergraph,
      buildEngine: async (sdl) => createSchemaEngine(sdl),
      swapped: (outcome) => outcomes.emit('swapped', outcome),
      log,
    });
    opened.push(gateway);
    const told: string[] = [];
    gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => told.push(coreSupergraphSdl));
    gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
      if (coreSupergraphSdl === NEW) throw new Error('no use');
    });
    await gateway.load({ apollo: {} });
    const outcome = once(outcomes, 'swapped');
    supergraph.change(NEW);
    expect(await outcome).toEqual([{ ok: false }]);
    expect(told).toEqual([OLD, NEW, OLD]);
  });

  it('fails the start when it is the first', async () => {
    const supergraph = giveSupergraph('type Query {');
    const gateway = createEngineGateway({
      supergraph,
      buildEngine: async (sdl) => createSchemaEngine(sdl),
      log,
    });
    await expect(gateway.load({ apollo: {} })).rejects.toThrow('Syntax Error');
    expect(supergraph.listenerCount).toBe(0);
  });
});

/** Builds that end when a test says so. */
function holdBuilds() {
  const builds = new EventEmitter();
  const begun: string[] = [];
  const engines: SchemaEngine[] = [];
  const buildEngine = async (sdl: string) => {
    begun.push(sdl);
    if (begun.length > 1) {
      const released = once(builds, 'release');
      builds.emit('begun');
      await released;
    }
    const engine = createSchemaEngine(sdl);
    engines.push(engine);
    return engine;
  };
  return {
    begun,
    engines,
    buildEngine,
    next: () => once(builds, 'begun'),
    release: () => builds.emit('release'),
  };
}

it('builds only the latest of the supergraphs that came during a build', async () => {
  const builds = holdBuilds();
  const { supergraph, ask } = await serve({ buildEngine: builds.buildEngine });
  let begun = builds.next();
  supergraph.change('type Query { first: String }');
  await begun;
  for (const name of ['second', 'third', 'last']) supergraph.change(`type Query { ${name}: String }`);
  begun = builds.next();
  builds.release();
  await begun;
  expect(await ask('{ first }')).toEqual({ data: { first: 'first' } });
  builds.release();
  await builds.engines[1]?.stopped;
  expect(await ask('{ last }')).toEqual({ data: { last: 'last' } });
  expect(builds.begun).toHaveLength(3);
});

it('builds nothing when the supergraph is again the one that is served', async () => {
  const lines = new EventEmitter();
  const { supergraph, change, engines } = await serve({
    log: pino({}, { write: (line: string) => lines.emit(JSON.parse(line).msg) }),
  });
  expect(await change('type Query { farms: Nothing }')).toEqual({ ok: false });
  const noticed = once(lines, 'the supergraph is again the one that is served');
  supergraph.change(OLD);
  await noticed;
  expect(engines).toHaveLength(1);
});

it('ends an engine that is being built when the gateway stops', async () => {
  const builds = holdBuilds();
  const { supergraph, apollo } = await serve({ buildEngine: builds.buildEngine });
  const begun = builds.next();
  supergraph.change(NEW);
  await begun;
  const stopped = apollo.stop();
  builds.release();
  await stopped;
  await Promise.all(builds.engines.map((engine) => engine.stopped));
  expect(builds.engines).toHaveLength(2);
  expect(supergraph.listenerCount).toBe(0);
});

describe('the operations in use', () => {
  it('are planned before the new supergraph is served, those asked most first, without those that do not fit', async () => {
    const { ask, change, engines } = await serve({ warmUp: { maxOperations: 4, withinMs: 60_000 } });
    for (const each of [
      '{ farms }',
      '{ retired }',
      '{ a: farms }',
      '{ a: farms }',
      '{ b: farms }',
      '{ c: farms }',
      '{ retired }',
    ]) {
      await ask(each);
    }
    await change(NEW);
    expect(engines[1]?.warmed).toEqual(['{ a: farms } {}', '{ c: farms } {}', '{ b: farms } {}']);
  });

  it('are planned as they are asked: by operation, with their conditions, without any other value', async () => {
    const { ask, change, engines } = await serve();
    const document = `
      query A($if: Boolean!, $id: String) { farms @include(if: $if) farm(id: $id) }
      query B($if: Boolean! = true) { farms @skip(if: $if) }`;
    await ask(document, 'A', { if: true, id: 'a secret' });
    await ask(document, 'A', { if: false, id: 'a secret' });
    await ask(document, 'A', { if: false, id: 'another secret' });
    await ask(document, 'B');
    await change(NEW);
    expect(engines[1]?.warmed).toEqual([
      `${document} A {"if":false}`,
      `${document} B {}`,
      `${document} A {"if":true}`,
    ]);
  });

  it('do not hold the new supergraph back when they take too long to plan', async () => {
    const { ask, change } = await serve({
      warmUp: { maxOperations: 3, withinMs: 1 },
      engineOf: (sdl) => createSchemaEngine(sdl, undefined, () => new Promise(() => undefined)),
    });
    await ask('{ farms }');
    expect(await change(NEW)).toEqual({ ok: true });
  });

  it('do not hold it back when one can not be planned', async () => {
    const { ask, change, engines } = await serve({
      engineOf: (sdl) => {
        let calls = 0;
        return createSchemaEngine(sdl, undefined, async () => {
          if (calls++ === 0) throw new Error('too complex');
        });
      },
    });
    for (const each of ['{ farms }', '{ a: farms }']) await ask(each);
    expect(await change(NEW)).toEqual({ ok: true });
    expect(engines[1]?.warmed).toHaveLength(1);
  });
});

it('fails no request while supergraphs come and go', async () => {
  const { ask, change, engines } = await serve();
  const supergraphs = Array.from({ length: 10 }, (_, n) => `type Query { farms: String added${n}: String }`);
  const changing = { isDone: false };
  const answers: ExecutionResult[] = [];
  const client = async (name: string): Promise<void> => {
    while (!changing.isDone) {
      await setImmediate(); // requests come from the network, never without a turn of the event loop
      answers.push(await ask(`query ${name} { farms }`));
    }
  };
  const clients = Array.from({ length: 20 }, (_, n) => client(`Client${n}`));
  for (const each of supergraphs) {
    expect(await change(each)).toEqual({ ok: true });
    expect(await change('type Query {')).toEqual({ ok: false });
  }
  changing.isDone = true;
  await Promise.all(clients);
  await Promise.all(engines.slice(0, -1).map((engine) => engine.stopped));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(answers.length).toBeGreaterThan(20);
});
