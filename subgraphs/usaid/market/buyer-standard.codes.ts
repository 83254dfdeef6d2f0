import { type CodeOf, codeList } from '../../kit/code-list';

export const DeliveryPeriod = codeList('DeliveryPeriod', 'For how long a volume is meant.', {
  WEEK: 'Each week.',
  MONTH: 'Each month.',
  HARVEST: 'Each harvest.',
});
export type DeliveryPeriod = CodeOf<typeof DeliveryPeriod>;

export const AssessmentResult = codeList(
  'AssessmentResult',
  "How a farmer's produce compares with a buyer's standard.",
  {
    MET: 'Meets all of it.',
    PARTLY: 'Meets part of it.',
    NOT_MET: 'Meets none of it.',
  },
);
export type AssessmentResult = CodeOf<typeof AssessmentResult>;

export const LinkageStage = codeList('LinkageStage', 'How far a group and a buyer have come.', {
  PROSPECT: 'They have been put in touch.',
  AGREED: 'They have agreed; nothing has been delivered.',
  SUPPLYING: 'The group delivers.',
});
export type LinkageStage = CodeOf<typeof LinkageStage>;
