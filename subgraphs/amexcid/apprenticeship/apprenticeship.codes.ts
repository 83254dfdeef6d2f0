import { type CodeOf, codeList } from '../../kit/code-list';

export const ApprenticeshipStatus = codeList('ApprenticeshipStatus', 'How far an apprenticeship has come.', {
  IN_PROGRESS: 'Goes on.',
  COMPLETED: 'All planned months were done.',
  WITHDRAWN: 'Left before the end.',
});
export type ApprenticeshipStatus = CodeOf<typeof ApprenticeshipStatus>;

export const CertificateStatus = codeList(
  'CertificateStatus',
  'Whether an apprentice has been given the certificate of the programme.',
  {
    NONE: 'Not given, or not yet.',
    AWARDED: 'Given.',
  },
);
export type CertificateStatus = CodeOf<typeof CertificateStatus>;
