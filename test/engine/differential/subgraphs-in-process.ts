import { type ExecutionResult, execute, parse, validate } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/engine/ask-subgraph';
import { answerOverWire, type Handwriting } from '../answer-over-wire';
import { complain, type OperationState } from './field-values';
import type { RunningFederation } from './running-federation';

/**
 * Asks a subgraph of this process; what goes there and back is JSON, as over HTTP.
 * @throws Error on a document that is not valid for the subgraph
 */
export async function askInProcess(
  { subgraphs }: RunningFederation,
  request: Omit<SubgraphRequest, 'kind'>,
  state: OperationState,
  handwriting?: Handwriting,
): Promise<SubgraphAnswer> {
  const { service, query, operationName, variables } = request;
  const schema = subgraphs.get(service);
  if (!schema) throw new Error(`there is no subgraph ${service}`);
  const document = parse(query, { noLocation: true });
  const [error] = validate(schema, document);
  if (error) complain(state, `${service} can't answer ${query}: ${error.message}`);
  const result: ExecutionResult = await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: JSON.parse(JSON.stringify(variables)),
    contextValue: state,
  });
  return answerOverWire(request, result, handwriting);
}
