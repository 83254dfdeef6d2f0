import { type CodeOf, codeList } from '../../kit/code-list';

export const FactKind = codeList('FactKind', 'What a fact of the source documents tells of.', {
  FRAMEWORK: 'The framework, its parties, scope and dates.',
  ORGANIZATION: 'Organisations and bodies.',
  PROGRAM: 'A programme of Mexico.',
  ACTIVITY: 'An activity of USAID.',
  EVENT: 'The learning event.',
  COMMITMENT: 'What the partners agreed on.',
  PERSON: 'Officials.',
  PROPOSAL: 'Proposals of the alliance ARCO.',
  INCLUSION: 'Groups, barriers and opportunities.',
  PURPOSE: 'What the work is for.',
  PRESS_CONTEXT: 'The political setting, as the press tells of it.',
  PLACE: 'Places and quantities named in passing.',
});
export type FactKind = CodeOf<typeof FactKind>;

export const EvidenceScope = codeList('EvidenceScope', 'What a fact may be quoted as evidence on.', {
  FRAMEWORK: 'The framework and its work: an agency tells of it.',
  MEXICAN_PROGRAMS_AND_SETTING:
    'The Mexican programmes and the political setting only: the press report names neither agency nor the framework.',
});
export type EvidenceScope = CodeOf<typeof EvidenceScope>;
