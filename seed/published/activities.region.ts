import { inferred, outside, type PublishedActivity } from './activity';
import {
  inEqualParts,
  multinationalProject,
  nationalPlan,
  policyMarkers,
  recipients,
  sdgTargets,
} from './classification';
import { sectors } from './sectors';

/** What is planned for Guatemala, and the alliance that works in all three countries. */
export const regionalActivities: readonly PublishedActivity[] = [
  {
    _id: 'act:usaid:gt-expansion',
    iatiIdentifier: 'US-GOV-1-SYN-GT-EXPANSION',
    title: {
      en: 'Expansion of Sembrando Oportunidades to Guatemala',
      es: 'Ampliación de Sembrando Oportunidades a Guatemala',
    },
    description: {
      en: 'Work that the framework plans for Guatemala. The report says early 2023 (F1:19); January is this graph’s reading. Nobody had been reached by 8 December 2022.',
      es: 'Trabajo que el marco prevé para Guatemala. El informe dice a principios de 2023 (F1:19); enero es la lectura de este grafo. Al 8 de diciembre de 2022 no se había llegado a nadie.',
    },
    component: null,
    status: 'PIPELINE',
    countries: ['GT'],
    dates: [{ type: 'PLANNED_START', date: '2023-01-01', precision: 'MONTH', ...inferred }],
    sectors: inEqualParts([sectors.ruralDevelopment, sectors.employment]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...inferred },
      { organizationId: 'org:usaid-gt', role: 'ACCOUNTABLE', ...inferred },
    ],
    recipientCountries: recipients(['GT']),
    classification: nationalPlan,
    policyMarkers: [],
    sdgTargets: [sdgTargets.orderlyMigration],
    indicatorCodes: [],
    source: { document: 'F1', line: 19 },
    basis: 'INFERRED',
  },
  {
    _id: 'act:arco',
    iatiIdentifier: 'US-GOV-1-SYN-ARCO',
    title: {
      en: 'Alliance for Root Causes and Opportunities (ARCO)',
      es: 'Alianza para las Causas Raíz y las Oportunidades (ARCO)',
    },
    description: {
      en: 'Brings USAID and AMEXCID closer together and looks for lasting economic prospects for young people and farmers. Its dates and implementer are known from outside the source documents (chemonics.com).',
      es: 'Acerca a USAID y AMEXCID y busca perspectivas económicas duraderas para jóvenes y agricultores. Sus fechas y su ejecutor se conocen por material ajeno a los documentos fuente (chemonics.com).',
    },
    component: null,
    status: 'IMPLEMENTATION',
    countries: ['GT', 'HN', 'SV'],
    dates: [
      { type: 'ACTUAL_START', date: '2022-08-01', precision: 'MONTH', ...outside('chemonics.com') },
      { type: 'PLANNED_END', date: '2025-01-01', precision: 'MONTH', ...outside('chemonics.com') },
    ],
    sectors: inEqualParts([sectors.employment, sectors.agriculture]),
    participatingOrganizations: [
      { organizationId: 'org:usaid-mx', role: 'FUNDING', ...outside('chemonics.com') },
      { organizationId: 'org:usaid', role: 'ACCOUNTABLE', ...inferred }, // USAID launches it (F0:30)
      { organizationId: 'org:chemonics', role: 'IMPLEMENTING', ...outside('chemonics.com') },
    ],
    recipientCountries: recipients(['GT', 'HN', 'SV']),
    classification: multinationalProject,
    policyMarkers: [policyMarkers.gender, policyMarkers.disability],
    sdgTargets: [sdgTargets.orderlyMigration, sdgTargets.partnerships],
    indicatorCodes: [],
    source: { document: 'F0', line: 30 },
    basis: 'DOCUMENT',
  },
];
