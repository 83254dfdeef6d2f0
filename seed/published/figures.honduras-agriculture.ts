import type { PublishedFigure } from './figure';
import { programIds } from './programs';

const plan = {
  country: 'HN',
  component: 'AGRICULTURE',
  status: 'PLANNED',
  asOf: '2022-12-08',
  periodStart: '2023-01-01',
  periodEnd: '2023-12-31',
  source: { document: 'F1', line: 35 },
  activityId: 'act:usaid:hn-farms',
  activityAttribution: 'INFERRED',
  partOfId: null,
  quality: 'AGENCY_REPORT',
  rounded: false,
  recountedBy: null,
} as const;

const otherActivity = {
  en: 'The sentence names no activity; the fact sheet gives two that prepare for farmers of Sembrando Vida in Honduras (F0:28), of which Transforming Market Systems is the other.',
  es: 'La frase no nombra ninguna actividad; la hoja informativa menciona dos que se preparan para agricultores de Sembrando Vida en Honduras (F0:28), y Transforming Market Systems es la otra.',
};

const otherYear = {
  en: '2023 may mean the US fiscal year, October 2022 to September 2023.',
  es: '2023 puede referirse al año fiscal de Estados Unidos, de octubre de 2022 a septiembre de 2023.',
};

/** What the sources announce for agriculture in Honduras. */
export const honduranAgricultureFigures: readonly PublishedFigure[] = [
  {
    ...plan,
    _id: 'RF-08',
    value: 604,
    unit: 'INDIVIDUALS',
    counts: {
      en: 'Farmers of Sembrando Vida whom USAID means to reach in 2023 with technical assistance and tools.',
      es: 'Agricultores de Sembrando Vida a quienes USAID prevé llegar en 2023 con asistencia técnica y herramientas.',
    },
    population: {
      en: 'Farmers enrolled in Sembrando Vida in Honduras.',
      es: 'Agricultores inscritos en Sembrando Vida en Honduras.',
    },
    interpretation: {
      en: 'A target for the calendar year 2023: nobody had been reached by 8 December 2022. The farmers are taken to be the members of the 16 plants.',
      es: 'Una meta para el año calendario 2023: al 8 de diciembre de 2022 no se había llegado a nadie. Se supone que los agricultores son los integrantes de las 16 plantas.',
    },
    alternatives: [
      {
        en: 'Not every one of the farmers need belong to a plant.',
        es: 'No todos los agricultores tienen por qué pertenecer a una planta.',
      },
      {
        en: 'F1:19 says that assistance had begun for farmers in both countries, F1:23 that agriculture in Honduras was still being defined.',
        es: 'F1:19 dice que la asistencia había empezado para agricultores de ambos países; F1:23, que en Honduras la parte agrícola aún se estaba definiendo.',
      },
      otherYear,
      otherActivity,
    ],
    programId: programIds.farmers,
    programAttribution: 'STATED',
    indicatorCode: 'SO-A02',
  },
  {
    ...plan,
    _id: 'RF-09',
    value: 16,
    unit: 'PLANTS',
    counts: {
      en: 'Small plants for biofertilizer and worm compost that USAID means to strengthen in 2023.',
      es: 'Pequeñas plantas de biofertilizantes y lombricompost que USAID prevé fortalecer en 2023.',
    },
    population: {
      en: 'Plants used by farmers of Sembrando Vida in Honduras.',
      es: 'Plantas que utilizan agricultores de Sembrando Vida en Honduras.',
    },
    interpretation: {
      en: 'Sixteen plants in all, of both kinds together, that already exist; to be strengthened in the calendar year 2023.',
      es: 'Dieciséis plantas en total, de los dos tipos, ya existentes; se fortalecerán en el año calendario 2023.',
    },
    alternatives: [
      {
        en: 'Some or all of the plants may be new, and how many there are of each kind is not said.',
        es: 'Algunas o todas las plantas podrían ser nuevas, y no se dice cuántas hay de cada tipo.',
      },
      otherYear,
      otherActivity,
    ],
    programId: programIds.farmers,
    programAttribution: 'INFERRED',
    indicatorCode: 'SO-A03',
  },
];
