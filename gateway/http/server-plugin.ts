import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../engine/ask-subgraph';

/** An operation that is valid, and within all limits that its document can break. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What is done of an operation that takes the short way, past Apollo Server. Only one that is answered without any error
 * gets to its end there; any other goes on through Apollo Server, where plugins meet it as if it had just come.
 */
export interface ShortWayPart {
  /** @throws where the operation must not be run; the plugin's own hook then tells why */
  check?(operation: ValidOperation): void;
  /** The operation is going to be run. */
  begun?(context: RequestContext): void;
  /** Its answer is about to be sent. */
  answered?(operation: ValidOperation, context: RequestContext): void;
}

/** A plugin that is asked of operations also where these go past Apollo Server. */
export interface ServerPlugin extends ApolloServerPlugin<RequestContext> {
  /** Null where the plugin has nothing to do with an operation that is fine. */
  readonly shortWay: ShortWayPart | null;
}

/**
 * What the plugins do of operations that take the short way.
 * @throws Error on a plugin for operations that does not say: it must not be gone past by mistake
 */
export function shortWayParts(
  plugins: readonly (ServerPlugin | ApolloServerPlugin<RequestContext>)[],
): readonly ShortWayPart[] {
  return plugins.flatMap((plugin) => {
    if ('shortWay' in plugin) return plugin.shortWay ?? [];
    if (!plugin.requestDidStart) return [];
    throw new Error(
      'a plugin for operations must have a member shortWay, which says what it does where Apollo Server is gone past',
    );
  });
}
