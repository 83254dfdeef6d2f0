import { type ExecutionResult, execute, parse } from 'graphql';
import { openState } from './field-values';
import type { TestOperation } from './operation';
import type { RunningFederation } from './running-federation';

export interface Answer {
  readonly result: ExecutionResult;
  /** What subgraphs were asked that no gateway may ask them. */
  readonly complaints: readonly string[];
}

/** Something that answers the operations of one federation. */
export interface Answerer {
  /** @throws whatever makes it give no answer at all */
  answer(operation: TestOperation): Promise<Answer>;
  stop(): Promise<void>;
}

/** The right answer: graphql-js over the one schema. */
export async function answerByMonolith(
  { monolith, federation }: RunningFederation,
  { document, operationName, variables, faults }: TestOperation,
  schema = monolith,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document: parse(document),
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: openState(federation, faults),
  });
}
