import { type CodeOf, codeList } from '../kit/code-list';

export const IndicatorPublisher = codeList('IndicatorPublisher', 'Who keeps an indicator.', {
  SO: 'Sembrando Oportunidades: a local code of this graph.',
  USAID: 'A standard indicator of USAID.',
});
export type IndicatorPublisher = CodeOf<typeof IndicatorPublisher>;
