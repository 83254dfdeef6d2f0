import { type ExecutionResult, execute, parse, validate } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/engine/ask-subgraph';
import type { OperationState } from './field-values';
import type { RunningFederation } from './running-federation';

/** A request that no subgraph should ever get: a mistake of the engine, whatever its answer is. */
export class InvalidSubgraphRequest extends Error {
  override readonly name = 'InvalidSubgraphRequest';
}

/**
 * Asks a subgraph of this process; what goes there and back is JSON, as over HTTP.
 * @throws InvalidSubgraphRequest on a document that is not valid for the subgraph, or does not use what is sent
 */
export async function askInProcess(
  { subgraphs }: RunningFederation,
  { service, query, operationName, variables }: Omit<SubgraphRequest, 'kind'>,
  state: OperationState,
): Promise<SubgraphAnswer> {
  const schema = subgraphs.get(service);
  if (!schema) throw new InvalidSubgraphRequest(`there is no subgraph ${service}`);
  const document = parse(query, { noLocation: true });
  const [error] = validate(schema, document);
  if (error) throw new InvalidSubgraphRequest(`${service} can't answer ${query}: ${error.message}`);
  const result: ExecutionResult = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: JSON.parse(JSON.stringify(variables)),
    contextValue: state,
  });
  return JSON.parse(JSON.stringify(result));
}
