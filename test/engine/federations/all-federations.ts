import type { Federation } from './federation';
import { shop } from './shop.federation';

/** Together they use the whole of GraphQL and of federation 2. */
export const allFederations: readonly Federation[] = [shop];
