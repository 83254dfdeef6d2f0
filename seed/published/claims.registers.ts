import { claim, people } from './claim';
import { programIds } from './programs';

const { farmers, apprentices } = programIds;

/** Publication dates are not known here; the day belongs to the register. */
const midYear = {
  outsideSource: 'Expansión and Milenio, register of 30 June 2020',
  stance: 'CONTEXT',
} as const;
const yearEnd = { outsideSource: 'mercados.press, register of 31 December 2020', stance: 'CONTEXT' } as const;

/** On the registers of Mexico's programmes in earlier years. */
export const registerClaims = [
  claim(21, {
    ...midYear,
    text: {
      en: 'On 30 June 2020 Sembrando Vida had 4,079 farmers in El Salvador.',
      es: 'Al 30 de junio de 2020, Sembrando Vida tenía 4,079 agricultores en El Salvador.',
    },
    number: people(4_079),
    about: { programIds: [farmers], figureIds: ['RF-10'], countries: ['SV'] },
  }),
  claim(22, {
    ...midYear,
    text: {
      en: 'On 30 June 2020 Jóvenes Construyendo el Futuro had 4,000 young people in El Salvador.',
      es: 'Al 30 de junio de 2020, Jóvenes Construyendo el Futuro tenía 4,000 jóvenes en El Salvador.',
    },
    number: people(4_000),
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
  claim(23, {
    ...midYear,
    text: {
      en: 'On 30 June 2020 Sembrando Vida had 567 farmers in Honduras.',
      es: 'Al 30 de junio de 2020, Sembrando Vida tenía 567 agricultores en Honduras.',
    },
    number: people(567),
    about: { programIds: [farmers], figureIds: ['RF-08'], countries: ['HN'] },
  }),
  claim(24, {
    ...midYear,
    text: {
      en: 'On 30 June 2020 Jóvenes Construyendo el Futuro had 990 young people in Honduras.',
      es: 'Al 30 de junio de 2020, Jóvenes Construyendo el Futuro tenía 990 jóvenes en Honduras.',
    },
    number: people(990),
    about: { programIds: [apprentices], countries: ['HN'] },
  }),
  claim(25, {
    ...yearEnd,
    text: {
      en: 'On 31 December 2020 Jóvenes Construyendo el Futuro had 2,538 young people in Honduras.',
      es: 'Al 31 de diciembre de 2020, Jóvenes Construyendo el Futuro tenía 2,538 jóvenes en Honduras.',
    },
    number: people(2_538),
    about: { programIds: [apprentices], countries: ['HN'] },
  }),
  claim(26, {
    ...yearEnd,
    text: {
      en: 'On 31 December 2020 Jóvenes Construyendo el Futuro had 4,000 young people in El Salvador.',
      es: 'Al 31 de diciembre de 2020, Jóvenes Construyendo el Futuro tenía 4,000 jóvenes en El Salvador.',
    },
    number: people(4_000),
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
  claim(27, {
    text: {
      en: 'Of 4,646 farmers of Sembrando Vida in both countries, 22 per cent were women and 78 per cent men.',
      es: 'De 4,646 agricultores de Sembrando Vida en ambos países, el 22 por ciento eran mujeres y el 78 por ciento hombres.',
    },
    outsideSource: 'razon.com.mx',
    number: { value: 22, unit: 'PERCENT' },
    stance: 'CONTEXT',
    about: { programIds: [farmers], countries: ['HN', 'SV'] },
  }),
  claim(36, {
    text: {
      en: 'Mexico’s two programmes have more than 40,000 participants in Honduras and El Salvador.',
      es: 'Los dos programas de México tienen más de 40,000 participantes en Honduras y El Salvador.',
    },
    outsideSource: 'El Heraldo de México, December 2021',
    publishedOn: { date: '2021-12-01', precision: 'MONTH' },
    number: people(40_000),
    stance: 'CONTEXT',
    about: { programIds: [farmers, apprentices], organizationIds: ['org:amexcid'], countries: ['HN', 'SV'] },
  }),
  claim(37, {
    ...yearEnd,
    text: {
      en: 'Jóvenes Construyendo el Futuro works in eleven departments of El Salvador.',
      es: 'Jóvenes Construyendo el Futuro trabaja en once departamentos de El Salvador.',
    },
    number: { value: 11, unit: 'DEPARTMENTS' },
    about: { programIds: [apprentices], countries: ['SV'] },
  }),
];
