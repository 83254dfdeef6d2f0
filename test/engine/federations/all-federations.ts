import { additions } from './additions.federation';
import { bank } from './bank.federation';
import type { Federation } from './federation';
import { inputs } from './inputs.federation';
import { interfaces } from './interfaces.federation';
import { keys } from './keys.federation';
import { media } from './media.federation';
import { migration } from './migration.federation';
import { names } from './names.federation';
import { nulls } from './nulls.federation';
import { provides } from './provides.federation';
import { requires } from './requires.federation';
import { shop } from './shop.federation';
import { social } from './social.federation';
import { zoo } from './zoo.federation';

/** Together they use the whole of GraphQL and of federation 2. */
export const allFederations: readonly Federation[] = [
  shop,
  keys,
  requires,
  provides,
  media,
  interfaces,
  additions,
  zoo,
  migration,
  bank,
  names,
  inputs,
  social,
  nulls,
];
