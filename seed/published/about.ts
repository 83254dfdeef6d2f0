import type { Subjects } from '../../subgraphs/arco/evidence/subjects.repository';

/** What a text is about; lists left out are empty. */
export const about = (subjects: Partial<Subjects>): Subjects => ({
  frameworkIds: [],
  organizationIds: [],
  programIds: [],
  activityIds: [],
  figureIds: [],
  eventIds: [],
  personIds: [],
  countries: [],
  ...subjects,
});
