import { type Env, envTypes, readEnv } from './env';
import { Generations, type GenerationView } from './generations';
import { startGraphqlServer } from './graphql-server';
import { type Listening, startAll } from './lifecycle';
import { type LogConfig, type Logger, logConfig, logSettings } from './logger';
import { connectMongo } from './mongo';
import type { Subgraph } from './schema';

/** What a subgraph process can be told. */
export interface SubgraphConfig {
  readonly mongoUri: string;
  readonly database: string;
  readonly host: string;
  readonly port: number;
  readonly log: LogConfig;
}

/** The configuration out of the environment; `name` is also the default name of the database. */
export function readSubgraphConfig(env: Env, name: string, defaultPort: number): SubgraphConfig {
  const given = readEnv(
    {
      MONGODB_URI: envTypes.mongoUri(),
      MONGODB_DATABASE: envTypes.name().default(name),
      HOST: envTypes.host().default('127.0.0.1'),
      PORT: envTypes.port().default(defaultPort),
      ...logSettings,
    },
    env,
  );
  return {
    mongoUri: given.MONGODB_URI,
    database: given.MONGODB_DATABASE,
    host: given.HOST,
    port: given.PORT,
    log: logConfig(given),
  };
}

export interface SubgraphService<C extends object> {
  readonly build: () => Promise<Subgraph>;
  /** Called once for each generation, for what makes the context of a request. */
  readonly contexts: (view: GenerationView) => () => C;
}

/** A subgraph over its own database, listening. */
export const startSubgraph = <C extends object>(
  { build, contexts }: SubgraphService<C>,
  config: SubgraphConfig,
  log: Logger,
): Promise<Listening> =>
  startAll(async (use) => {
    const mongo = use(await connectMongo(config.mongoUri, config.database, log));
    const generations = new Generations(mongo.db);
    const { schema } = await build();
    const server = use(
      await startGraphqlServer({
        schema,
        host: config.host,
        port: config.port,
        log,
        context: contextsOver(generations, contexts),
        readiness: async () => ({
          mongo: await mongo.ping().then(
            () => 'ok',
            () => 'does not answer',
          ),
          data: await generations.current().then(
            (found) => (found ? 'ok' : 'none yet'),
            () => 'unknown',
          ),
        }),
      }),
    );
    log.info({ url: server.url }, 'subgraph ready');
    return server;
  });

function contextsOver<C>(
  generations: Generations,
  contexts: (view: GenerationView) => () => C,
): () => Promise<C> {
  let latest: { readonly view: GenerationView; readonly newContext: () => C } | undefined;
  return async () => {
    const view = await generations.view();
    if (latest?.view !== view) latest = { view, newContext: contexts(view) };
    return latest.newContext();
  };
}
