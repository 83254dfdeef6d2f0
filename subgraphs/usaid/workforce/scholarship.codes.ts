import { type CodeOf, codeList } from '../../kit/code-list';

export const StudyModality = codeList('StudyModality', 'How a course is attended.', {
  IN_PERSON: 'In a classroom or a workshop.',
  BLENDED: 'Partly in person, partly online.',
  ONLINE: 'Online only.',
});
export type StudyModality = CodeOf<typeof StudyModality>;

export const ScholarshipStatus = codeList('ScholarshipStatus', 'How far a scholarship has come.', {
  ACTIVE: 'Pays for a course that goes on.',
  COMPLETED: 'Its course was completed.',
  WITHDRAWN: 'Ended before the course did.',
});
export type ScholarshipStatus = CodeOf<typeof ScholarshipStatus>;
