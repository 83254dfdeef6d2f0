import type { ProfileName } from '../../seed/profiles';
import {
  type ApprenticeshipDocument,
  apprenticeshipCollection,
} from '../../subgraphs/amexcid/apprenticeship/apprenticeship.repository';
import {
  type ApprenticeshipCountDocument,
  apprenticeshipCountCollection,
} from '../../subgraphs/amexcid/apprenticeship/apprenticeship-count.repository';
import {
  type TrainingCenterDocument,
  trainingCenterCollection,
} from '../../subgraphs/amexcid/apprenticeship/training-center.repository';
import {
  type EnrollmentDocument,
  enrollmentCollection,
} from '../../subgraphs/amexcid/enrollment/enrollment.repository';
import { type StipendDocument, stipendCollection } from '../../subgraphs/amexcid/stipend/stipend.repository';
import {
  type StipendPunctualityDocument,
  stipendPunctualityCollection,
} from '../../subgraphs/amexcid/stipend/stipend-punctuality.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import type { Document } from '../../subgraphs/kit/mongo';
import { seededCollections } from './seeded-rows';

/** What hangs on the enrolments, as it goes into AMEXCID's database. */
export interface AmexcidRows {
  readonly enrollments: EnrollmentDocument[];
  readonly stipends: StipendDocument[];
  readonly punctuality: StipendPunctualityDocument[];
  readonly apprenticeships: ApprenticeshipDocument[];
  readonly centers: TrainingCenterDocument[];
  readonly counts: ApprenticeshipCountDocument[];
}

export function amexcidRows(seed: string, profile: ProfileName): AmexcidRows {
  const collections = seededCollections(seed, profile);
  const rowsOf = <T extends Document>({ name }: CollectionSpec<T>): T[] =>
    (collections.get(`amexcid.${name}`) ?? []) as unknown as T[];
  return {
    enrollments: rowsOf(enrollmentCollection),
    stipends: rowsOf(stipendCollection),
    punctuality: rowsOf(stipendPunctualityCollection),
    apprenticeships: rowsOf(apprenticeshipCollection),
    centers: rowsOf(trainingCenterCollection),
    counts: rowsOf(apprenticeshipCountCollection),
  };
}
