import { loaderByKey, loaderOfLists } from '../kit/batch';
import type { GenerationView } from '../kit/generations';
import {
  ApprenticeshipRepository,
  apprenticeshipCollection,
} from './apprenticeship/apprenticeship.repository';
import {
  ApprenticeshipCountRepository,
  apprenticeshipCountCollection,
} from './apprenticeship/apprenticeship-count.repository';
import {
  TrainingCenterRepository,
  trainingCenterCollection,
} from './apprenticeship/training-center.repository';
import { EnrollmentRepository, enrollmentCollection } from './enrollment/enrollment.repository';
import { EnrollmentCountRepository } from './enrollment/enrollment-count.repository';
import { FigureCountRepository } from './figure-count.repository';
import { ProgramRepository, programCollection } from './program/program.repository';
import { StipendRepository, stipendCollection } from './stipend/stipend.repository';
import {
  StipendPunctualityRepository,
  stipendPunctualityCollection,
} from './stipend/stipend-punctuality.repository';

/** What a resolver of one request may use. */
export type AmexcidContext = ReturnType<typeof amexcidContext>;

export function amexcidContext(view: GenerationView) {
  const programs = new ProgramRepository(view.collection(programCollection));
  const enrollments = new EnrollmentRepository(view.collection(enrollmentCollection));
  const figureCounts = new FigureCountRepository(view);
  const enrollmentCounts = new EnrollmentCountRepository(view);
  const stipends = new StipendRepository(view.collection(stipendCollection));
  const punctuality = new StipendPunctualityRepository(view.collection(stipendPunctualityCollection));
  const apprenticeships = new ApprenticeshipRepository(view.collection(apprenticeshipCollection));
  const trainingCenters = new TrainingCenterRepository(view.collection(trainingCenterCollection));
  const apprenticeshipCounts = new ApprenticeshipCountRepository(
    view.collection(apprenticeshipCountCollection),
  );
  return {
    /** The day that the data speak of, `YYYY-MM-DD`. */
    asOf: view.generation.asOf,
    programs,
    enrollments,
    stipends,
    trainingCenters,
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
      stipendById: loaderByKey(
        (ids: readonly string[]) => stipends.findByIds(ids),
        (stipend) => stipend._id,
      ),
      stipendPunctualityByProgram: loaderOfLists(
        (ids: readonly string[]) => punctuality.findByProgramIds(ids),
        (counted) => [counted.programId],
      ),
      apprenticeshipById: loaderByKey(
        (ids: readonly string[]) => apprenticeships.findByIds(ids),
        (apprenticeship) => apprenticeship._id,
      ),
      apprenticeshipsByTrainingCenter: loaderOfLists(
        (ids: readonly string[]) => apprenticeships.findByTrainingCenterIds(ids),
        (apprenticeship) => [apprenticeship.trainingCenterId],
      ),
      trainingCenterById: loaderByKey(
        (ids: readonly string[]) => trainingCenters.findByIds(ids),
        (center) => center._id,
      ),
      apprenticeshipCountsByProgram: loaderOfLists(
        (ids: readonly string[]) => apprenticeshipCounts.findByProgramIds(ids),
        (counted) => [counted.programId],
      ),
      figureCountById: loaderByKey(
        (ids: readonly string[]) => figureCounts.findByIds(ids),
        (count) => count._id,
      ),
    },
  };
}
