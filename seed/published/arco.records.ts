import { claimCollection } from '../../subgraphs/arco/claim.repository';
import { expansionCollection } from '../../subgraphs/arco/expansion.repository';
import { factCollection } from '../../subgraphs/arco/fact.repository';
import { nameAliasCollection } from '../../subgraphs/arco/name-alias.repository';
import { personCollection } from '../../subgraphs/arco/person.repository';
import { reflectionCollection } from '../../subgraphs/arco/reflection.repository';
import { sourceConflictCollection } from '../../subgraphs/arco/source-conflict.repository';
import { progressReportCollection, workPlanCollection } from '../../subgraphs/arco/work-plan.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import type { Document } from '../../subgraphs/kit/mongo';
import { claims } from './claims';
import { expansions } from './expansions';
import { facts } from './facts';
import { nameAliases } from './name-aliases';
import { people } from './people';
import { reflections } from './reflections';
import { sourceConflicts } from './source-conflicts';
import { progressReports, workPlans } from './work-plans';

const record = <T extends Document>(collection: CollectionSpec<T>, rows: readonly T[]) => ({
  collection,
  rows,
});

/** What ARCO publishes whatever people there are: plans, officials, names, facts, claims and conflicts. */
export const arcoRecords = [
  record(workPlanCollection, workPlans),
  record(progressReportCollection, progressReports),
  record(reflectionCollection, reflections),
  record(expansionCollection, expansions),
  record(personCollection, people),
  record(nameAliasCollection, nameAliases),
  record(factCollection, facts),
  record(claimCollection, claims),
  record(sourceConflictCollection, sourceConflicts),
] as const;
