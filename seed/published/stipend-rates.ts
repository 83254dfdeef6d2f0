import type { StipendRateRecord } from '../../subgraphs/amexcid/program/program.repository';
import { outside } from './activity';

/** What the government of El Salvador published in May 2022, when the President of Mexico came. */
const salvadoran = (monthlyUsd: number): StipendRateRecord => ({
  country: 'SV',
  monthlyUsd,
  ...outside('presidencia.gob.sv, May 2022'),
  local: null,
});

/** No source gives the dollars paid in Honduras; the rows take those of El Salvador. */
const honduran = (monthlyUsd: number, local: StipendRateRecord['local']): StipendRateRecord => ({
  country: 'HN',
  monthlyUsd,
  basis: 'SYNTHETIC',
  outsideSource: null,
  local,
});

export const farmerRates: StipendRateRecord[] = [honduran(250, null), salvadoran(250)];

export const apprenticeRates: StipendRateRecord[] = [
  honduran(180, {
    currency: 'HNL',
    monthlyAmount: 4_000,
    approximate: true,
    ...outside('animalpolitico.com'),
  }),
  salvadoran(180),
];
