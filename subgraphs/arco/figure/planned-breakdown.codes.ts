import { type CodeOf, codeList } from '../../kit/code-list';

export const PlannedDimension = codeList('PlannedDimension', 'By what a planned number is broken down.', {
  FISCAL_QUARTER: 'By quarter of the US fiscal year.',
  SEX: 'By sex.',
  ADMIN_AREA: 'By department.',
  PLANT_KIND: 'By kind of plant.',
});
export type PlannedDimension = CodeOf<typeof PlannedDimension>;
