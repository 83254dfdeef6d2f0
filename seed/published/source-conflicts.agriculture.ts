import type { SourceConflictDocument } from '../../subgraphs/arco/evidence/source-conflict.repository';
import { about } from './about';
import { programIds } from './programs';
import { inferredReading, says } from './source-conflict';

/** Doubts about the figures of agriculture. */
export const agricultureConflicts: readonly SourceConflictDocument[] = [
  {
    ...inferredReading,
    _id: 'SC-03',
    subject: { en: 'The 604 farmers and the 16 plants', es: 'Los 604 agricultores y las 16 plantas' },
    statements: [
      says(
        'F1:35',
        'In 2023 USAID is to reach 604 farmers with assistance and tools that strengthen 16 small plants.',
        'En 2023 USAID llegará a 604 agricultores con asistencia y herramientas que fortalecen 16 pequeñas plantas.',
      ),
    ],
    reading: {
      en: 'The 604 belong to the 16 plants, which exist already; calendar year 2023. How many of each kind there are is not known.',
      es: 'Los 604 pertenecen a las 16 plantas, que ya existen; año calendario 2023. No se sabe cuántas hay de cada tipo.',
    },
    alternatives: [
      {
        en: 'Not every farmer need use a plant.',
        es: 'No todos los agricultores usan necesariamente una planta.',
      },
      { en: 'The plants may be new.', es: 'Las plantas pueden ser nuevas.' },
      {
        en: 'It may be the US fiscal year 2023.',
        es: 'Puede tratarse del año fiscal 2023 de los Estados Unidos.',
      },
    ],
    claimIds: ['CLM-23'],
    about: about({
      figureIds: ['RF-08', 'RF-09'],
      activityIds: ['act:usaid:hn-farms', 'act:usaid:hn-tms'],
      programIds: [programIds.farmers],
      countries: ['HN'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-05',
    subject: { en: 'Who assisted the 200 farmers', es: 'Quién asistió a los 200 agricultores' },
    statements: [
      says(
        'F1:21',
        'Two hundred farmers got assistance; who gave it is not said.',
        'Doscientos agricultores recibieron asistencia; no se dice quién la prestó.',
      ),
      says(
        'F0:29',
        'Economic Competitiveness is to help farmers of Sembrando Vida in El Salvador meet what buyers ask for.',
        'Competitividad Económica ayudará a agricultores de Sembrando Vida en El Salvador a cumplir lo que piden los compradores.',
      ),
    ],
    reading: {
      en: 'Attributed to Economic Competitiveness by inference.',
      es: 'Se atribuye a Competitividad Económica por inferencia.',
    },
    alternatives: [
      { en: 'Another activity may have given it.', es: 'Puede haberla prestado otra actividad.' },
    ],
    about: about({
      figureIds: ['RF-03'],
      activityIds: ['act:usaid:sv-ecp'],
      programIds: [programIds.farmers],
      countries: ['SV'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-06',
    subject: { en: 'What the 10,000 count', es: 'Qué cuentan los 10,000' },
    statements: [
      says(
        'F2:9',
        'The president of Mexico speaks of 10,000 farmers in El Salvador and names no programme; the sentence before names two.',
        'El presidente de México habla de 10,000 agricultores en El Salvador sin nombrar ningún programa; la frase anterior nombra dos.',
      ),
    ],
    reading: {
      en: 'The register of Sembrando Vida in El Salvador: a round number, spoken in public.',
      es: 'El padrón de Sembrando Vida en El Salvador: un número redondo, dicho en público.',
    },
    alternatives: [
      {
        en: 'Both programmes together, or a target rather than a count.',
        es: 'Los dos programas juntos, o una meta en lugar de un conteo.',
      },
    ],
    claimIds: ['CLM-17', 'CLM-21', 'CLM-28', 'CLM-29'],
    about: about({ figureIds: ['RF-10'], programIds: [programIds.farmers], countries: ['SV'] }),
  },
  {
    ...inferredReading,
    _id: 'SC-07',
    subject: { en: 'Agriculture in Honduras before 2023', es: 'Agricultura en Honduras antes de 2023' },
    statements: [
      says(
        'F1:19',
        'Assistance had begun for people of both Mexican programmes in both countries.',
        'La asistencia había empezado para personas de los dos programas mexicanos en ambos países.',
      ),
      says(
        'F1:23',
        'In Honduras, what agriculture is to get in 2023 was still being settled.',
        'En Honduras todavía se estaba precisando lo que recibirá la agricultura en 2023.',
      ),
    ],
    reading: {
      en: 'Nobody had been reached in agriculture in Honduras by 8 December 2022; 604 are planned.',
      es: 'Al 8 de diciembre de 2022 no se había llegado a nadie en agricultura en Honduras; hay 604 previstos.',
    },
    alternatives: [
      {
        en: 'Some assistance may have begun without being counted.',
        es: 'Puede haber empezado alguna asistencia que no se contó.',
      },
    ],
    about: about({
      figureIds: ['RF-08'],
      activityIds: ['act:usaid:hn-farms', 'act:usaid:hn-tms'],
      programIds: [programIds.farmers],
      countries: ['HN'],
    }),
  },
];
