import { GraphQLError, Kind, type ValidationRule, visit } from 'graphql';
import { limitRule, type OperationLimits } from './operation-limits';

/** What an operation must keep to besides the specification. */
export function operationRules(limits: OperationLimits): ValidationRule[] {
  return [limitRule(limits), wholeAnswers, knownRootType];
}

const INCREMENTAL: readonly string[] = ['defer', 'stream'];

/** Said at the start of a document, so before a schema without these directives calls them unknown. */
const wholeAnswers: ValidationRule = (context) => ({
  Document(document) {
    const asked = new Map<string, GraphQLError>();
    visit(document, {
      // definitions of directives, which some servers take along, are none of ours
      Directive(node) {
        const name = node.name.value;
        if (!INCREMENTAL.includes(name) || asked.has(name)) return;
        const message = `@${name}: this gateway answers an operation whole, in one piece; leave the directive out`;
        asked.set(name, new GraphQLError(message, { nodes: node }));
      },
    });
    for (const error of asked.values()) context.reportError(error);
  },
});

/**
 * The specification leaves an operation without a root type to execution, where it would look like our failure.
 * Subscriptions have none here, whatever the schema says.
 */
const knownRootType: ValidationRule = (context) => ({
  [Kind.OPERATION_DEFINITION](node) {
    if (node.operation === 'subscription') {
      const message = 'this gateway answers queries and mutations, not subscriptions';
      context.reportError(new GraphQLError(message, { nodes: node }));
    } else if (!context.getSchema().getRootType(node.operation)) {
      const plural = node.operation === 'mutation' ? 'mutations' : 'queries';
      context.reportError(new GraphQLError(`this graph has no ${plural}`, { nodes: node }));
    }
  },
});
