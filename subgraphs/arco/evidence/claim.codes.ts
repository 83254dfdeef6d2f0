import { type CodeOf, codeList } from '../../kit/code-list';

export const ClaimStance = codeList('ClaimStance', 'What a claim means for what this graph says.', {
  SUPPORTS: 'Says the same.',
  CONFLICTS: 'Is hard to reconcile with it; the conflict stays open.',
  CONTEXT: 'Neither: it tells of another time, place or measure.',
});
export type ClaimStance = CodeOf<typeof ClaimStance>;

export const ClaimUnit = codeList('ClaimUnit', 'Unit of the number in a claim.', {
  INDIVIDUALS: 'People.',
  PERCENT: 'Per cent; the text gives the base.',
  USD: 'US dollars.',
  USD_PER_MONTH: 'US dollars a month for one person.',
  HNL_PER_MONTH: 'Honduran lempiras a month for one person.',
  DEPARTMENTS: 'Departments.',
  TRAINING_CENTERS: 'Centres that take apprentices.',
  YEARS: 'Years.',
});
export type ClaimUnit = CodeOf<typeof ClaimUnit>;
