import { additions } from './additions.federation';
import { bank } from './bank.federation';
import type { Federation } from './federation';
import { inputs } from './inputs.federation';
import { interfaces } from './interfaces.federation';
import { intersections } from './intersections.federation';
import { keyRoutes } from './key-routes.federation';
import { keys } from './keys.federation';
import { legacy } from './legacy.federation';
import { manyKeys } from './many-keys.federation';
import { media } from './media.federation';
import { migration } from './migration.federation';
import { names } from './names.federation';
import { nodes } from './nodes.federation';
import { nulls } from './nulls.federation';
import { partsOfUnions } from './parts-of-unions.federation';
import { provides } from './provides.federation';
import { requirementCircles } from './requirement-circles.federation';
import { requires } from './requires.federation';
import { sharedRoots } from './shared-roots.federation';
import { shop } from './shop.federation';
import { social } from './social.federation';
import { standIns } from './stand-ins.federation';
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
  intersections,
  keyRoutes,
  legacy,
  manyKeys,
  nodes,
  partsOfUnions,
  requirementCircles,
  sharedRoots,
  standIns,
];
