import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { UsaidRepositories } from './context';

type Keys = readonly string[];

const idOf = ({ _id }: { _id: string }): string => _id;

/** What one request reads of USAID, each at once for all that ask for it. */
export function usaidLoaders({
  activities,
  participations,
  outcomes,
  courses,
  indicators,
  bioinputPlants,
  buyers,
  scholarships,
  placements,
  assistanceEvents,
  attendances,
  topicOverlaps,
  buyerStandards,
  standardAssessments,
  marketLinkages,
  figureCounts,
  participationCounts,
}: UsaidRepositories) {
  return {
    activityById: loaderByKey((ids: Keys) => activities.findByIds(ids), idOf),
    activityByIatiIdentifier: loaderByKey(
      (identifiers: Keys) => activities.findByIatiIdentifiers(identifiers),
      (activity) => activity.iatiIdentifier,
    ),
    activitiesByCountry: loaderOfLists(
      (codes: Keys) => activities.findByCountries(codes),
      (activity) => activity.countries,
    ),
    activitiesByAdminArea: loaderOfLists(
      (codes: Keys) => activities.findByAdminAreas(codes),
      (activity) => activity.adminAreas,
    ),
    activitiesByOrganization: loaderOfLists(
      (ids: Keys) => activities.findByOrganizationIds(ids),
      ({ participatingOrganizations }) => [
        ...new Set(participatingOrganizations.map(({ organizationId }) => organizationId)),
      ],
    ),
    activitiesByIndicator: loaderOfLists(
      (codes: Keys) => activities.findByIndicatorCodes(codes),
      (activity) => activity.indicatorCodes,
    ),
    participationById: loaderByKey((ids: Keys) => participations.findByIds(ids), idOf),
    participationsByBeneficiary: loaderOfLists(
      (ids: Keys) => participations.findByBeneficiaryIds(ids),
      (participation) => [participation.beneficiaryId],
    ),
    participationsByReferral: loaderOfLists(
      (ids: Keys) => participations.findByReferralIds(ids),
      (participation) => [participation.referralId],
    ),
    outcomeById: loaderByKey((ids: Keys) => outcomes.findByIds(ids), idOf),
    outcomesByParticipation: loaderOfLists(
      (ids: Keys) => outcomes.findByParticipationIds(ids),
      (outcome) => [outcome.participationId],
    ),
    outcomesByBeneficiary: loaderOfLists(
      (ids: Keys) => outcomes.findByBeneficiaryIds(ids),
      (outcome) => [outcome.beneficiaryId],
    ),
    courseById: loaderByKey((ids: Keys) => courses.findByIds(ids), idOf),
    coursesByActivity: loaderOfLists(
      (ids: Keys) => courses.findByActivityIds(ids),
      (course) => [course.activityId],
    ),
    indicatorByCode: loaderByKey((codes: Keys) => indicators.findByCodes(codes), idOf),
    bioinputPlantById: loaderByKey((ids: Keys) => bioinputPlants.findByIds(ids), idOf),
    bioinputPlantsByActivity: loaderOfLists(
      (ids: Keys) => bioinputPlants.findByActivityIds(ids),
      (plant) => [plant.activityId],
    ),
    buyerById: loaderByKey((ids: Keys) => buyers.findByIds(ids), idOf),
    participationCountById: loaderByKey((ids: Keys) => participationCounts.findByIds(ids), idOf),
    scholarshipById: loaderByKey((ids: Keys) => scholarships.findByIds(ids), idOf),
    scholarshipByParticipation: loaderByKey(
      (ids: Keys) => scholarships.findByParticipationIds(ids),
      (scholarship) => scholarship.participationId,
    ),
    placementById: loaderByKey((ids: Keys) => placements.findByIds(ids), idOf),
    placementsByParticipation: loaderOfLists(
      (ids: Keys) => placements.findByParticipationIds(ids),
      (placement) => [placement.participationId],
    ),
    placementByOutcome: loaderByKey(
      (ids: Keys) => placements.findByOutcomeIds(ids),
      (placement) => placement.outcomeId,
    ),
    assistanceEventById: loaderByKey((ids: Keys) => assistanceEvents.findByIds(ids), idOf),
    attendanceById: loaderByKey((ids: Keys) => attendances.findByIds(ids), idOf),
    attendancesByParticipation: loaderOfLists(
      (ids: Keys) => attendances.findByParticipationIds(ids),
      (attendance) => [attendance.participationId],
    ),
    attendancesByEvent: loaderOfLists(
      (ids: Keys) => attendances.findByEventIds(ids),
      (attendance) => [attendance.eventId],
    ),
    topicOverlapByActivity: loaderByKey((ids: Keys) => topicOverlaps.findByActivityIds(ids), idOf),
    buyerStandardById: loaderByKey((ids: Keys) => buyerStandards.findByIds(ids), idOf),
    buyerStandardsByBuyer: loaderOfLists(
      (ids: Keys) => buyerStandards.findByBuyerIds(ids),
      (standard) => [standard.buyerId],
    ),
    standardAssessmentById: loaderByKey((ids: Keys) => standardAssessments.findByIds(ids), idOf),
    standardAssessmentsByParticipation: loaderOfLists(
      (ids: Keys) => standardAssessments.findByParticipationIds(ids),
      (assessment) => [assessment.participationId],
    ),
    marketLinkageById: loaderByKey((ids: Keys) => marketLinkages.findByIds(ids), idOf),
    marketLinkagesByActivity: loaderOfLists(
      (ids: Keys) => marketLinkages.findByActivityIds(ids),
      (linkage) => [linkage.activityId],
    ),
    marketLinkagesByBuyer: loaderOfLists(
      (ids: Keys) => marketLinkages.findByBuyerIds(ids),
      (linkage) => [linkage.buyerId],
    ),
    figureCountById: loaderByKey((ids: Keys) => figureCounts.findByIds(ids), idOf),
  };
}
