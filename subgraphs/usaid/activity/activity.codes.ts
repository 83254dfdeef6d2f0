import { type CodeOf, codeList } from '../../kit/code-list';

export const ActivityStatus = codeList(
  'ActivityStatus',
  'Stage of an activity. Source: IATI ActivityStatus.',
  {
    PIPELINE: 'IATI 1, being scoped or planned.',
    IMPLEMENTATION: 'IATI 2, running.',
    FINALISATION: 'IATI 3, done but not yet signed off.',
    CLOSED: 'IATI 4, done and signed off.',
    CANCELLED: 'IATI 5, stopped for good.',
    SUSPENDED: 'IATI 6, halted for a time.',
  },
);
export type ActivityStatus = CodeOf<typeof ActivityStatus>;

export const ActivityDateType = codeList(
  'ActivityDateType',
  'What a date marks. Source: IATI ActivityDateType.',
  {
    PLANNED_START: 'IATI 1.',
    ACTUAL_START: 'IATI 2.',
    PLANNED_END: 'IATI 3.',
    ACTUAL_END: 'IATI 4.',
  },
);
export type ActivityDateType = CodeOf<typeof ActivityDateType>;

export const OrganizationRole = codeList(
  'OrganizationRole',
  'What an organisation does in an activity. Source: IATI OrganisationRole.',
  {
    FUNDING: 'IATI 1, provides the funds.',
    ACCOUNTABLE: 'IATI 2, answers for it.',
    EXTENDING: 'IATI 3, manages it on behalf of the funder.',
    IMPLEMENTING: 'IATI 4, carries it out.',
  },
);
export type OrganizationRole = CodeOf<typeof OrganizationRole>;

export const ActivityOrder = codeList('ActivityOrder', 'Order of a list of activities.', {
  ID_ASC: 'By id.',
  ID_DESC: 'By id, backwards.',
  IATI_IDENTIFIER_ASC: 'By IATI identifier.',
});
export type ActivityOrder = CodeOf<typeof ActivityOrder>;
