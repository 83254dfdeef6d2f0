/** What a fact, a claim or a conflict is about; each list may be empty. */
export interface Subjects {
  frameworkIds: string[];
  organizationIds: string[];
  programIds: string[];
  activityIds: string[];
  figureIds: string[];
  eventIds: string[];
  personIds: string[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
}

/** The field of a document that a list of ids is looked up in. */
export type SubjectPath = `about.${keyof Subjects}`;

/** What narrows a list by its subjects; a field that is null or left out does not. */
export interface SubjectCriteria {
  readonly framework?: string | null | undefined;
  readonly organization?: string | null | undefined;
  readonly program?: string | null | undefined;
  readonly activity?: string | null | undefined;
  readonly figure?: string | null | undefined;
  readonly event?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly country?: string | null | undefined;
}

const subjectFields: Readonly<Record<keyof SubjectCriteria, SubjectPath>> = {
  framework: 'about.frameworkIds',
  organization: 'about.organizationIds',
  program: 'about.programIds',
  activity: 'about.activityIds',
  figure: 'about.figureIds',
  event: 'about.eventIds',
  person: 'about.personIds',
  country: 'about.countries',
};

/** An index for every subject. */
export const subjectIndexes = Object.values(subjectFields).map((path) => [path, '_id'] as const);

/** The criteria under the fields that they are kept in. */
export const subjectFilter = (criteria: SubjectCriteria): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(subjectFields).map(([name, path]) => [path, criteria[name as keyof SubjectCriteria]]),
  );
