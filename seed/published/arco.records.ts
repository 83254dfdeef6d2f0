import { claimCollection } from '../../subgraphs/arco/claim.repository';
import { expansionCollection } from '../../subgraphs/arco/expansion.repository';
import { factCollection } from '../../subgraphs/arco/fact.repository';
import { nameAliasCollection } from '../../subgraphs/arco/name-alias.repository';
import { personCollection } from '../../subgraphs/arco/person.repository';
import { reflectionCollection } from '../../subgraphs/arco/reflection.repository';
import { sourceConflictCollection } from '../../subgraphs/arco/source-conflict.repository';
import { progressReportCollection, workPlanCollection } from '../../subgraphs/arco/work-plan.repository';
import { type ListSource, list } from '../row-sources';
import { claims } from './claims';
import { expansions } from './expansions';
import { facts } from './facts';
import { nameAliases } from './name-aliases';
import { people } from './people';
import { reflections } from './reflections';
import { sourceConflicts } from './source-conflicts';
import { progressReports, workPlans } from './work-plans';

/** What ARCO publishes whatever people there are: plans, officials, names, facts, claims and conflicts. */
export const arcoRecords: readonly ListSource[] = [
  list(workPlanCollection, workPlans),
  list(progressReportCollection, progressReports),
  list(reflectionCollection, reflections),
  list(expansionCollection, expansions),
  list(personCollection, people),
  list(nameAliasCollection, nameAliases),
  list(factCollection, facts),
  list(claimCollection, claims),
  list(sourceConflictCollection, sourceConflicts),
];
