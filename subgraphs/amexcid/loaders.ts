import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { AmexcidRepositories } from './context';

type Keys = readonly string[];

const idOf = ({ _id }: { _id: string }): string => _id;

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
    programById: loaderByKey((ids: Keys) => programs.findByIds(ids), idOf),
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
    enrollmentById: loaderByKey((ids: Keys) => enrollments.findByIds(ids), idOf),
    enrollmentsByBeneficiary: loaderOfLists(
      (ids: Keys) => enrollments.findByBeneficiaryIds(ids),
      (enrollment) => [enrollment.beneficiaryId],
    ),
    enrollmentCountById: loaderByKey((ids: Keys) => enrollmentCounts.findByIds(ids), idOf),
    stipendById: loaderByKey((ids: Keys) => stipends.findByIds(ids), idOf),
    stipendPunctualityByProgram: loaderOfLists(
      (ids: Keys) => punctuality.findByProgramIds(ids),
      (counted) => [counted.programId],
    ),
    apprenticeshipById: loaderByKey((ids: Keys) => apprenticeships.findByIds(ids), idOf),
    apprenticeshipsByTrainingCenter: loaderOfLists(
      (ids: Keys) => apprenticeships.findByTrainingCenterIds(ids),
      (apprenticeship) => [apprenticeship.trainingCenterId],
    ),
    trainingCenterById: loaderByKey((ids: Keys) => trainingCenters.findByIds(ids), idOf),
    apprenticeshipCountsByProgram: loaderOfLists(
      (ids: Keys) => apprenticeshipCounts.findByProgramIds(ids),
      (counted) => [counted.programId],
    ),
    figureCountById: loaderByKey((ids: Keys) => figureCounts.findByIds(ids), idOf),
  };
}
