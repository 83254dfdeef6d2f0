import { apprenticeshipCollection } from '../subgraphs/amexcid/apprenticeship/apprenticeship.repository';
import { apprenticeshipCountCollection } from '../subgraphs/amexcid/apprenticeship/apprenticeship-count.repository';
import { trainingCenterCollection } from '../subgraphs/amexcid/apprenticeship/training-center.repository';
import { enrollmentCollection } from '../subgraphs/amexcid/enrollment/enrollment.repository';
import {
  countedEnrollment,
  enrollmentCountCollection,
} from '../subgraphs/amexcid/enrollment/enrollment-count.repository';
import { programCollection } from '../subgraphs/amexcid/program/program.repository';
import { stipendCollection } from '../subgraphs/amexcid/stipend/stipend.repository';
import { stipendPunctualityCollection } from '../subgraphs/amexcid/stipend/stipend-punctuality.repository';
import { beneficiaryCollection } from '../subgraphs/arco/beneficiary/beneficiary.repository';
import { reachCollection } from '../subgraphs/arco/beneficiary/reach.repository';
import { reportedFigureCollection } from '../subgraphs/arco/figure/reported-figure.repository';
import {
  frameworkCollection,
  sourceDocumentCollection,
} from '../subgraphs/arco/framework/framework.repository';
import {
  inclusionApproachCollection,
  learningEventCollection,
  proposalCollection,
} from '../subgraphs/arco/learning/learning.repository';
import { actionPlanCollection } from '../subgraphs/arco/plan/action-plan.repository';
import { actionPlanStepCollection } from '../subgraphs/arco/plan/action-plan-step.repository';
import { commitmentCollection } from '../subgraphs/arco/plan/commitment.repository';
import { referralCollection } from '../subgraphs/arco/referral/referral.repository';
import { referralFunnelCollection } from '../subgraphs/arco/referral/referral-funnel.repository';
import { activityCollection } from '../subgraphs/usaid/activity/activity.repository';
import { indicatorCollection } from '../subgraphs/usaid/activity/indicator.repository';
import { assistanceEventCollection } from '../subgraphs/usaid/assistance/assistance-event.repository';
import { attendanceCollection } from '../subgraphs/usaid/assistance/attendance.repository';
import { bioinputPlantCollection } from '../subgraphs/usaid/assistance/bioinput-plant.repository';
import { topicOverlapCollection } from '../subgraphs/usaid/assistance/topic-overlap.repository';
import { buyerCollection } from '../subgraphs/usaid/market/buyer.repository';
import { buyerStandardCollection } from '../subgraphs/usaid/market/buyer-standard.repository';
import { marketLinkageCollection } from '../subgraphs/usaid/market/market-linkage.repository';
import { standardAssessmentCollection } from '../subgraphs/usaid/market/standard-assessment.repository';
import { outcomeCollection } from '../subgraphs/usaid/participation/outcome.repository';
import { participationCollection } from '../subgraphs/usaid/participation/participation.repository';
import {
  countedParticipation,
  participationCountCollection,
} from '../subgraphs/usaid/participation/participation-count.repository';
import { courseCollection } from '../subgraphs/usaid/workforce/course.repository';
import { placementCollection } from '../subgraphs/usaid/workforce/placement.repository';
import { scholarshipCollection } from '../subgraphs/usaid/workforce/scholarship.repository';
import type { AgencyName } from './agencies';
import { enrollmentRows, programTally } from './generator/amexcid.rows';
import { apprenticeshipRows } from './generator/apprenticeship';
import { beneficiaryRows, referralRows } from './generator/arco.rows';
import { assistanceEventTally, attendanceRows, marketLinkageTally } from './generator/assistance.rows';
import { placementRows } from './generator/placement.rows';
import { reachTally } from './generator/reach.tally';
import { actionPlanSteps, actionPlanTally, referralFunnelTally } from './generator/referral-funnel.rows';
import { scholarshipRows } from './generator/scholarship.rows';
import { buyerStandardTally, standardAssessmentRows } from './generator/standard-assessment.rows';
import { statusTally } from './generator/status-tally';
import { stipendRows } from './generator/stipend';
import { StipendPunctualityTally } from './generator/stipend-punctuality';
import { topicOverlapTally } from './generator/topic-overlap.tally';
import { apprenticeshipCountTally, trainingCenterTally } from './generator/training-center-tally';
import { activityTally, outcomeRows, participationRows } from './generator/usaid.rows';
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
import { type Dataset, eachBlock, list, tallyOfPeople, tallyOfRows } from './row-sources';

/**
 * Everything that each agency's database holds, but for the figure counts, which are taken from the rows once
 * written. One line a source; several may fill one collection.
 */
export const datasets: Readonly<Record<AgencyName, Dataset>> = {
  usaid: {
    lists: [
      list(bioinputPlantCollection, bioinputPlants),
      list(buyerCollection, buyers),
      list(courseCollection, courses),
      list(indicatorCollection, indicators),
    ],
    people: [
      eachBlock(participationCollection, participationRows),
      eachBlock(outcomeCollection, outcomeRows),
      eachBlock(scholarshipCollection, scholarshipRows),
      eachBlock(placementCollection, placementRows),
      eachBlock(attendanceCollection, attendanceRows),
      eachBlock(standardAssessmentCollection, standardAssessmentRows),
    ],
    tallies: [
      tallyOfRows(activityCollection, participationCollection, activityTally),
      tallyOfRows(participationCountCollection, participationCollection, statusTally(countedParticipation)),
      tallyOfRows(topicOverlapCollection, participationCollection, topicOverlapTally),
      tallyOfRows(assistanceEventCollection, attendanceCollection, assistanceEventTally),
      tallyOfRows(marketLinkageCollection, attendanceCollection, marketLinkageTally),
      tallyOfRows(buyerStandardCollection, standardAssessmentCollection, buyerStandardTally),
    ],
  },
  amexcid: {
    lists: [],
    people: [
      eachBlock(enrollmentCollection, enrollmentRows),
      eachBlock(stipendCollection, stipendRows),
      eachBlock(apprenticeshipCollection, apprenticeshipRows),
    ],
    tallies: [
      tallyOfRows(programCollection, enrollmentCollection, programTally),
      tallyOfRows(enrollmentCountCollection, enrollmentCollection, statusTally(countedEnrollment)),
      tallyOfRows(stipendPunctualityCollection, stipendCollection, () => new StipendPunctualityTally()),
      tallyOfPeople(trainingCenterCollection, trainingCenterTally),
      tallyOfPeople(apprenticeshipCountCollection, apprenticeshipCountTally),
    ],
  },
  arco: {
    lists: [
      ...arcoRecords,
      list(frameworkCollection, [framework]),
      list(sourceDocumentCollection, sourceDocuments),
      list(reportedFigureCollection, reportedFigures),
      list(commitmentCollection, commitments),
      list(actionPlanStepCollection, actionPlanSteps),
      list(learningEventCollection, learningEvents),
      list(proposalCollection, proposals),
      list(inclusionApproachCollection, inclusionApproaches),
    ],
    people: [eachBlock(referralCollection, referralRows), eachBlock(beneficiaryCollection, beneficiaryRows)],
    tallies: [
      tallyOfPeople(reachCollection, reachTally),
      tallyOfPeople(actionPlanCollection, actionPlanTally),
      tallyOfPeople(referralFunnelCollection, referralFunnelTally),
    ],
  },
};
