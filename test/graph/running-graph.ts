import path from 'node:path';
import pino from 'pino';
import { readGatewayConfig } from '../../gateway/config';
import { startGateway } from '../../gateway/start';
import { type AgencyName, agencyNames, type Databases } from '../../seed/agencies';
import type { ProfileName } from '../../seed/profiles';
import { seedAll } from '../../seed/seed-all';
import { startAmexcid } from '../../subgraphs/amexcid/start';
import { startArco } from '../../subgraphs/arco/start';
import { type Stoppable, startAll } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import { startEmbeddedEngine } from '../../subgraphs/store/embedded/engine';
import { startUsaid } from '../../subgraphs/usaid/start';
import { startMongoServer } from '../mongo-server';
import { dropDatabases, newDatabases, seededDatabases } from '../seeded-databases';
import { seededStore } from '../seeded-store';

export const packageRoot = path.join(__dirname, '..', '..', '..');

export interface GraphAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the document that asked for it
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** The three subgraphs and the gateway over seeded databases of their own. */
export interface RunningGraph extends Stoppable {
  /** Of the gateway, without a path. */
  readonly url: string;
  readonly subgraphUrls: readonly string[];
  readonly mongoUri: string;
  readonly databases: Databases;
  ask(document: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
  /** Ends one subgraph, for good. */
  stopSubgraph(name: AgencyName): Promise<void>;
  /** The commands sent to MongoDB since the last call, such as `find beneficiaries`. */
  takeCommands(): string[];
}

const quiet = pino({ level: 'silent' });
const starts = { usaid: startUsaid, amexcid: startAmexcid, arco: startArco };

const ownDatabases: Databases = { usaid: 'usaid', amexcid: 'amexcid', arco: 'arco' };

/**
 * @param profile null leaves the databases empty
 * @param written whether the test writes to the databases; at a server of somebody else's all that don't share theirs
 */
export function startGraph(
  profile: ProfileName | null,
  { demo = true, written = false } = {},
): Promise<RunningGraph> {
  return startAll(async (use) => {
    const { SEEDED_STORES: folder, MONGODB_URI: elsewhere } = process.env;
    if (profile && folder && !elsewhere) {
      const copyOf = await seededStore(folder, profile, (dataDir) => seedStore(dataDir, profile));
      const { uri: mongoUri } = use(await startMongoServer({ copyOf }));
      return use(await serveGraph({ mongoUri, databases: ownDatabases }, { demo }));
    }
    const { uri: mongoUri } = use(await startMongoServer());
    if (profile && folder && !written) {
      const databases = await seededDatabases(folder, mongoUri, profile, (fresh) =>
        seedGraph({ mongoUri, databases: fresh }, profile),
      );
      return use(await serveGraph({ mongoUri, databases }, { demo }));
    }
    const databases = newDatabases();
    use(dropLater(mongoUri, databases));
    if (profile) await seedGraph({ mongoUri, databases }, profile);
    return use(await serveGraph({ mongoUri, databases }, { demo }));
  });
}

/** The graph over databases that are there already. */
export function serveGraph(
  { mongoUri, databases }: Pick<RunningGraph, 'mongoUri' | 'databases'>,
  { demo = true } = {},
): Promise<RunningGraph> {
  return startAll(async (use) => {
    const commands: string[] = [];
    const log = commandLog(commands);
    const urls: Record<string, string> = {};
    const subgraphs = new Map<AgencyName, Stoppable>();
    for (const name of agencyNames) {
      const config = {
        mongoUri,
        database: databases[name],
        host: '127.0.0.1',
        port: 0,
        log: { level: 'debug', readable: false },
      } as const;
      const subgraph = use(await starts[name](config, log));
      subgraphs.set(name, subgraph);
      urls[`SUBGRAPH_${name.toUpperCase()}_URL`] = subgraph.url;
    }
    const gateway = use(
      await startGateway(readGatewayConfig({ ...urls, PORT: '0' }, demo ? ['--demo'] : []), quiet),
    );
    return {
      url: gateway.url,
      subgraphUrls: Object.values(urls),
      mongoUri,
      databases,
      ask: (document: string, variables = {}) => ask(gateway.url, document, variables),
      stopSubgraph: async (name: AgencyName) => subgraphs.get(name)?.stop(),
      takeCommands: () => commands.splice(0),
    };
  });
}

async function seedStore(dataDir: string, profile: ProfileName): Promise<void> {
  const engine = await startEmbeddedEngine({ dataDir, host: '127.0.0.1', port: 0, noTableScan: true });
  await seedGraph({ mongoUri: engine.uri, databases: ownDatabases }, profile).finally(engine.stop);
}

/** Fills the databases as `npm run seed` does. */
export async function seedGraph(
  { mongoUri, databases }: Pick<RunningGraph, 'mongoUri' | 'databases'>,
  profile: ProfileName,
  seed = 'sembrando-2022',
): Promise<void> {
  await seedAll({ mongoUri, databases, profile, seed, scale: 1, force: false, log: quiet });
}

async function ask(url: string, query: string, variables: object): Promise<GraphAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphAnswer;
}

/**
 * Collects what the subgraphs log of their commands; they do so at level `debug`.
 * Which generation to read is asked once a second, whatever is queried, so it is left out.
 */
function commandLog(commands: string[]): Logger {
  const write = (line: string): void => {
    const { mongo, msg } = JSON.parse(line) as {
      mongo?: { command: string; collection: unknown };
      msg: string;
    };
    if (!mongo || msg !== 'mongo command' || mongo.command === 'ping' || mongo.collection === 'generations')
      return;
    commands.push(`${mongo.command} ${String(mongo.collection).replace(/\.g\d+$/, '')}`);
  };
  return pino({ level: 'debug' }, { write });
}

const dropLater = (mongoUri: string, databases: Databases): Stoppable => ({
  stop: () => dropDatabases(mongoUri, databases),
});
