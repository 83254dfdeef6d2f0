import { type CodeOf, codeList } from '../../kit/code-list';

export const PlacementKind = codeList('PlacementKind', 'How somebody works.', {
  WAGE_EMPLOYMENT: 'For a wage, with an employer.',
  SELF_EMPLOYMENT: 'On their own account.',
  PAID_APPRENTICESHIP: 'As a paid apprentice or intern.',
});
export type PlacementKind = CodeOf<typeof PlacementKind>;
