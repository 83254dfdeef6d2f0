import { type CodeOf, codeList } from '../../kit/code-list';

export const ServiceKind = codeList('ServiceKind', 'What a participant gets from an activity.', {
  WORKFORCE_TRAINING: 'Training and job placement for young people.',
  SCHOLARSHIP_COURSE: 'A technical course, paid by a scholarship.',
  TECHNICAL_ASSISTANCE: 'Technical assistance for farmers.',
});
export type ServiceKind = CodeOf<typeof ServiceKind>;

export const AssistanceTopic = codeList('AssistanceTopic', 'Subject of technical assistance to farmers.', {
  INNOVATIVE_MERCHANDISING: 'New ways to present and sell produce.',
  FORMAL_MARKETS: 'Access to formal markets.',
});
export type AssistanceTopic = CodeOf<typeof AssistanceTopic>;

export const ParticipationStatus = codeList('ParticipationStatus', 'How far a participation has come.', {
  IN_PROGRESS: 'Takes part.',
  COMPLETED: 'Has completed the course or the assistance.',
  WITHDRAWN: 'Left before the end.',
});
export type ParticipationStatus = CodeOf<typeof ParticipationStatus>;

export const OutcomeType = codeList('OutcomeType', 'What a participation led to.', {
  COURSE_COMPLETED: 'The course was completed.',
  EMPLOYMENT: 'Employment was secured.',
  FURTHER_TRAINING: 'Went on to further education or training.',
  INCOME: 'Income rose.',
  MARKET_ACCESS: 'Sells to a formal buyer.',
});
export type OutcomeType = CodeOf<typeof OutcomeType>;

export const ParticipationOrder = codeList('ParticipationOrder', 'Order of a list of participations.', {
  ID_ASC: 'By id.',
  ID_DESC: 'By id, backwards.',
});
export type ParticipationOrder = CodeOf<typeof ParticipationOrder>;
