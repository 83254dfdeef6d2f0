import { type CodeOf, codeList } from '../../kit/code-list';

export const OutcomeMethod = codeList('OutcomeMethod', 'How an outcome became known.', {
  PROVIDER_RECORD: 'The provider of the course recorded it.',
  PARTICIPANT_REPORT: 'The participant said so.',
  EMPLOYER_CONFIRMATION: 'The employer confirmed it.',
  FIELD_VISIT: 'Staff saw it on a visit.',
});
export type OutcomeMethod = CodeOf<typeof OutcomeMethod>;
