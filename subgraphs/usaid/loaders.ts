import { loaderById, loaderByKey, loaderOfLists } from '../kit/batch';
import type { UsaidRepositories } from './context';

type Keys = readonly string[];

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
    activityById: loaderById((ids) => activities.findByIds(ids)),
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
    participationById: loaderById((ids) => participations.findByIds(ids)),
    participationsByBeneficiary: loaderOfLists(
      (ids: Keys) => participations.findByBeneficiaryIds(ids),
      (participation) => [participation.beneficiaryId],
    ),
    participationsByReferral: loaderOfLists(
      (ids: Keys) => participations.findByReferralIds(ids),
      (participation) => [participation.referralId],
    ),
    outcomeById: loaderById((ids) => outcomes.findByIds(ids)),
    outcomesByParticipation: loaderOfLists(
      (ids: Keys) => outcomes.findByParticipationIds(ids),
      (outcome) => [outcome.participationId],
    ),
    outcomesByBeneficiary: loaderOfLists(
      (ids: Keys) => outcomes.findByBeneficiaryIds(ids),
      (outcome) => [outcome.beneficiaryId],
    ),
    courseById: loaderById((ids) => courses.findByIds(ids)),
    coursesByActivity: loaderOfLists(
      (ids: Keys) => courses.findByActivityIds(ids),
      (course) => [course.activityId],
    ),
    indicatorByCode: loaderById((codes) => indicators.findByCodes(codes)),
    bioinputPlantById: loaderById((ids) => bioinputPlants.findByIds(ids)),
    bioinputPlantsByActivity: loaderOfLists(
      (ids: Keys) => bioinputPlants.findByActivityIds(ids),
      (plant) => [plant.activityId],
    ),
    buyerById: loaderById((ids) => buyers.findByIds(ids)),
    participationCountById: loaderById((ids) => participationCounts.findByIds(ids)),
    scholarshipById: loaderById((ids) => scholarships.findByIds(ids)),
    scholarshipByParticipation: loaderByKey(
      (ids: Keys) => scholarships.findByParticipationIds(ids),
      (scholarship) => scholarship.participationId,
    ),
    placementById: loaderById((ids) => placements.findByIds(ids)),
    placementsByParticipation: loaderOfLists(
      (ids: Keys) => placements.findByParticipationIds(ids),
      (placement) => [placement.participationId],
    ),
    placementByOutcome: loaderByKey(
      (ids: Keys) => placements.findByOutcomeIds(ids),
      (placement) => placement.outcomeId,
    ),
    assistanceEventById: loaderById((ids) => assistanceEvents.findByIds(ids)),
    attendanceById: loaderById((ids) => attendances.findByIds(ids)),
    attendancesByParticipation: loaderOfLists(
      (ids: Keys) => attendances.findByParticipationIds(ids),
      (attendance) => [attendance.participationId],
    ),
    attendancesByEvent: loaderOfLists(
      (ids: Keys) => attendances.findByEventIds(ids),
      (attendance) => [attendance.eventId],
    ),
    topicOverlapByActivity: loaderById((ids) => topicOverlaps.findByActivityIds(ids)),
    buyerStandardById: loaderById((ids) => buyerStandards.findByIds(ids)),
    buyerStandardsByBuyer: loaderOfLists(
      (ids: Keys) => buyerStandards.findByBuyerIds(ids),
      (standard) => [standard.buyerId],
    ),
    standardAssessmentById: loaderById((ids) => standardAssessments.findByIds(ids)),
    standardAssessmentsByParticipation: loaderOfLists(
      (ids: Keys) => standardAssessments.findByParticipationIds(ids),
      (assessment) => [assessment.participationId],
    ),
    marketLinkageById: loaderById((ids) => marketLinkages.findByIds(ids)),
    marketLinkagesByActivity: loaderOfLists(
      (ids: Keys) => marketLinkages.findByActivityIds(ids),
      (linkage) => [linkage.activityId],
    ),
    marketLinkagesByBuyer: loaderOfLists(
      (ids: Keys) => marketLinkages.findByBuyerIds(ids),
      (linkage) => [linkage.buyerId],
    ),
    figureCountById: loaderById((ids) => figureCounts.findByIds(ids)),
  };
}
