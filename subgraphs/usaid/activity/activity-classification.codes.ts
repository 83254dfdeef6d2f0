import { type CodeOf, codeList } from '../../kit/code-list';

export const PolicySignificance = codeList(
  'PolicySignificance',
  'How far an activity aims at a policy. Source: IATI PolicySignificance.',
  {
    NOT_TARGETED: 'IATI 0, looked at and not aimed at.',
    SIGNIFICANT_OBJECTIVE: 'IATI 1, important, but not the reason for the activity.',
    PRINCIPAL_OBJECTIVE: 'IATI 2, the reason for the activity.',
  },
);
export type PolicySignificance = CodeOf<typeof PolicySignificance>;

export const LocationReach = codeList(
  'LocationReach',
  'What is at a location. Source: IATI GeographicLocationReach.',
  {
    ACTIVITY: 'IATI 1, the work itself.',
    INTENDED_BENEFICIARIES: 'IATI 2, the people whom it is for.',
  },
);
export type LocationReach = CodeOf<typeof LocationReach>;

export const LocationExactness = codeList(
  'LocationExactness',
  'How near a location is to the real place. Source: IATI GeographicExactness.',
  {
    EXACT: 'IATI 1, the place itself.',
    APPROXIMATE: 'IATI 2, an area around it.',
  },
);
export type LocationExactness = CodeOf<typeof LocationExactness>;
