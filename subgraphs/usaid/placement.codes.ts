import { type CodeOf, codeList } from '../kit/code-list';

export const PlacementKind = codeList('PlacementKind', 'How somebody works.', {
  WAGE_EMPLOYMENT: 'For a wage, with an employer.',
  SELF_EMPLOYMENT: 'On their own account.',
  PAID_APPRENTICESHIP: 'As a paid apprentice or intern.',
});
export type PlacementKind = CodeOf<typeof PlacementKind>;

export const IsicSection = codeList(
  'IsicSection',
  'Kind of business that somebody works in. Source: section letters of ISIC Rev. 4, those that the placements need.',
  {
    A: 'Agriculture, forestry and fishing.',
    C: 'Manufacturing.',
    G: 'Wholesale and retail trade; repair of motor vehicles and motorcycles.',
    I: 'Accommodation and food service activities.',
    N: 'Administrative and support service activities, call centres among them.',
  },
);
export type IsicSection = CodeOf<typeof IsicSection>;
