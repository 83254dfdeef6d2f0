import { claim, people } from './claim';
import { programIds } from './programs';

const { farmers, apprentices } = programIds;

const presidency = {
  outsideSource: 'presidencia.gob.sv, May 2022',
  publishedOn: { date: '2022-05-01', precision: 'MONTH' },
} as const;

/** On Mexico's programmes, their rules and money. */
export const programClaims = [
  claim(17, {
    ...presidency,
    text: {
      en: 'Sembrando Vida supports 10,000 farmers in El Salvador.',
      es: 'Sembrando Vida apoya a 10,000 agricultores en El Salvador.',
    },
    number: people(10_000),
    stance: 'SUPPORTS',
    about: { programIds: [farmers], figureIds: ['RF-10'], countries: ['SV'] },
  }),
  claim(18, {
    ...presidency,
    text: {
      en: 'In El Salvador, Sembrando Vida works in ten departments.',
      es: 'En El Salvador, Sembrando Vida trabaja en diez departamentos.',
    },
    number: { value: 10, unit: 'DEPARTMENTS' },
    stance: 'CONTEXT',
    about: { programIds: [farmers], figureIds: ['RF-10'], countries: ['SV'] },
  }),
  claim(19, {
    ...presidency,
    text: {
      en: 'A farmer in Sembrando Vida gets USD 250 a month.',
      es: 'Un agricultor en Sembrando Vida recibe USD 250 al mes.',
    },
    number: { value: 250, unit: 'USD_PER_MONTH' },
    stance: 'CONTEXT',
    about: { programIds: [farmers], countries: ['SV'] },
  }),
  claim(20, {
    ...presidency,
    text: {
      en: 'Jóvenes Construyendo el Futuro supports 10,000 young people in El Salvador.',
      es: 'Jóvenes Construyendo el Futuro apoya a 10,000 jóvenes en El Salvador.',
    },
    number: people(10_000),
    stance: 'CONTEXT',
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
  claim(28, {
    text: {
      en: 'The head of AMEXCID says that the goals of 10,000 farmers and 10,000 young people in each country were met.',
      es: 'Quien dirige AMEXCID afirma que se cumplieron las metas de 10,000 agricultores y 10,000 jóvenes en cada país.',
    },
    outsideSource: 'cronica.com.mx',
    stance: 'SUPPORTS',
    about: {
      programIds: [farmers, apprentices],
      figureIds: ['RF-10'],
      organizationIds: ['org:amexcid'],
      countries: ['HN', 'SV'],
    },
  }),
  claim(29, {
    text: {
      en: 'A press inquiry finds that the goals of the two programmes were not met.',
      es: 'Una investigación periodística concluye que no se cumplieron las metas de los dos programas.',
    },
    outsideSource: 'CONNECTAS and criterio.hn',
    stance: 'CONFLICTS',
    about: {
      programIds: [farmers, apprentices],
      figureIds: ['RF-10'],
      organizationIds: ['org:amexcid'],
      countries: ['HN', 'SV'],
    },
  }),
  claim(30, {
    text: {
      en: 'The same inquiry could not trace half of USD 63.5 million.',
      es: 'La misma investigación no pudo rastrear la mitad de 63.5 millones de dólares.',
    },
    outsideSource: 'CONNECTAS and criterio.hn',
    number: { value: 63_500_000, unit: 'USD' },
    stance: 'CONTEXT',
    about: {
      programIds: [farmers, apprentices],
      organizationIds: ['org:amexcid'],
      countries: ['HN', 'SV'],
    },
  }),
  claim(31, {
    text: {
      en: 'Jóvenes Construyendo el Futuro takes people from 18 to 29 years of age.',
      es: 'Jóvenes Construyendo el Futuro admite a personas de 18 a 29 años.',
    },
    outsideSource: 'noticiaslourdes.com',
    stance: 'CONTEXT',
    about: { programIds: [apprentices] },
  }),
  claim(32, {
    text: {
      en: 'In Honduras an apprentice gets about 4,000 lempiras a month.',
      es: 'En Honduras, un aprendiz recibe unos 4,000 lempiras al mes.',
    },
    outsideSource: 'Animal Político (animalpolitico.com)',
    number: { value: 4_000, unit: 'HNL_PER_MONTH' },
    stance: 'CONTEXT',
    about: { programIds: [apprentices], countries: ['HN'] },
  }),
  claim(33, {
    text: {
      en: 'In Honduras the first payment came up to four months late.',
      es: 'En Honduras, el primer pago llegó hasta con cuatro meses de retraso.',
    },
    outsideSource: 'Animal Político (animalpolitico.com)',
    stance: 'CONTEXT',
    about: { programIds: [apprentices], countries: ['HN'] },
  }),
  claim(34, {
    ...presidency,
    text: {
      en: 'A young person in Jóvenes Construyendo el Futuro gets USD 180 a month.',
      es: 'Una persona joven en Jóvenes Construyendo el Futuro recibe USD 180 al mes.',
    },
    number: { value: 180, unit: 'USD_PER_MONTH' },
    stance: 'CONTEXT',
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
  claim(35, {
    ...presidency,
    text: {
      en: 'In El Salvador 427 training centres take apprentices, in administration, commerce, sales, industry and agriculture.',
      es: 'En El Salvador, 427 centros de capacitación reciben aprendices en administración, comercio, ventas, industria y agricultura.',
    },
    number: { value: 427, unit: 'TRAINING_CENTERS' },
    stance: 'CONTEXT',
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
];
