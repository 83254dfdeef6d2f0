import type { PublishedActivity } from './activity';
import { inEqualParts, recipients, syntheticLoad } from './classification';
import { sectors } from './sectors';

const basis = { basis: 'SYNTHETIC', outsideSource: null } as const;

/** Takes the participants whom a larger data set adds, so that none of them stands in an activity that exists. */
export const loadActivity: PublishedActivity = {
  _id: 'act:usaid:syn-load',
  iatiIdentifier: 'US-GOV-1-SYN-LOAD',
  title: {
    en: 'Synthetic load: workforce services that do not exist',
    es: 'Carga sintética: servicios laborales que no existen',
  },
  description: {
    en: 'Invented by the generator so that the graph can be tried with many people; synthetic, and no source tells of it. None of its participants counts for a published figure.',
    es: 'Inventada por el generador para probar el grafo con muchas personas; es sintética y ninguna fuente la menciona. Ninguno de sus participantes cuenta para una cifra publicada.',
  },
  component: 'WORKFORCE',
  status: 'IMPLEMENTATION',
  countries: ['HN', 'SV'],
  dates: [{ type: 'ACTUAL_START', date: '2022-06-01', precision: 'MONTH', ...basis }],
  sectors: inEqualParts([
    { ...sectors.vocationalTraining, basis: 'SYNTHETIC' },
    { ...sectors.employment, basis: 'SYNTHETIC' },
  ]),
  participatingOrganizations: [],
  recipientCountries: recipients(['HN', 'SV']),
  classification: syntheticLoad,
  policyMarkers: [],
  sdgTargets: [],
  indicatorCodes: [],
  source: null,
  basis: 'SYNTHETIC',
};
