import { loaderById, loaderOfLists } from '../kit/batch';
import type { AmexcidRepositories } from './context';

type Keys = readonly string[];

/** What one request reads of AMEXCID, each at once for all that ask for it. */
export function amexcidLoaders({
  programs,
  enrollments,
  figureCounts,
  enrollmentCounts,
  stipends,
  punctuality,
  apprenticeships,
  trainingCenters,
  apprenticeshipCounts,
}: AmexcidRepositories) {
  return {
    programById: loaderById((ids) => programs.findByIds(ids)),
    programsByCountry: loaderOfLists(
      (codes: Keys) => programs.findByCountries(codes),
      (program) => program.countries,
    ),
    programsByAdminArea: loaderOfLists(
      (codes: Keys) => programs.findByAdminAreas(codes),
      (program) => program.adminAreas,
    ),
    programsByOrganization: loaderOfLists(
      (ids: Keys) => programs.findByOrganizationIds(ids),
      (program) => [program.organizationId],
    ),
    enrollmentById: loaderById((ids) => enrollments.findByIds(ids)),
    enrollmentsByBeneficiary: loaderOfLists(
      (ids: Keys) => enrollments.findByBeneficiaryIds(ids),
      (enrollment) => [enrollment.beneficiaryId],
    ),
    enrollmentCountById: loaderById((ids) => enrollmentCounts.findByIds(ids)),
    stipendById: loaderById((ids) => stipends.findByIds(ids)),
    stipendPunctualityByProgram: loaderOfLists(
      (ids: Keys) => punctuality.findByProgramIds(ids),
      (counted) => [counted.programId],
    ),
    apprenticeshipById: loaderById((ids) => apprenticeships.findByIds(ids)),
    apprenticeshipsByTrainingCenter: loaderOfLists(
      (ids: Keys) => apprenticeships.findByTrainingCenterIds(ids),
      (apprenticeship) => [apprenticeship.trainingCenterId],
    ),
    trainingCenterById: loaderById((ids) => trainingCenters.findByIds(ids)),
    apprenticeshipCountsByProgram: loaderOfLists(
      (ids: Keys) => apprenticeshipCounts.findByProgramIds(ids),
      (counted) => [counted.programId],
    ),
    figureCountById: loaderById((ids) => figureCounts.findByIds(ids)),
  };
}
