import type {
  InclusionApproachDocument,
  LearningEventDocument,
  ProposalDocument,
} from '../../subgraphs/arco/learning/learning.repository';

const learningEventId = 'evt:2022-12-08-learning';

export const learningEvents: readonly LearningEventDocument[] = [
  {
    _id: learningEventId,
    title: {
      en: 'Learning event on the work plan of Sembrando Oportunidades after six months',
      es: 'Evento de aprendizaje sobre el plan de trabajo de Sembrando Oportunidades a los seis meses',
    },
    date: '2022-12-08',
    mode: 'VIRTUAL',
    objective: {
      en: 'Show the partners what was achieved, go through what they had committed themselves to, and settle what comes next.',
      es: 'Mostrar a los socios lo alcanzado, repasar aquello a lo que se habían comprometido y definir qué sigue.',
    },
    organizationIds: ['org:usaid', 'org:usaid-sv', 'org:usaid-hn', 'org:usaid-gt', 'org:amexcid'],
    leaderIds: ['per:mileydi-guilarte', 'per:monica-perez', 'per:carlos-castillo'],
    source: { document: 'F1', line: 17 },
    basis: 'DOCUMENT',
  },
];

const presented = {
  status: 'PRESENTED',
  activityId: 'act:arco',
  eventId: learningEventId,
  source: { document: 'F1', line: 39 },
  basis: 'DOCUMENT',
} as const;

export const proposals: readonly ProposalDocument[] = [
  {
    _id: 'prp:arco:new-beneficiaries',
    title: {
      en: 'Reach people not served so far, namely producers who grow for their own use',
      es: 'Llegar a personas aún no atendidas, en concreto a productores que cultivan para su propio consumo',
    },
    groups: ['SUBSISTENCE_PRODUCER'],
    ...presented,
  },
  {
    _id: 'prp:arco:inclusion-approaches',
    title: {
      en: 'Bring in approaches of diversity, equality and inclusion',
      es: 'Incorporar enfoques de diversidad, igualdad e inclusión',
    },
    groups: ['WOMEN_GENDER', 'LGBTQI', 'INDIGENOUS', 'DISABILITY', 'OTHER'],
    ...presented,
  },
];

export const inclusionApproaches: readonly InclusionApproachDocument[] = [
  {
    _id: 'inc:arco:dei',
    title: { en: 'Diversity, equality and inclusion', es: 'Diversidad, igualdad e inclusión' },
    groups: ['WOMEN_GENDER', 'LGBTQI', 'INDIGENOUS', 'DISABILITY', 'OTHER'],
    barriers: ['EQUITY', 'ACCESS', 'RIGHTS', 'EQUALITY'],
    opportunities: ['MARKET_LINKAGE', 'FINANCE', 'SKILLS', 'EDUCATION', 'JOBS'],
    activityIds: ['act:arco'],
    interpretation: {
      en: 'The sentence speaks of barriers that give access to opportunities. Read as barriers that stand in the way of them; the four words in brackets are what is lacking. The name of the approach is kept: it says “equality” where others say “equity”. How exposed each group is to harm is to be considered too (F1:39).',
      es: 'La frase habla de barreras que dan acceso a las oportunidades. Se lee como barreras que lo impiden; las cuatro palabras entre paréntesis son lo que falta. Se conserva el nombre del enfoque: dice «igualdad» donde otros dicen «equidad». También se ha de considerar la vulnerabilidad de cada grupo (F1:39).',
    },
    source: { document: 'F1', line: 39 },
    basis: 'DOCUMENT',
  },
];
