import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import { ActionPlanRepository, actionPlanCollection } from './action-plan.repository';
import { BeneficiaryRepository, beneficiaryCollection } from './beneficiary.repository';
import { CommitmentRepository, commitmentCollection } from './commitment.repository';
import { FrameworkRepository, frameworkCollection, sourceDocumentCollection } from './framework.repository';
import {
  inclusionApproachCollection,
  LearningRepository,
  learningEventCollection,
  proposalCollection,
} from './learning.repository';
import { ReachRepository, reachCollection } from './reach.repository';
import { ReferralRepository, referralCollection } from './referral.repository';
import { ReportedFigureRepository, reportedFigureCollection } from './reported-figure.repository';

/** What a resolver of one request may use. */
export type ArcoContext = ReturnType<typeof arcoContext>;

type Keys = readonly string[];

export function arcoContext(view: GenerationView) {
  const frameworks = new FrameworkRepository(
    view.collection(frameworkCollection),
    view.collection(sourceDocumentCollection),
  );
  const reportedFigures = new ReportedFigureRepository(view.collection(reportedFigureCollection));
  const commitments = new CommitmentRepository(view.collection(commitmentCollection));
  const actionPlans = new ActionPlanRepository(view.collection(actionPlanCollection));
  const learning = new LearningRepository(
    view.collection(learningEventCollection),
    view.collection(proposalCollection),
    view.collection(inclusionApproachCollection),
  );
  const beneficiaries = new BeneficiaryRepository(view.collection(beneficiaryCollection));
  const referrals = new ReferralRepository(view.collection(referralCollection));
  const reach = new ReachRepository(view.collection(reachCollection));
  const idOf = ({ _id }: { _id: string }): string => _id;
  return {
    generation: view.generation,
    frameworks,
    reportedFigures,
    commitments,
    actionPlans,
    learning,
    beneficiaries,
    referrals,
    loaders: {
      frameworkById: loaderByKey((ids: Keys) => frameworks.findByIds(ids), idOf),
      sourceDocumentById: loaderByKey((ids: Keys) => frameworks.findSourceDocumentsByIds(ids), idOf),
      reportedFigureById: loaderByKey((ids: Keys) => reportedFigures.findByIds(ids), idOf),
      commitmentById: loaderByKey((ids: Keys) => commitments.findByIds(ids), idOf),
      commitmentsByActivity: loaderOfLists(
        (ids: Keys) => commitments.findByActivityIds(ids),
        (commitment) => commitment.activityIds,
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
      learningEventById: loaderByKey((ids: Keys) => learning.findEventsByIds(ids), idOf),
      proposalById: loaderByKey((ids: Keys) => learning.findProposalsByIds(ids), idOf),
      proposalsByEvent: loaderOfLists(
        (ids: Keys) => learning.findProposalsByEventIds(ids),
        (proposal) => [proposal.eventId],
      ),
      inclusionApproachesByActivity: loaderOfLists(
        (ids: Keys) => learning.findApproachesByActivityIds(ids),
        (approach) => approach.activityIds,
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
      reachByCode: loaderByKey((codes: Keys) => reach.findByCodes(codes), idOf),
    },
  };
}
