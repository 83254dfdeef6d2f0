import { type CodeOf, codeList } from '../../kit/code-list';

export const NamedKind = codeList('NamedKind', 'Kind of what a name stands for.', {
  FRAMEWORK: 'The framework.',
  ORGANIZATION: 'An organisation or one of its offices.',
  PROGRAM: 'A programme of AMEXCID.',
  ACTIVITY: 'An activity of USAID.',
  PERSON: 'An official.',
  COUNTRY: 'A country.',
  ADMIN_AREA: 'A department.',
  CONCEPT: 'Something that is no entity of this graph, such as a right.',
});
export type NamedKind = CodeOf<typeof NamedKind>;
