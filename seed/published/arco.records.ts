import { claimCollection } from '../../subgraphs/arco/evidence/claim.repository';
import { factCollection } from '../../subgraphs/arco/evidence/fact.repository';
import { nameAliasCollection } from '../../subgraphs/arco/evidence/name-alias.repository';
import { sourceConflictCollection } from '../../subgraphs/arco/evidence/source-conflict.repository';
import { expansionCollection } from '../../subgraphs/arco/framework/expansion.repository';
import { reflectionCollection } from '../../subgraphs/arco/learning/reflection.repository';
import { personCollection } from '../../subgraphs/arco/people/person.repository';
import { progressReportCollection, workPlanCollection } from '../../subgraphs/arco/plan/work-plan.repository';
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
