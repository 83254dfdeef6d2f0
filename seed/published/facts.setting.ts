import { fact } from './fact';
import { programIds } from './programs';

/** On purposes, and on the political setting that the press tells of. */
export const settingFacts = [
  fact(29, 'PERSON', 'F2:1 F2:3 F2:7 F2:11 F2:13 F2:17', {
    text: {
      en: 'The press names presidents, ministers and secretaries of Mexico, the United States, Guatemala, Honduras, El Salvador and Cuba.',
      es: 'La prensa nombra a presidentes, ministros y secretarios de México, los Estados Unidos, Guatemala, Honduras, El Salvador y Cuba.',
    },
    about: {
      personIds: [
        'per:andres-manuel-lopez-obrador',
        'per:biden',
        'per:kamala-harris',
        'per:alejandro-giammatei',
        'per:xiomara-castro',
        'per:nayib-bukele',
        'per:miguel-diaz-canel',
        'per:marcelo-ebrard',
        'per:antony-blinken',
        'per:alejandro-mayorkas',
      ],
    },
  }),
  fact(30, 'PRESS_CONTEXT', 'F2:1 F2:3 F2:11 F2:15', {
    text: {
      en: 'A photo of Tuesday 3 May 2022, remarks of Wednesday, a five-day journey from Thursday and the end of Title 42 planned for 23 May, which a court had halted for the time being, give the report its dates.',
      es: 'Una foto del martes 3 de mayo de 2022, declaraciones del miércoles, un viaje de cinco días desde el jueves y el fin del Título 42 previsto para el 23 de mayo, que un tribunal había suspendido de momento, dan las fechas de la nota.',
    },
    about: { personIds: ['per:andres-manuel-lopez-obrador'] },
  }),
  fact(31, 'PRESS_CONTEXT', 'F2:9 F2:17 F2:21 F2:25', {
    text: {
      en: 'Mexico’s president finds the investment too small and too slow and asks for temporary visas beside it; the United States counts on private jobs.',
      es: 'El presidente de México considera la inversión escasa y lenta y pide además visas temporales; Estados Unidos apuesta por el empleo privado.',
    },
    about: { personIds: ['per:andres-manuel-lopez-obrador', 'per:kamala-harris'], countries: ['MX', 'US'] },
  }),
  fact(32, 'PURPOSE', 'F1:7 F1:29', {
    text: {
      en: 'The agencies name as purposes economic opportunities, less irregular migration, and social and economic development in the three countries.',
      es: 'Las agencias señalan como propósitos las oportunidades económicas, la reducción de la migración irregular y el desarrollo social y económico de los tres países.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['HN', 'SV', 'GT'] },
  }),
  fact(33, 'FRAMEWORK', 'F0:13', {
    text: {
      en: 'Mexico is called a partner like no other: a long joint history, a common border, linked economies and shared worries about security.',
      es: 'A México se le llama un socio como ningún otro: una larga historia común, una frontera compartida, economías vinculadas y preocupaciones comunes de seguridad.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['US', 'MX'] },
  }),
  fact(34, 'PLACE', 'F1:9 F1:13', {
    text: {
      en: 'A photo shows a farmer of El Salvador who got technical assistance; neither name, number nor date is given.',
      es: 'Una foto muestra a una persona de El Salvador que cultiva la tierra y recibió asistencia técnica; no se dan nombre, número ni fecha.',
    },
    about: { countries: ['SV'], activityIds: ['act:arco'] },
  }),
  fact(35, 'PRESS_CONTEXT', 'F2:1 F2:5 F2:7 F2:13 F2:17', {
    text: {
      en: 'The setting: encounters with migrants on the rise, to levels called historic, talks on joint steps against migration, no word on aid to Cuba, a meeting of foreign ministers, and large firms asked to invest.',
      es: 'El contexto: encuentros con migrantes en aumento, hasta niveles calificados de históricos, conversaciones sobre medidas conjuntas contra la migración, ninguna mención de ayuda a Cuba, una reunión de cancilleres y grandes empresas invitadas a invertir.',
    },
    about: {
      countries: ['US', 'MX'],
      personIds: ['per:marcelo-ebrard', 'per:antony-blinken', 'per:alejandro-mayorkas', 'per:kamala-harris'],
    },
  }),
  fact(36, 'PRESS_CONTEXT', 'F2:1', {
    text: {
      en: 'The press report names neither USAID nor AMEXCID nor the framework: it tells of the Mexican programmes and the political setting only.',
      es: 'La nota de prensa no nombra a USAID, a AMEXCID ni el marco: solo habla de los programas mexicanos y del contexto político.',
    },
    about: { programIds: [programIds.farmers, programIds.apprentices] },
  }),
  fact(37, 'PLACE', 'F0:13', {
    text: {
      en: 'The border between Mexico and the United States is 2,000 miles long.',
      es: 'La frontera entre México y los Estados Unidos mide 2,000 millas.',
    },
    about: { countries: ['US', 'MX'] },
  }),
  fact(38, 'PURPOSE', 'F2:9', {
    text: {
      en: 'Mexico’s president gives as the purpose that farmers can go on working where they live and need not leave.',
      es: 'El presidente de México señala como propósito que los agricultores puedan seguir trabajando donde viven y no tengan que irse.',
    },
    about: {
      programIds: [programIds.farmers, programIds.apprentices],
      personIds: ['per:andres-manuel-lopez-obrador'],
      countries: ['SV'],
    },
  }),
  fact(39, 'ORGANIZATION', 'F2:11 F2:13', {
    text: {
      en: 'The press also names the State Department, Homeland Security and, for a photo, the agency AP.',
      es: 'La prensa nombra además al Departamento de Estado, a Seguridad Nacional y, por una foto, a la agencia AP.',
    },
    about: { countries: ['US'] },
  }),
  fact(40, 'PLACE', 'F2:1 F2:11 F2:13', {
    text: {
      en: 'Named in passing are El Paso in Texas, Washington, and the two years for which Title 42 had been in force.',
      es: 'De paso se nombran El Paso, en Texas, Washington y los dos años de vigencia del Título 42.',
    },
    about: { countries: ['US'] },
  }),
];
