import type { Federation } from './federation';
import { keys } from './keys.federation';
import { media } from './media.federation';
import { migration } from './migration.federation';
import { requires } from './requires.federation';
import { shop } from './shop.federation';
import { zoo } from './zoo.federation';

/** Together they use the whole of GraphQL and of federation 2. */
export const allFederations: readonly Federation[] = [shop, keys, requires, media, zoo, migration];
