import { GraphQLError, type ValidationRule, visit } from 'graphql';
import { limitRule, type OperationLimits, refuseWith } from './operation-limits';

/** What an operation must keep to besides the specification. */
export function operationRules(limits: OperationLimits): ValidationRule[] {
  return [limitRule(limits), wholeAnswers, knownRootType];
}

const INCREMENTAL: readonly string[] = ['defer', 'stream'];

/** Said at the start of a document: a schema without these directives would only call them unknown. */
const wholeAnswers: ValidationRule = (context) => ({
  Document(document) {
    const asked = new Map<string, GraphQLError>();
    visit(document, {
      Directive(node) {
        const name = node.name.value;
        if (!INCREMENTAL.includes(name) || asked.has(name)) return;
        const message = `@${name}: this gateway answers an operation whole, in one piece; leave the directive out`;
        asked.set(name, new GraphQLError(message, { nodes: node }));
      },
    });
    return refuseWith([...asked.values()], context);
  },
});

/**
 * The specification leaves an operation without a root type to execution, where it would look like our failure.
 * Subscriptions have none here, whatever the schema says.
 */
const knownRootType: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === 'subscription') {
      const message = 'this gateway answers queries and mutations, not subscriptions';
      context.reportError(new GraphQLError(message, { nodes: node }));
    } else if (!context.getSchema().getRootType(node.operation)) {
      const plural = node.operation === 'mutation' ? 'mutations' : 'queries';
      context.reportError(new GraphQLError(`this graph has no ${plural}`, { nodes: node }));
    }
  },
});
