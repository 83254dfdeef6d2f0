import { inferred, outside, type PublishedActivity, stated } from './activity';
import { inEqualParts, nationalProject, recipients, sdgTargets } from './classification';
import { sectors } from './sectors';

/** USAID's activities in Honduras. */
export const honduranActivities: readonly PublishedActivity[] = [
  {
    _id: 'act:usaid:hn-cmfa',
    iatiIdentifier: 'US-GOV-1-SYN-HN-CMFA',
    title: { en: 'Creando Mi Futuro Aquí (Creating My Future Here)', es: 'Creando Mi Futuro Aquí' },
    description: {
      en: 'Training and job placement for young people in Honduras, open to beneficiaries of AMEXCID.',
      es: 'Capacitación y colocación laboral para jóvenes en Honduras, abierta a beneficiarios de AMEXCID.',
    },
    component: 'WORKFORCE',
    status: 'IMPLEMENTATION',
    countries: ['HN'],
    dates: [
      { type: 'ACTUAL_START', date: '2021-01-01', precision: 'YEAR', ...outside('dai.com') },
      { type: 'PLANNED_END', date: '2026-01-01', precision: 'YEAR', ...outside('dai.com') },
    ],
    sectors: inEqualParts([sectors.vocationalTraining, sectors.employment]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...stated },
      { organizationId: 'org:usaid-hn', role: 'ACCOUNTABLE', ...inferred },
      { organizationId: 'org:dai', role: 'IMPLEMENTING', ...outside('dai.com') },
    ],
    recipientCountries: recipients(['HN']),
    classification: nationalProject,
    policyMarkers: [],
    sdgTargets: [sdgTargets.skills, sdgTargets.youthEmployment],
    indicatorCodes: ['SO-W01', 'SO-W03', 'SO-W04', 'SO-W05'],
    source: { document: 'F0', line: 27 },
    basis: 'DOCUMENT',
  },
  {
    _id: 'act:usaid:hn-tms',
    iatiIdentifier: 'US-GOV-1-SYN-HN-TMS',
    title: { en: 'Transforming Market Systems', es: 'Transformando Sistemas de Mercado' },
    description: {
      en: 'Economic growth in Honduras, by way of its markets as the title says; it prepares an action plan to bring in farmers of Sembrando Vida. Its dates are those of the task order of 2022, known from outside the source documents (acdivoca.org).',
      es: 'Crecimiento económico en Honduras, a través de sus mercados como indica el título; prepara un plan de acción para incorporar a agricultores de Sembrando Vida. Sus fechas son las de la orden de trabajo de 2022, conocidas por material ajeno a los documentos fuente (acdivoca.org).',
    },
    component: 'AGRICULTURE',
    status: 'IMPLEMENTATION',
    countries: ['HN'],
    dates: [
      { type: 'ACTUAL_START', date: '2022-04-01', precision: 'MONTH', ...outside('acdivoca.org') },
      { type: 'PLANNED_END', date: '2025-01-01', precision: 'YEAR', ...outside('acdivoca.org') },
    ],
    sectors: inEqualParts([sectors.businessServices, sectors.smallBusiness]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...inferred },
      { organizationId: 'org:usaid-hn', role: 'ACCOUNTABLE', ...inferred },
      { organizationId: 'org:acdi-voca', role: 'IMPLEMENTING', ...outside('acdivoca.org') },
    ],
    recipientCountries: recipients(['HN']),
    classification: nationalProject,
    policyMarkers: [],
    sdgTargets: [sdgTargets.smallProducers],
    indicatorCodes: ['SO-A02'],
    source: { document: 'F0', line: 28 },
    basis: 'DOCUMENT',
  },
  {
    _id: 'act:usaid:hn-farms',
    iatiIdentifier: 'US-GOV-1-SYN-HN-FARMS',
    title: {
      en: 'Food Security, Agriculture, and Resilient Market Systems (FARMS)',
      es: 'Seguridad Alimentaria, Agricultura y Sistemas de Mercado Resilientes (FARMS)',
    },
    description: {
      en: 'Economic growth in Honduras, by way of food security and agriculture as the title says; it prepares an action plan to bring in farmers of Sembrando Vida. The 604 farmers and 16 plants planned for 2023 are attributed to it by inference.',
      es: 'Crecimiento económico en Honduras, a través de la seguridad alimentaria y la agricultura como indica el título; prepara un plan de acción para incorporar a agricultores de Sembrando Vida. Los 604 agricultores y las 16 plantas previstos para 2023 se le atribuyen por inferencia.',
    },
    component: 'AGRICULTURE',
    status: 'IMPLEMENTATION',
    countries: ['HN'],
    dates: [
      { type: 'ACTUAL_START', date: '2021-01-01', precision: 'YEAR', ...outside('acdivoca.org') },
      { type: 'PLANNED_END', date: '2026-01-01', precision: 'YEAR', ...outside('acdivoca.org') },
    ],
    sectors: inEqualParts([sectors.agriculture, sectors.ruralDevelopment]),
    participatingOrganizations: [
      { organizationId: 'org:usaid', role: 'FUNDING', ...inferred },
      { organizationId: 'org:usaid-hn', role: 'ACCOUNTABLE', ...inferred },
      { organizationId: 'org:acdi-voca', role: 'IMPLEMENTING', ...outside('acdivoca.org') },
    ],
    recipientCountries: recipients(['HN']),
    classification: nationalProject,
    policyMarkers: [],
    sdgTargets: [sdgTargets.smallProducers, sdgTargets.sustainableFarming],
    indicatorCodes: ['SO-A02', 'SO-A03'],
    source: { document: 'F0', line: 28 },
    basis: 'DOCUMENT',
  },
];
