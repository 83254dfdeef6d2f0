import { type CodeOf, codeList } from '../../kit/code-list';

export const AssistanceEventOrder = codeList('AssistanceEventOrder', 'Order of a list of events.', {
  DATE_ASC: 'By date, the first one first.',
  DATE_DESC: 'By date, the last one first.',
});
export type AssistanceEventOrder = CodeOf<typeof AssistanceEventOrder>;
