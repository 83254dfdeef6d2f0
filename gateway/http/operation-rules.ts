import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';

export interface OperationLimits {
  /** Levels of fields; lists of lists multiply with each. */
  readonly maxDepth: number;
  /** Words, names and signs of a document; bounds aliases and fields too. */
  readonly maxTokens: number;
}

/** What an operation must keep to before it is planned: planning and answering cost more than a document shows. */
export function operationRules({ maxDepth }: OperationLimits): ValidationRule[] {
  return [
    // its type says a class, graphql asks for a visitor: the class is one
    maxDepthRule({
      n: maxDepth,
      ignoreIntrospection: true,
      propagateOnRejection: false, // thrown, it would pass for a failure of ours
      onReject: [
        (context) =>
          context?.reportError(
            new GraphQLError(
              `the operation is too deep: this gateway answers ${maxDepth} levels at the most`,
            ),
          ),
      ],
    }) as unknown as ValidationRule,
    knownRootType,
  ];
}

/** The specification leaves an operation without a root type to execution, where it would look like our failure. */
const knownRootType: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`this graph has no ${node.operation}s`, { nodes: node }));
  },
});
