import { type CodeOf, codeList } from '../kit/code-list';

export const TrainingSector = codeList(
  'TrainingSector',
  'Branch of the economy in which a training centre takes apprentices. Source: ISIC Rev.4, sections.',
  {
    A: 'Agriculture, forestry and fishing.',
    C: 'Manufacturing.',
    G: 'Wholesale and retail trade; repair of motor vehicles and motorcycles.',
    I: 'Accommodation and food service activities.',
    N: 'Administrative and support service activities.',
  },
);
export type TrainingSector = CodeOf<typeof TrainingSector>;

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
