import type { Document } from 'mongodb';
import { enrollmentCollection } from '../subgraphs/amexcid/enrollment.repository';
import { programCollection } from '../subgraphs/amexcid/program.repository';
import { actionPlanCollection } from '../subgraphs/arco/action-plan.repository';
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
import { reportedFigureCollection } from '../subgraphs/arco/reported-figure.repository';
import type { AnyCollectionSpec, CollectionSpec } from '../subgraphs/kit/collections';
import { activityCollection } from '../subgraphs/usaid/activity.repository';
import { assistanceEventCollection } from '../subgraphs/usaid/assistance-event.repository';
import { attendanceCollection } from '../subgraphs/usaid/attendance.repository';
import { bioinputPlantCollection } from '../subgraphs/usaid/bioinput-plant.repository';
import { buyerCollection } from '../subgraphs/usaid/buyer.repository';
import { buyerStandardCollection } from '../subgraphs/usaid/buyer-standard.repository';
import { courseCollection } from '../subgraphs/usaid/course.repository';
import { indicatorCollection } from '../subgraphs/usaid/indicator.repository';
import { marketLinkageCollection } from '../subgraphs/usaid/market-linkage.repository';
import { outcomeCollection } from '../subgraphs/usaid/outcome.repository';
import { participationCollection } from '../subgraphs/usaid/participation.repository';
import { placementCollection } from '../subgraphs/usaid/placement.repository';
import { scholarshipCollection } from '../subgraphs/usaid/scholarship.repository';
import { standardAssessmentCollection } from '../subgraphs/usaid/standard-assessment.repository';
import { topicOverlapCollection } from '../subgraphs/usaid/topic-overlap.repository';
import type { AgencyName } from './agencies';
import { enrollmentCount, enrollmentRows, programRows } from './generator/amexcid.rows';
import { beneficiaryCount, beneficiaryRows, reachRows, referralRows } from './generator/arco.rows';
import { assistanceEventTally, attendanceRows, marketLinkageTally } from './generator/assistance.rows';
import { placementRows } from './generator/placement.rows';
import type { Population } from './generator/population';
import { scholarshipRows } from './generator/scholarship.rows';
import { buyerStandardTally, standardAssessmentRows } from './generator/standard-assessment.rows';
import { topicOverlapTally } from './generator/topic-overlap.tally';
import { activityRows, participationsWithOutcomes } from './generator/usaid.rows';
import { actionPlans } from './published/action-plans';
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

/** Rows that are counted from others. */
function tallied<R, T>(
  { add, endBlock, rows }: { add(row: R): void; endBlock(): void; rows(): T[] },
  counted: readonly R[],
): T[] {
  for (const row of counted) add(row);
  endBlock();
  return rows();
}

/** Everything that each agency's database holds, but for the counts, which are taken from the rows once written. */
export function datasets(people: Population): Readonly<Record<AgencyName, readonly RowSource[]>> {
  const services = [...participationsWithOutcomes(people)];
  const participations = services.map(({ participation }) => participation);
  const attendances = [...attendanceRows(people)];
  const assessments = [...standardAssessmentRows(people)];
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
      list(scholarshipCollection, [...scholarshipRows(people)]),
      list(placementCollection, [...placementRows(people)]),
      list(attendanceCollection, attendances),
      list(assistanceEventCollection, tallied(assistanceEventTally(), attendances)),
      list(topicOverlapCollection, tallied(topicOverlapTally(), participations)),
      list(standardAssessmentCollection, assessments),
      list(buyerStandardCollection, tallied(buyerStandardTally(), assessments)),
      list(marketLinkageCollection, tallied(marketLinkageTally(), attendances)),
    ],
    amexcid: [
      list(programCollection, programRows(people)),
      stream(enrollmentCollection, enrollmentCount(people), () => enrollmentRows(people)),
    ],
    arco: [
      list(frameworkCollection, [framework]),
      list(sourceDocumentCollection, sourceDocuments),
      list(reportedFigureCollection, reportedFigures),
      list(commitmentCollection, commitments),
      list(actionPlanCollection, actionPlans),
      list(learningEventCollection, learningEvents),
      list(proposalCollection, proposals),
      list(inclusionApproachCollection, inclusionApproaches),
      list(reachCollection, reachRows(people)),
      list(referralCollection, [...referralRows(people)]),
      stream(beneficiaryCollection, beneficiaryCount(people), () => beneficiaryRows(people)),
    ],
  };
}
