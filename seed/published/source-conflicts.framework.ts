import type { SourceConflictDocument } from '../../subgraphs/arco/evidence/source-conflict.repository';
import { about } from './about';
import { programIds } from './programs';
import { inferredReading, says } from './source-conflict';

const frameworkIds = ['fw:sembrando-oportunidades'];

/** Doubts about the framework, its dates, places and names. */
export const frameworkConflicts: readonly SourceConflictDocument[] = [
  {
    ...inferredReading,
    _id: 'SC-08',
    subject: { en: 'When the framework began', es: 'Cuándo empezó el marco' },
    statements: [
      says('F0:11', 'It was announced in December 2021.', 'Se anunció en diciembre de 2021.'),
      says('F1:29', 'It is carried out since June 2022.', 'Se ejecuta desde junio de 2022.'),
    ],
    reading: {
      en: 'Two dates are kept: announced in December 2021, carried out since June 2022; both exact to the month.',
      es: 'Se conservan dos fechas: anunciado en diciembre de 2021, en ejecución desde junio de 2022; ambas con precisión de mes.',
    },
    alternatives: [
      {
        en: 'A memorandum of June 2021, known from outside, would be a third beginning.',
        es: 'Un memorándum de junio de 2021, conocido por fuentes externas, sería un tercer comienzo.',
      },
    ],
    claimIds: ['CLM-04', 'CLM-05', 'CLM-06'],
    about: about({ frameworkIds, countries: ['HN', 'SV', 'GT'] }),
  },
  {
    ...inferredReading,
    _id: 'SC-09',
    subject: { en: 'How far Guatemala has come', es: 'En qué etapa está Guatemala' },
    statements: [
      says('F0:19', 'Areas of collaboration are being looked for.', 'Se buscan áreas de colaboración.'),
      says(
        'F0:23',
        'Both agencies already work together on areas in all three countries.',
        'Las dos agencias ya colaboran en áreas de los tres países.',
      ),
      says(
        'F0:25',
        'The work is to reach Guatemala within months.',
        'El trabajo llegará a Guatemala en unos meses.',
      ),
      says('F1:19', 'Work is to begin in early 2023.', 'El trabajo empezará a principios de 2023.'),
      says(
        'F2:23',
        'Sembrando Vida is said to pay farmers in Guatemala too.',
        'Se afirma que Sembrando Vida paga también a agricultores en Guatemala.',
      ),
    ],
    reading: {
      en: 'In the pipeline, nobody reached; the latest document is followed, and the statement of the press is kept as one that conflicts.',
      es: 'En preparación, sin nadie alcanzado; se sigue el documento más reciente, y lo que dice la prensa se conserva como afirmación en conflicto.',
    },
    alternatives: [
      {
        en: 'Mexico’s own programme may have been in Guatemala outside the framework.',
        es: 'El programa de México puede haber estado en Guatemala fuera del marco.',
      },
    ],
    about: about({
      frameworkIds,
      activityIds: ['act:usaid:gt-expansion'],
      programIds: [programIds.farmers],
      countries: ['GT'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-10',
    subject: { en: 'Whether ARCO had begun', es: 'Si ARCO había empezado' },
    statements: [
      says('F0:30', 'USAID is to launch it later in the year.', 'USAID la lanzará más adelante en el año.'),
      says('F1:39', 'It presents proposals of its own.', 'Presenta propuestas propias.'),
    ],
    reading: {
      en: 'One after the other: planned first, under way by 8 December 2022.',
      es: 'Una etapa tras otra: primero prevista, en marcha al 8 de diciembre de 2022.',
    },
    alternatives: [],
    claimIds: ['CLM-07'],
    about: about({ activityIds: ['act:arco'] }),
  },
  {
    ...inferredReading,
    _id: 'SC-11',
    subject: { en: 'Spellings of names', es: 'Grafías de los nombres' },
    statements: [
      says('F0:11', 'One form of AMEXCID’s full name.', 'Una forma del nombre completo de AMEXCID.'),
      says('F1:17', 'Another form of it.', 'Otra forma del mismo nombre.'),
      says(
        'F1:19',
        'The programme for young people without article and accent.',
        'El programa para jóvenes sin artículo ni tilde.',
      ),
      says(
        'F2:13',
        'Blinken’s first name in another spelling than F2:11.',
        'El nombre de pila de Blinken con otra grafía que en F2:11.',
      ),
    ],
    reading: {
      en: 'Each stands for one and the same; the other spellings are kept as aliases, see `nameAliases`.',
      es: 'Cada uno designa lo mismo; las otras grafías se conservan como alias, véase `nameAliases`.',
    },
    alternatives: [],
    about: about({
      organizationIds: ['org:amexcid'],
      programIds: [programIds.apprentices],
      activityIds: ['act:usaid:sv-becas'],
      personIds: ['per:antony-blinken'],
    }),
  },
  {
    ...inferredReading,
    _id: 'SC-12',
    subject: { en: 'What the inclusion approach lowers', es: 'Qué reduce el enfoque de inclusión' },
    statements: [
      says(
        'F1:39',
        'It speaks of lowering barriers, and then of barriers as if they opened opportunities.',
        'Habla de reducir barreras y luego de barreras como si abrieran oportunidades.',
      ),
    ],
    reading: {
      en: 'Groups, barriers and opportunities are kept as codes: barriers stand in the way, opportunities lie behind them.',
      es: 'Grupos, barreras y oportunidades se guardan como códigos: las barreras impiden el paso y las oportunidades están detrás.',
    },
    alternatives: [
      {
        en: 'The words in brackets may be aims instead of what is lacking.',
        es: 'Las palabras entre paréntesis pueden ser metas y no carencias.',
      },
    ],
    about: about({ activityIds: ['act:arco'], eventIds: ['evt:2022-12-08-learning'] }),
  },
];
