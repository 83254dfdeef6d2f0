import type {
  ProgressReportDocument,
  WorkPlanDocument,
} from '../../subgraphs/arco/plan/work-plan.repository';

export const workPlanId = 'wpl:2022-06';

export const workPlans: readonly WorkPlanDocument[] = [
  {
    _id: workPlanId,
    frameworkId: 'fw:sembrando-oportunidades',
    title: { en: 'Work plan of Sembrando Oportunidades', es: 'Plan de trabajo de Sembrando Oportunidades' },
    version: { en: 'June 2022', es: 'Junio de 2022' },
    agreed: { date: '2022-06-01', precision: 'MONTH' },
    periodStart: { date: '2022-06-01', precision: 'MONTH' },
    periodEnd: null,
    countries: ['HN', 'SV', 'GT'],
    organizationIds: ['org:usaid', 'org:amexcid'],
    note: {
      en: 'The report names the plan and says that commitments were agreed in June 2022 (F1:17); it lists none of them, so that those filed here are synthetic.',
      es: 'El informe nombra el plan y dice que en junio de 2022 se acordaron compromisos (F1:17), pero no enumera ninguno; los que se registran aquí son sintéticos.',
    },
    sources: [
      { document: 'F1', line: 17 },
      { document: 'F1', line: 29 },
    ],
    basis: 'DOCUMENT',
  },
];

export const progressReports: readonly ProgressReportDocument[] = [
  {
    _id: 'rep:2022-12-08',
    title: {
      en: 'Progress of Sembrando Oportunidades in its first six months',
      es: 'Avances de Sembrando Oportunidades en sus primeros seis meses',
    },
    workPlanId,
    eventId: 'evt:2022-12-08-learning',
    periodStart: { date: '2022-06-01', precision: 'MONTH' },
    periodEnd: { date: '2022-12-08', precision: 'DAY' },
    asOf: '2022-12-08',
    countries: ['HN', 'SV', 'GT'],
    organizationIds: ['org:usaid', 'org:amexcid'],
    figureIds: ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06', 'RF-07', 'RF-08', 'RF-09'],
    source: { document: 'F1', line: 7 },
    basis: 'DOCUMENT',
  },
];
