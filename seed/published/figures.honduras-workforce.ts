import type { PublishedFigure } from './figure';
import { programIds } from './programs';

/** What the four have in common; each is read as a part of the one before it. */
const workforce = {
  unit: 'INDIVIDUALS',
  country: 'HN',
  component: 'WORKFORCE',
  asOf: '2022-12-08',
  activityId: 'act:usaid:hn-cmfa',
  activityAttribution: 'INFERRED',
  quality: 'AGENCY_REPORT',
  rounded: false,
  recountedBy: 'usaid',
} as const;

/** For what had been reached in the first six months. */
const sixMonths = { status: 'ACHIEVED', periodStart: '2022-06-01', periodEnd: '2022-12-08' } as const;

/** What the sources report for workforce in Honduras. */
export const honduranWorkforceFigures: readonly PublishedFigure[] = [
  {
    ...workforce,
    _id: 'RF-04',
    value: 750,
    counts: {
      en: 'Young people whom USAID supports on their way into work.',
      es: 'Jóvenes a quienes USAID apoya en su inserción laboral.',
    },
    population: {
      en: 'Young people in Honduras, from AMEXCID’s programmes or not.',
      es: 'Jóvenes en Honduras, provengan o no de los programas de AMEXCID.',
    },
    status: 'ONGOING',
    periodStart: null,
    periodEnd: null,
    source: { document: 'F1', line: 23 },
    interpretation: {
      en: 'USAID’s workforce participants in Honduras up to that day, also those who had finished a course. The sentence does not call them beneficiaries of AMEXCID, and neither does this graph.',
      es: 'Las personas participantes en los servicios laborales de USAID en Honduras hasta ese día, también las que ya habían terminado un curso. La frase no las llama beneficiarias de AMEXCID, y este grafo tampoco.',
    },
    alternatives: [
      {
        en: 'It may count all young people whom USAID serves in Honduras, also outside the framework.',
        es: 'Puede contar a todos los jóvenes que USAID atiende en Honduras, también fuera del marco.',
      },
      {
        en: 'All of them may have come from AMEXCID; then the 125 would be only an example.',
        es: 'Todos podrían provenir de AMEXCID; en ese caso los 125 serían solo un ejemplo.',
      },
      {
        en: 'The wording may also mean young people who already work.',
        es: 'La redacción también puede referirse a jóvenes que ya trabajan.',
      },
      {
        en: 'The activity is not named; Creando Mi Futuro Aquí is the one that the fact sheet gives for Honduras (F0:27).',
        es: 'La actividad no se nombra; Creando Mi Futuro Aquí es la que la hoja informativa indica para Honduras (F0:27).',
      },
    ],
    programId: null,
    programAttribution: null,
    indicatorCode: 'SO-W01',
    partOfId: null,
  },
  {
    ...workforce,
    ...sixMonths,
    _id: 'RF-05',
    value: 125,
    counts: {
      en: 'Participants of Jóvenes Construyendo el Futuro who had joined USAID’s workforce programmes.',
      es: 'Participantes de Jóvenes Construyendo el Futuro que se habían incorporado a los programas laborales de USAID.',
    },
    population: {
      en: 'The 750 young people in USAID’s workforce services in Honduras.',
      es: 'Los 750 jóvenes en los servicios laborales de USAID en Honduras.',
    },
    source: { document: 'F1', line: 23 },
    interpretation: {
      en: 'Read as a part of the 750. A page break splits the sentence: it begins at F1:23 and ends at F1:35.',
      es: 'Se lee como una parte de los 750. Un salto de página divide la frase: empieza en F1:23 y termina en F1:35.',
    },
    alternatives: [
      {
        en: 'The words that introduce it follow a clause on agriculture, so that the 750 need not contain it.',
        es: 'Las palabras que la introducen siguen a una cláusula sobre agricultura, de modo que los 750 no tienen por qué contenerla.',
      },
    ],
    programId: programIds.apprentices,
    programAttribution: 'STATED',
    indicatorCode: 'SO-W03',
    partOfId: 'RF-04',
  },
  {
    ...workforce,
    ...sixMonths,
    _id: 'RF-06',
    value: 32,
    counts: {
      en: 'Participants who had finished their courses.',
      es: 'Participantes que habían terminado sus cursos.',
    },
    population: {
      en: 'The 125 participants of Jóvenes Construyendo el Futuro in USAID’s workforce programmes.',
      es: 'Los 125 participantes de Jóvenes Construyendo el Futuro en los programas laborales de USAID.',
    },
    source: { document: 'F1', line: 35 },
    interpretation: {
      en: 'Read as a part of the 125: 25.6 % of them.',
      es: 'Se lee como una parte de los 125: el 25.6 % de ellos.',
    },
    alternatives: [
      {
        en: 'The sentence gives no base; it may be the 750, of whom it would be 4.3 %.',
        es: 'La frase no da una base; podrían ser los 750, de los que sería el 4.3 %.',
      },
    ],
    programId: programIds.apprentices,
    programAttribution: 'INFERRED',
    indicatorCode: 'SO-W04',
    partOfId: 'RF-05',
  },
  {
    ...workforce,
    ...sixMonths,
    _id: 'RF-07',
    value: 14,
    counts: {
      en: 'Participants who had found employment.',
      es: 'Participantes que habían conseguido empleo.',
    },
    population: {
      en: 'The 32 participants who had finished their courses.',
      es: 'Los 32 participantes que habían terminado sus cursos.',
    },
    source: { document: 'F1', line: 35 },
    interpretation: {
      en: 'Read as a part of the 32: 43.75 % of those who finished, 11.2 % of the 125.',
      es: 'Se lee como una parte de los 32: el 43.75 % de quienes terminaron, el 11.2 % de los 125.',
    },
    alternatives: [
      {
        en: 'Some may have found work without having finished a course; then only the 125, or the 750, are the base.',
        es: 'Algunos podrían haber encontrado trabajo sin haber terminado un curso; en ese caso la base serían solo los 125, o los 750.',
      },
    ],
    programId: programIds.apprentices,
    programAttribution: 'INFERRED',
    indicatorCode: 'SO-W05',
    partOfId: 'RF-06',
  },
];
