import { type CodeOf, codeList } from '../../kit/code-list';

export const CountryStage = codeList('CountryStage', 'How far the framework has come in a country.', {
  EXPLORING: 'Areas of collaboration are being looked for.',
  PIPELINE: 'Work is planned.',
  IMPLEMENTATION: 'Work is under way.',
});
export type CountryStage = CodeOf<typeof CountryStage>;

export const DocumentKind = codeList('DocumentKind', 'Kind of a source document.', {
  FACT_SHEET: 'A description of the framework by an agency.',
  SUCCESS_STORY: 'A report on results by an agency.',
  PRESS: 'A press report, outside the agencies.',
});
export type DocumentKind = CodeOf<typeof DocumentKind>;
