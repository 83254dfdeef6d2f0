import type { ClaimDocument } from '../../subgraphs/arco/evidence/claim.repository';
import { activityClaims } from './claims.activities';
import { frameworkClaims } from './claims.framework';
import { programClaims } from './claims.programs';
import { registerClaims } from './claims.registers';

/** What public material outside the source documents says, in the order of their ids. */
export const claims: readonly ClaimDocument[] = [
  ...frameworkClaims,
  ...activityClaims,
  ...programClaims,
  ...registerClaims,
].sort((a, b) => (a._id < b._id ? -1 : 1));
