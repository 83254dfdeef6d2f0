import { inferred, type PublishedActivity, stated } from './activity';
import { inEqualParts, nationalProject, recipients, sdgTargets } from './classification';
import { sectors } from './sectors';

/** No source says when the two began; work under the framework began in June 2022 (F1:29). */
const startUnderFramework = {
  type: 'ACTUAL_START',
  date: '2022-06-01',
  precision: 'MONTH',
  ...inferred,
} as const;

/** USAID's activities in El Salvador. */
export const salvadoranActivities: readonly PublishedActivity[] = [
  {
    _id: 'act:usaid:sv-becas',
    iatiIdentifier: 'US-GOV-1-SYN-SV-BECAS',
    title: { en: 'Scholarships for Educational Opportunities', es: 'Becas para Oportunidades Educativas' },
    description: {
      en: 'Scholarships for technical courses in El Salvador, for graduates of Jóvenes Construyendo el Futuro. The start shown is that of the work under the framework; the activity’s own is not in the sources.',
      es: 'Becas para cursos técnicos en El Salvador, destinadas a egresados de Jóvenes Construyendo el Futuro. El inicio indicado es el del trabajo dentro del marco; el de la propia actividad no consta en las fuentes.',
    },
    component: 'WORKFORCE',
    status: 'IMPLEMENTATION',
    countries: ['SV'],
    dates: [startUnderFramework],
    sectors: inEqualParts([sectors.vocationalTraining]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...inferred },
      { organizationId: 'org:usaid-sv', role: 'ACCOUNTABLE', ...inferred },
      { organizationId: 'org:iom', role: 'IMPLEMENTING', ...stated },
    ],
    recipientCountries: recipients(['SV']),
    classification: nationalProject,
    policyMarkers: [],
    sdgTargets: [sdgTargets.skills],
    indicatorCodes: ['SO-W02', 'SO-W06'],
    source: { document: 'F0', line: 29 },
    basis: 'DOCUMENT',
  },
  {
    _id: 'act:usaid:sv-ecp',
    iatiIdentifier: 'US-GOV-1-SYN-SV-ECP',
    title: { en: 'Economic Competitiveness', es: 'Competitividad Económica' },
    description: {
      en: 'Helps farmers of Sembrando Vida in El Salvador to grow what buyers ask for, in the quality and the amounts they need. The start shown is that of the work under the framework; the activity’s own is not in the sources.',
      es: 'Ayuda a agricultores de Sembrando Vida en El Salvador a producir lo que los compradores piden, con la calidad y en las cantidades que necesitan. El inicio indicado es el del trabajo dentro del marco; el de la propia actividad no consta en las fuentes.',
    },
    component: 'AGRICULTURE',
    status: 'IMPLEMENTATION',
    countries: ['SV'],
    dates: [startUnderFramework],
    sectors: inEqualParts([sectors.agriculturalServices, sectors.businessServices]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...inferred },
      { organizationId: 'org:usaid-sv', role: 'ACCOUNTABLE', ...inferred },
    ],
    recipientCountries: recipients(['SV']),
    classification: nationalProject,
    policyMarkers: [],
    sdgTargets: [sdgTargets.smallProducers],
    indicatorCodes: ['SO-A01'],
    source: { document: 'F0', line: 29 },
    basis: 'DOCUMENT',
  },
];
