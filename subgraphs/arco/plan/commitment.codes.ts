import { type CodeOf, codeList } from '../../kit/code-list';

export const CommitmentStatus = codeList('CommitmentStatus', 'How far a commitment has come.', {
  AGREED: 'Agreed, nothing done yet.',
  IN_PROGRESS: 'Being worked on.',
  FULFILLED: 'Done.',
  OVERDUE: 'Not done when it was due.',
});
export type CommitmentStatus = CodeOf<typeof CommitmentStatus>;

export const ActionPlanStatus = codeList('ActionPlanStatus', 'Stage of a joint action plan.', {
  PREPARING: 'Being written.',
  AGREED: 'Agreed by both agencies.',
  ACTIVE: 'Carried out.',
  CLOSED: 'Done.',
});
export type ActionPlanStatus = CodeOf<typeof ActionPlanStatus>;

export const StepStatus = codeList('StepStatus', 'How far a step of a joint action plan has come.', {
  OPEN: 'Not begun.',
  IN_PROGRESS: 'Begun.',
  DONE: 'Done.',
});
export type StepStatus = CodeOf<typeof StepStatus>;

export const EvidenceType = codeList('EvidenceType', 'What shows that something was done for a commitment.', {
  FIGURE: 'A published figure of what had been reached.',
  DOCUMENT: 'A sentence of a source document.',
});
export type EvidenceType = CodeOf<typeof EvidenceType>;

export const CommitmentOrder = codeList('CommitmentOrder', 'Order of a list of commitments.', {
  ID_ASC: 'By id.',
  DUE_ON_ASC: 'By day due, then by id.',
  DUE_ON_DESC: 'By day due backwards, then by id backwards.',
});
export type CommitmentOrder = CodeOf<typeof CommitmentOrder>;
