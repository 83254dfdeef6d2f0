import type { Document } from 'mongodb';
import { enrollmentCollection } from '../subgraphs/amexcid/enrollment.repository';
import { programCollection } from '../subgraphs/amexcid/program.repository';
import { actionPlanCollection } from '../subgraphs/arco/action-plan.repository';
import { actionPlanStepCollection } from '../subgraphs/arco/action-plan-step.repository';
import { beneficiaryCollection } from '../subgraphs/arco/beneficiary.repository';
import { commitmentCollection } from '../subgraphs/arco/commitment.repository';
import { frameworkCollection, sourceDocumentCollection } from '../subgraphs/arco/framework.repository';
import {
  inclusionApproachCollection,
  learningEventCollection,
  proposalCollection,
} from '../subgraphs/arco/learning.repository';
import { reachCollection } from '../subgraphs/arco/reach.repository';
import { referralCollection } from '../subgraphs/arco/referral.repository';
import { referralFunnelCollection } from '../subgraphs/arco/referral-funnel.repository';
import { reportedFigureCollection } from '../subgraphs/arco/reported-figure.repository';
import type { AnyCollectionSpec, CollectionSpec } from '../subgraphs/kit/collections';
import { activityCollection } from '../subgraphs/usaid/activity.repository';
import { bioinputPlantCollection } from '../subgraphs/usaid/bioinput-plant.repository';
import { buyerCollection } from '../subgraphs/usaid/buyer.repository';
import { courseCollection } from '../subgraphs/usaid/course.repository';
import { indicatorCollection } from '../subgraphs/usaid/indicator.repository';
import { outcomeCollection } from '../subgraphs/usaid/outcome.repository';
import { participationCollection } from '../subgraphs/usaid/participation.repository';
import type { AgencyName } from './agencies';
import { enrollmentCount, enrollmentRows, programRows } from './generator/amexcid.rows';
import { beneficiaryCount, beneficiaryRows, reachRows, referralRows } from './generator/arco.rows';
import type { Population } from './generator/population';
import { actionPlanRows, actionPlanSteps, referralFunnelRows } from './generator/referral-funnel.rows';
import { activityRows, participationsWithOutcomes } from './generator/usaid.rows';
import { arcoRecords } from './published/arco.records';
import { bioinputPlants } from './published/bioinput-plants';
import { buyers } from './published/buyers';
import { commitments } from './published/commitments';
import { courses } from './published/courses';
import { framework } from './published/framework';
import { indicators } from './published/indicators';
import { inclusionApproaches, learningEvents, proposals } from './published/learning';
import { reportedFigures } from './published/reported-figures';
import { sourceDocuments } from './published/source-documents';

/** What goes into one collection; the rows of a large one are made while they are written. */
export interface RowSource {
  readonly collection: AnyCollectionSpec;
  readonly count: number;
  rows(): Iterable<Document>;
}

function list<T extends Document>(collection: CollectionSpec<T>, rows: readonly T[]): RowSource {
  return { collection, count: rows.length, rows: () => rows };
}

function stream<T extends Document>(
  collection: CollectionSpec<T>,
  count: number,
  rows: () => Iterable<T>,
): RowSource {
  return { collection, count, rows };
}

/** Everything that each agency's database holds, but for the counts, which are taken from the rows once written. */
export function datasets(people: Population): Readonly<Record<AgencyName, readonly RowSource[]>> {
  const services = [...participationsWithOutcomes(people)];
  const participations = services.map(({ participation }) => participation);
  return {
    usaid: [
      list(activityCollection, activityRows(participations)),
      list(bioinputPlantCollection, bioinputPlants),
      list(buyerCollection, buyers),
      list(courseCollection, courses),
      list(indicatorCollection, indicators),
      list(participationCollection, participations),
      list(
        outcomeCollection,
        services.flatMap(({ outcomes }) => outcomes),
      ),
    ],
    amexcid: [
      list(programCollection, programRows(people)),
      stream(enrollmentCollection, enrollmentCount(people), () => enrollmentRows(people)),
    ],
    arco: [
      ...arcoRecords.map(({ collection, rows }) => list<Document>(collection, rows)),
      list(frameworkCollection, [framework]),
      list(sourceDocumentCollection, sourceDocuments),
      list(reportedFigureCollection, reportedFigures),
      list(commitmentCollection, commitments),
      list(actionPlanCollection, actionPlanRows(people)),
      list(actionPlanStepCollection, actionPlanSteps),
      list(referralFunnelCollection, referralFunnelRows(people)),
      list(learningEventCollection, learningEvents),
      list(proposalCollection, proposals),
      list(inclusionApproachCollection, inclusionApproaches),
      list(reachCollection, reachRows(people)),
      list(referralCollection, [...referralRows(people)]),
      stream(beneficiaryCollection, beneficiaryCount(people), () => beneficiaryRows(people)),
    ],
  };
}
