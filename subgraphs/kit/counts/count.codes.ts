import { type CodeOf, codeList } from '../code-list';

export const CountUnit = codeList(
  'CountUnit',
  'What one of a count is. Counts of different units are never added, and people of different lists neither.',
  {
    INDIVIDUALS: 'One person, by the number that the agency knows them by, however many rows they have.',
    PARTICIPATIONS: 'One participation in an activity of USAID; a person may have several.',
    ENROLLMENTS: 'One enrolment in a programme of AMEXCID; a person may have several.',
  },
);
export type CountUnit = CodeOf<typeof CountUnit>;
