import type { CommitmentDocument } from '../../subgraphs/arco/plan/commitment.repository';
import { evidenceByCommitment } from './commitment-evidence';
import { workPlanId } from './work-plans';

type Given = Pick<CommitmentDocument, 'organizationIds' | 'activityIds' | 'dueOn' | 'status' | 'figureIds'>;

/** `ALL` is tied to no line of work. */
const components = { WF: 'WORKFORCE', AG: 'AGRICULTURE', ALL: null } as const;

/**
 * The report says that the partners agreed on commitments in June 2022 (F1:17) and gives none of them.
 * These are invented, so that every activity has one, and say so in their text. None is overdue: that would
 * say of real agencies that they missed a deadline which nobody set them.
 */
function commitment(
  place: { readonly country: string; readonly part: keyof typeof components } | 'ALL',
  number: number,
  text: CommitmentDocument['text'],
  given: Given,
): CommitmentDocument {
  const key = place === 'ALL' ? place : `${place.country}-${place.part}`;
  const id = `COM-2022-06-${key}-${String(number).padStart(2, '0')}`;
  const evidence = evidenceByCommitment[id] ?? [];
  return {
    _id: id,
    text: { en: `Synthetic commitment: ${text.en}`, es: `Compromiso sintético: ${text.es}` },
    country: place === 'ALL' ? null : place.country,
    component: place === 'ALL' ? null : components[place.part],
    agreed: { date: '2022-06-01', precision: 'MONTH' },
    ...given,
    workPlanId,
    evidence,
    hasEvidence: evidence.length > 0,
    basis: 'SYNTHETIC',
  };
}

export const commitments: readonly CommitmentDocument[] = [
  commitment(
    { country: 'HN', part: 'WF' },
    1,
    {
      en: 'AMEXCID refers young people of Jóvenes Construyendo el Futuro, and Creando Mi Futuro Aquí contacts those it can reach.',
      es: 'AMEXCID refiere a jóvenes de Jóvenes Construyendo el Futuro y Creando Mi Futuro Aquí contacta a quienes puede localizar.',
    },
    {
      organizationIds: ['org:amexcid', 'org:usaid-hn'],
      activityIds: ['act:usaid:hn-cmfa'],
      dueOn: '2022-11-30',
      status: 'FULFILLED',
      figureIds: ['RF-05'],
    },
  ),
  commitment(
    { country: 'HN', part: 'WF' },
    2,
    {
      en: 'those who complete a course are accompanied in their search for work.',
      es: 'se acompaña en la búsqueda de empleo a quienes terminan un curso.',
    },
    {
      organizationIds: ['org:usaid-hn'],
      activityIds: ['act:usaid:hn-cmfa'],
      dueOn: '2023-06-30',
      status: 'IN_PROGRESS',
      figureIds: ['RF-06', 'RF-07'],
    },
  ),
  commitment(
    { country: 'HN', part: 'AG' },
    1,
    {
      en: 'both agencies agree on action plans for farmers of Sembrando Vida in two USAID activities.',
      es: 'las dos agencias acuerdan planes de acción para agricultores de Sembrando Vida en dos actividades de USAID.',
    },
    {
      organizationIds: ['org:amexcid', 'org:usaid-hn'],
      activityIds: ['act:usaid:hn-farms', 'act:usaid:hn-tms'],
      dueOn: '2023-01-31',
      status: 'IN_PROGRESS',
      figureIds: [],
    },
  ),
  commitment(
    { country: 'HN', part: 'AG' },
    2,
    {
      en: 'the plants for biofertilizer and worm compost are strengthened together with the farmers who use them.',
      es: 'se fortalecen las plantas de biofertilizantes y lombricompost junto con los agricultores que las usan.',
    },
    {
      organizationIds: ['org:usaid-hn'],
      activityIds: ['act:usaid:hn-farms'],
      dueOn: '2023-12-31',
      status: 'AGREED',
      figureIds: ['RF-08', 'RF-09'],
    },
  ),
  commitment(
    { country: 'SV', part: 'WF' },
    1,
    {
      en: 'graduates of Jóvenes Construyendo el Futuro get scholarships for technical courses.',
      es: 'los egresados de Jóvenes Construyendo el Futuro reciben becas para cursos técnicos.',
    },
    {
      organizationIds: ['org:amexcid', 'org:iom', 'org:usaid-sv'],
      activityIds: ['act:usaid:sv-becas'],
      dueOn: '2022-12-08',
      status: 'FULFILLED',
      figureIds: ['RF-01'],
    },
  ),
  commitment(
    { country: 'SV', part: 'WF' },
    2,
    {
      en: 'places in technical courses are kept for further beneficiaries in 2023.',
      es: 'se reservan plazas en cursos técnicos para más beneficiarios en 2023.',
    },
    {
      organizationIds: ['org:iom', 'org:usaid-sv'],
      activityIds: ['act:usaid:sv-becas'],
      dueOn: '2023-12-31',
      status: 'AGREED',
      figureIds: ['RF-02'],
    },
  ),
  commitment(
    { country: 'SV', part: 'AG' },
    1,
    {
      en: 'farmers of Sembrando Vida get assistance on selling their products and on formal markets.',
      es: 'los agricultores de Sembrando Vida reciben asistencia para vender sus productos y acceder a mercados formales.',
    },
    {
      organizationIds: ['org:amexcid', 'org:usaid-sv'],
      activityIds: ['act:usaid:sv-ecp'],
      dueOn: '2022-11-30',
      status: 'FULFILLED',
      figureIds: ['RF-03'],
    },
  ),
  commitment(
    'ALL',
    1,
    {
      en: 'the alliance ARCO is launched and agrees with the partners on how to reach more producers.',
      es: 'se lanza la alianza ARCO, que acuerda con los socios cómo llegar a más productores.',
    },
    {
      organizationIds: ['org:amexcid', 'org:usaid'],
      activityIds: ['act:arco'],
      dueOn: '2022-12-31',
      status: 'IN_PROGRESS',
      figureIds: [],
    },
  ),
  commitment(
    { country: 'GT', part: 'ALL' },
    1,
    {
      en: 'the agencies choose the areas of work with which to begin in Guatemala.',
      es: 'las agencias eligen las áreas de trabajo con las que empezar en Guatemala.',
    },
    {
      organizationIds: ['org:amexcid', 'org:usaid-gt'],
      activityIds: ['act:arco', 'act:usaid:gt-expansion'],
      dueOn: '2023-01-31',
      status: 'IN_PROGRESS',
      figureIds: [],
    },
  ),
];
