import { loaderById, loaderByKey, loaderOfLists } from '../kit/batch';
import type { ArcoRepositories } from './context';
import { evidenceLoaders } from './evidence/evidence.loaders';

type Keys = readonly string[];

/** What one request reads of ARCO, each at once for all that ask for it. */
export function arcoLoaders(repositories: ArcoRepositories) {
  const { frameworks, reportedFigures, workPlans, commitments, actionPlans, actionPlanSteps } = repositories;
  const { learning, reflections, expansions, people, nameAliases } = repositories;
  const { beneficiaries, referrals, referralFunnels, reach } = repositories;
  return {
    ...evidenceLoaders(repositories),
    frameworkById: loaderById((ids) => frameworks.findByIds(ids)),
    sourceDocumentById: loaderById((ids) => frameworks.findSourceDocumentsByIds(ids)),
    reportedFigureById: loaderById((ids) => reportedFigures.findByIds(ids)),
    workPlanById: loaderById((ids) => workPlans.findByIds(ids)),
    progressReportById: loaderById((ids) => workPlans.findReportsBy('_id', ids)),
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
    commitmentById: loaderById((ids) => commitments.findByIds(ids)),
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
    actionPlanById: loaderById((ids) => actionPlans.findByIds(ids)),
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
    learningEventById: loaderById((ids) => learning.findEventsByIds(ids)),
    learningEventsByOrganization: loaderOfLists(
      (ids: Keys) => learning.findEventsBy('organizationIds', ids),
      (event) => event.organizationIds,
    ),
    learningEventsByLeader: loaderOfLists(
      (ids: Keys) => learning.findEventsBy('leaderIds', ids),
      (event) => event.leaderIds,
    ),
    proposalById: loaderById((ids) => learning.findProposalsByIds(ids)),
    proposalsByEvent: loaderOfLists(
      (ids: Keys) => learning.findProposalsByEventIds(ids),
      (proposal) => [proposal.eventId],
    ),
    inclusionApproachById: loaderById((ids) => learning.findApproachesByIds(ids)),
    inclusionApproachesByActivity: loaderOfLists(
      (ids: Keys) => learning.findApproachesByActivityIds(ids),
      (approach) => approach.activityIds,
    ),
    reflectionById: loaderById((ids) => reflections.findBy('_id', ids)),
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
    expansionById: loaderById((ids) => expansions.findBy('_id', ids)),
    expansionsByFramework: loaderOfLists(
      (ids: Keys) => expansions.findBy('frameworkId', ids),
      (expansion) => [expansion.frameworkId],
    ),
    expansionsByCountry: loaderOfLists(
      (ids: Keys) => expansions.findBy('country', ids),
      (expansion) => [expansion.country],
    ),
    personById: loaderById((ids) => people.findByIds(ids)),
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
    beneficiaryById: loaderById((ids) => beneficiaries.findByIds(ids)),
    referralById: loaderById((ids) => referrals.findByIds(ids)),
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
    reachByCode: loaderById((codes) => reach.findByCodes(codes)),
  };
}
