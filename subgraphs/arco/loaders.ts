import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { ArcoRepositories } from './context';
import { evidenceLoaders } from './evidence/evidence.loaders';

type Keys = readonly string[];

const idOf = ({ _id }: { _id: string }): string => _id;

/** What one request reads of ARCO, each at once for all that ask for it. */
export function arcoLoaders(repositories: ArcoRepositories) {
  const { frameworks, reportedFigures, workPlans, commitments, actionPlans, actionPlanSteps } = repositories;
  const { learning, reflections, expansions, people, nameAliases } = repositories;
  const { beneficiaries, referrals, referralFunnels, reach } = repositories;
  return {
    ...evidenceLoaders(repositories),
    frameworkById: loaderByKey((ids: Keys) => frameworks.findByIds(ids), idOf),
    sourceDocumentById: loaderByKey((ids: Keys) => frameworks.findSourceDocumentsByIds(ids), idOf),
    reportedFigureById: loaderByKey((ids: Keys) => reportedFigures.findByIds(ids), idOf),
    workPlanById: loaderByKey((ids: Keys) => workPlans.findByIds(ids), idOf),
    progressReportById: loaderByKey((ids: Keys) => workPlans.findReportsBy('_id', ids), idOf),
    progressReportsByWorkPlan: loaderOfLists(
      (ids: Keys) => workPlans.findReportsBy('workPlanId', ids),
      (report) => [report.workPlanId],
    ),
    progressReportsByEvent: loaderOfLists(
      (ids: Keys) => workPlans.findReportsBy('eventId', ids),
      (report) => [report.eventId],
    ),
    progressReportsByFigure: loaderOfLists(
      (ids: Keys) => workPlans.findReportsBy('figureIds', ids),
      (report) => report.figureIds,
    ),
    commitmentById: loaderByKey((ids: Keys) => commitments.findByIds(ids), idOf),
    commitmentsByActivity: loaderOfLists(
      (ids: Keys) => commitments.findBy('activityIds', ids),
      (commitment) => commitment.activityIds,
    ),
    commitmentsByOrganization: loaderOfLists(
      (ids: Keys) => commitments.findBy('organizationIds', ids),
      (commitment) => commitment.organizationIds,
    ),
    commitmentsByWorkPlan: loaderOfLists(
      (ids: Keys) => commitments.findBy('workPlanId', ids),
      (commitment) => [commitment.workPlanId],
    ),
    actionPlanById: loaderByKey((ids: Keys) => actionPlans.findByIds(ids), idOf),
    actionPlansByActivity: loaderOfLists(
      (ids: Keys) => actionPlans.findByActivityIds(ids),
      (plan) => [plan.activityId],
    ),
    actionPlansByProgram: loaderOfLists(
      (ids: Keys) => actionPlans.findByProgramIds(ids),
      (plan) => [plan.programId],
    ),
    actionPlanStepsByPlan: loaderOfLists(
      (ids: Keys) => actionPlanSteps.findByPlanIds(ids),
      (step) => [step.planId],
    ),
    learningEventById: loaderByKey((ids: Keys) => learning.findEventsByIds(ids), idOf),
    learningEventsByOrganization: loaderOfLists(
      (ids: Keys) => learning.findEventsBy('organizationIds', ids),
      (event) => event.organizationIds,
    ),
    learningEventsByLeader: loaderOfLists(
      (ids: Keys) => learning.findEventsBy('leaderIds', ids),
      (event) => event.leaderIds,
    ),
    proposalById: loaderByKey((ids: Keys) => learning.findProposalsByIds(ids), idOf),
    proposalsByEvent: loaderOfLists(
      (ids: Keys) => learning.findProposalsByEventIds(ids),
      (proposal) => [proposal.eventId],
    ),
    inclusionApproachById: loaderByKey((ids: Keys) => learning.findApproachesByIds(ids), idOf),
    inclusionApproachesByActivity: loaderOfLists(
      (ids: Keys) => learning.findApproachesByActivityIds(ids),
      (approach) => approach.activityIds,
    ),
    reflectionById: loaderByKey((ids: Keys) => reflections.findBy('_id', ids), idOf),
    reflectionsByEvent: loaderOfLists(
      (ids: Keys) => reflections.findBy('eventId', ids),
      (reflection) => [reflection.eventId],
    ),
    reflectionsByCommitment: loaderOfLists(
      (ids: Keys) => reflections.findBy('commitmentIds', ids),
      (reflection) => reflection.commitmentIds,
    ),
    reflectionsByFigure: loaderOfLists(
      (ids: Keys) => reflections.findBy('figureIds', ids),
      (reflection) => reflection.figureIds,
    ),
    expansionById: loaderByKey((ids: Keys) => expansions.findBy('_id', ids), idOf),
    expansionsByFramework: loaderOfLists(
      (ids: Keys) => expansions.findBy('frameworkId', ids),
      (expansion) => [expansion.frameworkId],
    ),
    expansionsByCountry: loaderOfLists(
      (ids: Keys) => expansions.findBy('country', ids),
      (expansion) => [expansion.country],
    ),
    personById: loaderByKey((ids: Keys) => people.findByIds(ids), idOf),
    peopleByOrganization: loaderOfLists(
      (ids: Keys) => people.findByOrganizationIds(ids),
      (person) => [person.organizationId],
    ),
    nameAliasesByKey: loaderOfLists(
      (keys: Keys) => nameAliases.findByKeys(keys),
      (alias) => [alias.key],
    ),
    nameAliasesByEntity: loaderOfLists(
      (ids: Keys) => nameAliases.findByEntityIds(ids),
      (alias) => [alias.entityId],
    ),
    beneficiaryById: loaderByKey((ids: Keys) => beneficiaries.findByIds(ids), idOf),
    referralById: loaderByKey((ids: Keys) => referrals.findByIds(ids), idOf),
    referralsByEnrollment: loaderOfLists(
      (ids: Keys) => referrals.findByEnrollmentIds(ids),
      (referral) => [referral.enrollmentId],
    ),
    referralsByBeneficiary: loaderOfLists(
      (ids: Keys) => referrals.findByBeneficiaryIds(ids),
      (referral) => [referral.beneficiaryId],
    ),
    referralFunnelByPlan: loaderByKey(
      (ids: Keys) => referralFunnels.findBy('planId', ids),
      (funnel) => funnel.planId ?? '',
    ),
    referralFunnelByActivity: loaderByKey(
      (ids: Keys) => referralFunnels.findBy('activityId', ids),
      (funnel) => funnel.activityId,
    ),
    referralFunnelsByProgram: loaderOfLists(
      (ids: Keys) => referralFunnels.findBy('programId', ids),
      (funnel) => [funnel.programId],
    ),
    referralFunnelsByCountry: loaderOfLists(
      (codes: Keys) => referralFunnels.findBy('country', codes),
      (funnel) => [funnel.country],
    ),
    reachByCode: loaderByKey((codes: Keys) => reach.findByCodes(codes), idOf),
  };
}
