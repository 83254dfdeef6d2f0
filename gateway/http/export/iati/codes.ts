import { ExportError } from '../export-error';

/** The graph's values by name, with the codes of IATI 2.03 that they stand for. */
const CODES = {
  ActivityStatus: {
    PIPELINE: '1',
    IMPLEMENTATION: '2',
    FINALISATION: '3',
    CLOSED: '4',
    CANCELLED: '5',
    SUSPENDED: '6',
  },
  ActivityDateType: { PLANNED_START: '1', ACTUAL_START: '2', PLANNED_END: '3', ACTUAL_END: '4' },
  OrganisationRole: { FUNDING: '1', ACCOUNTABLE: '2', EXTENDING: '3', IMPLEMENTING: '4' },
  OrganisationType: {
    GOVERNMENT: '10',
    OTHER_PUBLIC_SECTOR: '15',
    INTERNATIONAL_NGO: '21',
    NATIONAL_NGO: '22',
    MULTILATERAL: '40',
    PRIVATE_SECTOR: '70',
    ACADEMIC_TRAINING_RESEARCH: '80',
  },
  PolicySignificance: { NOT_TARGETED: '0', SIGNIFICANT_OBJECTIVE: '1', PRINCIPAL_OBJECTIVE: '2' },
  GeographicLocationReach: { ACTIVITY: '1', INTENDED_BENEFICIARIES: '2' },
  GeographicExactness: { EXACT: '1', APPROXIMATE: '2' },
  ResultType: { OUTPUT: '1', OUTCOME: '2' },
  IndicatorMeasure: { UNIT: '1', PERCENTAGE: '2' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** @throws ExportError on a value that nobody has given a code yet: a guess would be a false statement */
export function codeOf(list: keyof typeof CODES, value: string): string {
  const code = (CODES[list] as Readonly<Record<string, string>>)[value];
  if (code !== undefined) return code;
  const message = `the graph speaks of ${value}, for which no code of IATI ${list} is set`;
  throw new ExportError(500, [{ code: 'IATI_CODE_MISSING', message }]);
}
