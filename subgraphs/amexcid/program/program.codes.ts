import { type CodeOf, codeList } from '../../kit/code-list';

export const ProgramCode = codeList('ProgramCode', "Mexico's two flagship programmes in the framework.", {
  SEMBRANDO_VIDA: 'Support for small-holder farmers.',
  JOVENES_CONSTRUYENDO_EL_FUTURO: 'Apprenticeships for young people.',
});
export type ProgramCode = CodeOf<typeof ProgramCode>;

export const SupportKind = codeList('SupportKind', 'What a programme gives to those enrolled.', {
  STIPEND: 'A payment to the person.',
  AGRICULTURAL_INPUTS: 'Inputs for farming, such as seeds or tools.',
  TECHNICAL_ASSISTANCE: 'Technical advice.',
  JOB_TRAINING: 'Training for work.',
  APPRENTICESHIP: 'A place in a company or a farm to learn a trade.',
});
export type SupportKind = CodeOf<typeof SupportKind>;

export const EnrollmentStatus = codeList('EnrollmentStatus', 'How far an enrolment has come.', {
  ACTIVE: 'Enrolled.',
  COMPLETED: 'The cycle was finished.',
  WITHDRAWN: 'Left before the end.',
});
export type EnrollmentStatus = CodeOf<typeof EnrollmentStatus>;

export const EnrollmentOrder = codeList('EnrollmentOrder', 'Order of a list of enrolments.', {
  ID_ASC: 'By folio.',
  STARTED_ON_ASC: 'By day of enrolment, then by folio.',
  STARTED_ON_DESC: 'By day of enrolment backwards, then by folio backwards.',
});
export type EnrollmentOrder = CodeOf<typeof EnrollmentOrder>;
