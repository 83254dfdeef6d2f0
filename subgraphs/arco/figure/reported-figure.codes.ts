import { type CodeOf, codeList } from '../../kit/code-list';

export const FigureStatus = codeList('FigureStatus', 'What a reported figure claims about time.', {
  ACHIEVED: 'Had been reached on `asOf`.',
  ONGOING: 'Told in the present tense on `asOf`.',
  PLANNED: 'Is meant to be reached in its period; has no people behind it.',
  CLAIMED: 'Said to be reached by a speaker, without a register shown.',
});
export type FigureStatus = CodeOf<typeof FigureStatus>;

export const FigureUnit = codeList('FigureUnit', 'What one counts in a figure.', {
  INDIVIDUALS: 'Distinct people.',
  PLANTS: 'Production plants.',
});
export type FigureUnit = CodeOf<typeof FigureUnit>;

export const FigureQuality = codeList('FigureQuality', 'How a figure reached the public.', {
  AGENCY_REPORT: 'Published by an agency about its own work.',
  PUBLIC_STATEMENT: 'Spoken in public and quoted by the press.',
});
export type FigureQuality = CodeOf<typeof FigureQuality>;

export const NotRecordedReason = codeList('NotRecordedReason', 'Why nothing is recorded beside a figure.', {
  PLANNED: 'It is a plan, and a plan has no people.',
  NOT_SEEDED:
    'The rows behind it are not all held in this profile, see `dataset.profile`, or so few that they are withheld.',
});
export type NotRecordedReason = CodeOf<typeof NotRecordedReason>;

export const Attribution = codeList(
  'Attribution',
  'How the activity or programme behind a figure is known.',
  {
    STATED: 'The sentence names it.',
    INFERRED: 'Concluded from other sentences of the documents.',
  },
);
export type Attribution = CodeOf<typeof Attribution>;
