import { type CodeOf, codeList } from '../../kit/code-list';

export const StipendPaymentStatus = codeList(
  'StipendPaymentStatus',
  'How a monthly payment stands on the day that the data speak of.',
  {
    PAID_ON_TIME: 'Paid on the day on which it was due, or before.',
    PAID_LATE: 'Paid after the day on which it was due.',
    DUE: 'Due on that very day, and not paid yet.',
    OVERDUE: 'Was due before that day, and is not paid yet.',
  },
);
export type StipendPaymentStatus = CodeOf<typeof StipendPaymentStatus>;
