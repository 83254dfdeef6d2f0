import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { runService } from '../../../subgraphs/kit/service';

/** Apollo Server with Apollo's gateway as its guide sets it up; what it would tell its vendor is off. */
void runService(async (_env, args) => {
  const { values } = parseArgs({ args: [...args], options: { supergraph: { type: 'string' } } });
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(values.supergraph ?? '', 'utf8') });
  const server = new ApolloServer({
    gateway,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url: new URL(url).origin, stop: () => server.stop() };
});
