import { type DocumentNode, visit } from 'graphql';
import { linkedFeatures, mainDirectiveName } from '../../../supergraph/linked-features';

const INACCESSIBLE = 'https://specs.apollo.dev/inaccessible';

/**
 * A supergraph without `@inaccessible`: operations are checked against what clients see before they are planned, and
 * what is added for the planner could not refer to what clients do not see.
 */
export function makeAccessible(supergraph: DocumentNode): DocumentNode {
  const names = new Set(
    linkedFeatures(supergraph)
      .filter(({ identity }) => identity === INACCESSIBLE)
      .map(mainDirectiveName),
  );
  return visit(supergraph, {
    Directive: ({ name }) => (names.has(name.value) ? null : undefined),
  });
}
