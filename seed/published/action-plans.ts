import type { ActionPlanDocument } from '../../subgraphs/arco/plan/action-plan.repository';
import type { ActionPlanStepDocument } from '../../subgraphs/arco/plan/action-plan-step.repository';
import type { StepStatus } from '../../subgraphs/arco/plan/commitment.codes';
import { programIds } from './programs';

type Step = Pick<ActionPlanStepDocument, 'organizationIds' | 'text' | 'status' | 'dueOn' | 'basis'>;

/** A plan with its steps; whether anybody was referred under it is counted when the rows are written. */
export interface PublishedActionPlan extends Omit<ActionPlanDocument, 'referralCount' | 'hasReferrals'> {
  readonly steps: readonly Step[];
}

/** No source gives steps; these are invented and say so. */
const step = (
  organizationIds: string[],
  dueOn: string,
  status: StepStatus,
  en: string,
  es: string,
): Step => ({
  organizationIds,
  text: { en: `Synthetic step: ${en}`, es: `Paso sintético: ${es}` },
  status,
  dueOn,
  basis: 'SYNTHETIC',
});

const preparing = {
  country: 'HN',
  programId: programIds.farmers,
  status: 'PREPARING',
  source: { document: 'F0', line: 28 },
  basis: 'DOCUMENT',
} as const;

/** That people are being served shows a plan at work, though no source calls it one. */
const active = { status: 'ACTIVE', basis: 'INFERRED' } as const;

export const actionPlans: readonly PublishedActionPlan[] = [
  {
    _id: 'jap:hn-tms:sembrando-vida',
    activityId: 'act:usaid:hn-tms',
    ...preparing,
    steps: [
      step(
        ['org:amexcid', 'org:usaid-hn'],
        '2023-01-31',
        'IN_PROGRESS',
        'compare the products of both sides.',
        'comparar los productos de ambas partes.',
      ),
      step(
        ['org:usaid-hn'],
        '2023-03-31',
        'OPEN',
        'agree on the first buyers.',
        'acordar con qué compradores empezar.',
      ),
    ],
  },
  {
    _id: 'jap:hn-farms:sembrando-vida',
    activityId: 'act:usaid:hn-farms',
    ...preparing,
    steps: [
      step(
        ['org:amexcid'],
        '2022-12-15',
        'IN_PROGRESS',
        'list the 16 plants.',
        'hacer la lista de las 16 plantas.',
      ),
      step(['org:usaid-hn'], '2023-02-28', 'OPEN', 'visit each plant once.', 'visitar cada planta una vez.'),
      step(
        ['org:usaid-hn'],
        '2023-06-30',
        'OPEN',
        'hand over the first tools.',
        'entregar las primeras herramientas.',
      ),
    ],
  },
  {
    _id: 'jap:hn-cmfa:jovenes-construyendo-el-futuro',
    activityId: 'act:usaid:hn-cmfa',
    programId: programIds.apprentices,
    country: 'HN',
    ...active,
    source: { document: 'F0', line: 27 },
    steps: [
      step(
        ['org:amexcid', 'org:usaid-hn'],
        '2022-06-30',
        'DONE',
        'agree on how referrals are made.',
        'acordar cómo se hacen las referencias.',
      ),
      step(
        ['org:usaid-hn'],
        '2022-11-30',
        'DONE',
        'contact the people referred, as far as they can be reached.',
        'contactar a las personas referidas, en la medida en que se las localice.',
      ),
      step(
        ['org:usaid-hn'],
        '2023-06-30',
        'IN_PROGRESS',
        'place those who completed.',
        'colocar en un empleo a quienes terminaron.',
      ),
    ],
  },
  {
    _id: 'jap:sv-becas:jovenes-construyendo-el-futuro',
    activityId: 'act:usaid:sv-becas',
    programId: programIds.apprentices,
    country: 'SV',
    ...active,
    source: { document: 'F0', line: 29 },
    steps: [
      step(
        ['org:iom', 'org:usaid-sv'],
        '2022-12-08',
        'DONE',
        'graduate three cohorts.',
        'graduar tres cohortes.',
      ),
      step(
        ['org:amexcid', 'org:iom'],
        '2023-01-31',
        'OPEN',
        'open the call for 2023.',
        'abrir la convocatoria de 2023.',
      ),
    ],
  },
  {
    _id: 'jap:sv-ecp:sembrando-vida',
    activityId: 'act:usaid:sv-ecp',
    programId: programIds.farmers,
    country: 'SV',
    ...active,
    source: { document: 'F0', line: 29 },
    steps: [
      step(
        ['org:usaid-sv'],
        '2022-11-30',
        'DONE',
        'hold two rounds of assistance.',
        'realizar dos rondas de asistencia.',
      ),
      step(
        ['org:usaid-sv'],
        '2023-04-30',
        'OPEN',
        'follow up with buyers.',
        'dar seguimiento a los compradores.',
      ),
    ],
  },
];
