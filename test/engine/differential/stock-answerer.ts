import { createHash } from 'node:crypto';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type ExecutionResult, parse } from 'graphql';
import type { Answerer } from './answers';
import { type OperationState, openState } from './field-values';
import type { RunningFederation } from './running-federation';
import { askInProcess } from './subgraphs-in-process';

type RequestContext = Parameters<Awaited<ReturnType<ApolloGateway['load']>>['executor'] & object>[0];

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Apollo's planner and executor as they are: what our engine is measured against. */
export async function openStockAnswerer(running: RunningFederation): Promise<Answerer> {
  process.env.APOLLO_TELEMETRY_DISABLED ??= 'true';
  const gateway = new ApolloGateway({
    ...{ supergraphSdl: running.supergraphSdl },
    logger: silent,
    buildService: ({ name }) => ({
      process: async ({ request, context }) => {
        const { query = '', operationName, variables = {} } = request;
        const asked = { service: name, query, operationName, variables };
        const answer = await askInProcess(running, asked, context as OperationState);
        return answer as Awaited<ReturnType<GraphQLDataSource['process']>>;
      },
    }),
  });
  const { executor } = await gateway.load();
  if (!executor) throw new Error('the gateway came without an executor');
  return {
    async answer({ document, operationName, variables, faults }) {
      const state = openState(running.federation, faults);
      const context = {
        request: { query: document, operationName, variables },
        document: parse(document),
        operationName: operationName ?? null,
        queryHash: createHash('sha256').update(document).digest('hex'),
        source: document,
        context: state,
        logger: silent,
        schema: running.monolith,
      } as unknown as RequestContext;
      return { result: (await executor(context)) as ExecutionResult, complaints: state.complaints };
    },
    stop: () => gateway.stop(),
  };
}
