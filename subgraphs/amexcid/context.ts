import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import { EnrollmentRepository, enrollmentCollection } from './enrollment.repository';
import { EnrollmentCountRepository } from './enrollment-count.repository';
import { FigureCountRepository } from './figure-count.repository';
import { ProgramRepository, programCollection } from './program.repository';

/** What a resolver of one request may use. */
export type AmexcidContext = ReturnType<typeof amexcidContext>;

export function amexcidContext(view: GenerationView) {
  const programs = new ProgramRepository(view.collection(programCollection));
  const enrollments = new EnrollmentRepository(view.collection(enrollmentCollection));
  const figureCounts = new FigureCountRepository(view);
  const enrollmentCounts = new EnrollmentCountRepository(view);
  return {
    asOf: view.generation.asOf,
    programs,
    enrollments,
    loaders: {
      programById: loaderByKey(
        (ids: readonly string[]) => programs.findByIds(ids),
        (program) => program._id,
      ),
      programsByCountry: loaderOfLists(
        (codes: readonly string[]) => programs.findByCountries(codes),
        (program) => program.countries,
      ),
      programsByAdminArea: loaderOfLists(
        (codes: readonly string[]) => programs.findByAdminAreas(codes),
        (program) => program.adminAreas,
      ),
      programsByOrganization: loaderOfLists(
        (ids: readonly string[]) => programs.findByOrganizationIds(ids),
        (program) => [program.organizationId],
      ),
      enrollmentById: loaderByKey(
        (ids: readonly string[]) => enrollments.findByIds(ids),
        (enrollment) => enrollment._id,
      ),
      enrollmentsByBeneficiary: loaderOfLists(
        (ids: readonly string[]) => enrollments.findByBeneficiaryIds(ids),
        (enrollment) => [enrollment.beneficiaryId],
      ),
      enrollmentCountById: loaderByKey(
        (ids: readonly string[]) => enrollmentCounts.findByIds(ids),
        (count) => count._id,
      ),
      figureCountById: loaderByKey(
        (ids: readonly string[]) => figureCounts.findByIds(ids),
        (count) => count._id,
      ),
    },
  };
}
