import { madeWhenUsed } from '../kit/batch';
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
import { amexcidLoaders } from './loaders';
import { ProgramRepository, programCollection } from './program/program.repository';
import { StipendRepository, stipendCollection } from './stipend/stipend.repository';
import {
  StipendPunctualityRepository,
  stipendPunctualityCollection,
} from './stipend/stipend-punctuality.repository';

export type AmexcidRepositories = ReturnType<typeof amexcidRepositories>;

/** What a resolver of one request may use. */
export type AmexcidContext = ReturnType<ReturnType<typeof amexcidContexts>>;

/** What makes the context of a request: repositories last as long as the generation, loaders as long as the request. */
export function amexcidContexts(view: GenerationView) {
  const repositories = amexcidRepositories(view);
  const newLoaders = madeWhenUsed(amexcidLoaders(repositories));
  return () => ({ asOf: view.generation.asOf, ...repositories, loaders: newLoaders() });
}

function amexcidRepositories(view: GenerationView) {
  return {
    programs: new ProgramRepository(view.collection(programCollection)),
    enrollments: new EnrollmentRepository(view.collection(enrollmentCollection)),
    figureCounts: new FigureCountRepository(view),
    enrollmentCounts: new EnrollmentCountRepository(view),
    stipends: new StipendRepository(view.collection(stipendCollection)),
    punctuality: new StipendPunctualityRepository(view.collection(stipendPunctualityCollection)),
    apprenticeships: new ApprenticeshipRepository(view.collection(apprenticeshipCollection)),
    trainingCenters: new TrainingCenterRepository(view.collection(trainingCenterCollection)),
    apprenticeshipCounts: new ApprenticeshipCountRepository(view.collection(apprenticeshipCountCollection)),
  };
}
