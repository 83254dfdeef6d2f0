import { type CodeOf, codeList } from '../../kit/code-list';

export const ResultType = codeList('ResultType', 'What an indicator tells of. Source: IATI ResultType.', {
  OUTPUT: 'IATI 1, what an activity did or delivered.',
  OUTCOME: 'IATI 2, what came of it for people.',
});
export type ResultType = CodeOf<typeof ResultType>;

export const IndicatorMeasure = codeList(
  'IndicatorMeasure',
  'In what an indicator is measured. Source: IATI IndicatorMeasure.',
  {
    UNIT: 'IATI 1, a number of `unit`.',
    PERCENTAGE: 'IATI 2, a share; without its base it says nothing.',
  },
);
export type IndicatorMeasure = CodeOf<typeof IndicatorMeasure>;

export const IndicatorPublisher = codeList('IndicatorPublisher', 'Who keeps an indicator.', {
  SO: 'Sembrando Oportunidades: a local code of this graph.',
  USAID: 'A standard indicator of USAID.',
});
export type IndicatorPublisher = CodeOf<typeof IndicatorPublisher>;
