import { fact } from './fact';
import { programIds } from './programs';

/** On the framework, its parties, programmes and activities. */
export const frameworkFacts = [
  fact(1, 'FRAMEWORK', 'F0:11', {
    text: {
      en: 'The framework was announced by the United States and Mexico in December 2021, to work together on what drives migration from Central America.',
      es: 'Los Estados Unidos y México anunciaron el marco en diciembre de 2021, para trabajar juntos sobre lo que impulsa la migración desde Centroamérica.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'] },
  }),
  fact(2, 'FRAMEWORK', 'F0:11', {
    text: {
      en: 'USAID and AMEXCID are its parties: they are to combine means and know-how so that people see a future where they live.',
      es: 'USAID y AMEXCID son las partes: combinan recursos y conocimientos para que la gente vea un futuro en el lugar donde vive.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], organizationIds: ['org:usaid', 'org:amexcid'] },
  }),
  fact(3, 'FRAMEWORK', 'F0:17', {
    text: {
      en: 'It covers Honduras, El Salvador and Guatemala, and is to open economic and social prospects for their people.',
      es: 'Abarca Honduras, El Salvador y Guatemala, y ha de abrir perspectivas económicas y sociales a su población.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['HN', 'SV', 'GT'] },
  }),
  fact(4, 'PROGRAM', 'F0:19', {
    text: {
      en: 'Two Mexican programmes are taken up in Honduras and El Salvador; for Guatemala areas are only being explored.',
      es: 'Se trabaja con dos programas mexicanos en Honduras y El Salvador; para Guatemala solo se exploran áreas.',
    },
    about: {
      frameworkIds: ['fw:sembrando-oportunidades'],
      programIds: [programIds.farmers, programIds.apprentices],
      countries: ['HN', 'SV', 'GT'],
    },
  }),
  fact(5, 'PROGRAM', 'F0:19', {
    text: {
      en: 'Sembrando Vida gives small farmers technical assistance, what they need to grow crops, and a stipend.',
      es: 'Sembrando Vida da a pequeños agricultores asistencia técnica, insumos para cultivar y un apoyo económico.',
    },
    about: { programIds: [programIds.farmers], organizationIds: ['org:amexcid'] },
  }),
  fact(6, 'PROGRAM', 'F0:19 F0:29', {
    text: {
      en: 'Jóvenes Construyendo el Futuro gives young people training, a stipend and an apprenticeship; it is AMEXCID’s workforce programme for the young.',
      es: 'Jóvenes Construyendo el Futuro da a los jóvenes capacitación, un apoyo económico y un puesto de aprendiz; es el programa laboral de AMEXCID para la juventud.',
    },
    about: { programIds: [programIds.apprentices], organizationIds: ['org:amexcid'] },
  }),
  fact(7, 'PROGRAM', 'F2:23', {
    text: {
      en: 'The press says that Sembrando Vida pays a little to farmers of three countries, Guatemala among them, who go on farming.',
      es: 'La prensa dice que Sembrando Vida paga una pequeña suma a agricultores de tres países, Guatemala entre ellos, para que sigan cultivando.',
    },
    about: { programIds: [programIds.farmers], countries: ['HN', 'SV', 'GT'] },
  }),
  fact(8, 'PROGRAM', 'F2:23', {
    text: {
      en: 'The press says that Jóvenes Construyendo el Futuro pays for internships in factories, small firms and on farms.',
      es: 'La prensa dice que Jóvenes Construyendo el Futuro financia prácticas en fábricas, pequeñas empresas y fincas.',
    },
    about: { programIds: [programIds.apprentices] },
  }),
  fact(9, 'PURPOSE', 'F0:19', {
    text: {
      en: 'Joined with USAID’s activities, the programmes are to reach further, include more people and last longer.',
      es: 'Unidos a las actividades de USAID, los programas han de llegar más lejos, incluir a más personas y durar más.',
    },
    about: {
      frameworkIds: ['fw:sembrando-oportunidades'],
      organizationIds: ['org:usaid', 'org:amexcid'],
      programIds: [programIds.farmers, programIds.apprentices],
    },
  }),
  fact(10, 'FRAMEWORK', 'F0:25', {
    text: {
      en: 'Several joint efforts run in Honduras and El Salvador; Guatemala is to follow within months.',
      es: 'Varios esfuerzos conjuntos están en marcha en Honduras y El Salvador; Guatemala seguirá en unos meses.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['HN', 'SV', 'GT'] },
  }),
  fact(11, 'ACTIVITY', 'F0:27', {
    text: {
      en: 'In Honduras, Creando Mi Futuro Aquí is to open USAID’s training and job placement to beneficiaries of AMEXCID.',
      es: 'En Honduras, Creando Mi Futuro Aquí abrirá la capacitación y la colocación laboral de USAID a beneficiarios de AMEXCID.',
    },
    about: {
      activityIds: ['act:usaid:hn-cmfa'],
      organizationIds: ['org:usaid', 'org:amexcid'],
      countries: ['HN'],
    },
  }),
  fact(12, 'ACTIVITY', 'F0:28', {
    text: {
      en: 'In Honduras, two economic growth activities of USAID prepare action plans for farmers of Sembrando Vida.',
      es: 'En Honduras, dos actividades de crecimiento económico de USAID preparan planes de acción para agricultores de Sembrando Vida.',
    },
    about: {
      activityIds: ['act:usaid:hn-tms', 'act:usaid:hn-farms'],
      programIds: [programIds.farmers],
      countries: ['HN'],
    },
  }),
  fact(13, 'ACTIVITY', 'F0:29', {
    text: {
      en: 'In El Salvador, USAID and IOM give scholarships to people who finished Jóvenes Construyendo el Futuro.',
      es: 'En El Salvador, USAID y la OIM dan becas a quienes terminaron Jóvenes Construyendo el Futuro.',
    },
    about: {
      activityIds: ['act:usaid:sv-becas'],
      programIds: [programIds.apprentices],
      organizationIds: ['org:usaid', 'org:iom'],
      countries: ['SV'],
    },
  }),
  fact(14, 'ACTIVITY', 'F0:29', {
    text: {
      en: 'In El Salvador, Economic Competitiveness is to train farmers of Sembrando Vida so that quality and amounts are what buyers ask for.',
      es: 'En El Salvador, Competitividad Económica capacitará a agricultores de Sembrando Vida para que la calidad y las cantidades respondan a lo que piden los compradores.',
    },
    about: { activityIds: ['act:usaid:sv-ecp'], programIds: [programIds.farmers], countries: ['SV'] },
  }),
  fact(15, 'ACTIVITY', 'F0:30', {
    text: {
      en: 'The alliance ARCO is to be launched later in the year, to bring both agencies closer and to open lasting prospects for young people and farmers.',
      es: 'La alianza ARCO se lanzará más adelante ese año, para acercar a las dos agencias y abrir perspectivas duraderas a jóvenes y agricultores.',
    },
    about: { activityIds: ['act:arco'], organizationIds: ['org:usaid', 'org:amexcid'] },
  }),
  fact(16, 'ORGANIZATION', 'F0:11 F0:29 F0:30 F1:13 F1:17 F1:21 F1:39', {
    text: {
      en: 'Named are USAID with a mission in each of the three countries and a bureau for the region, AMEXCID, IOM and the alliance ARCO, which is also credited with the photo.',
      es: 'Se nombra a USAID con una misión en cada uno de los tres países y una oficina para la región, a AMEXCID, a la OIM y a la alianza ARCO, a la que se acredita además la foto.',
    },
    about: {
      organizationIds: [
        'org:usaid',
        'org:usaid-lac',
        'org:usaid-hn',
        'org:usaid-sv',
        'org:usaid-gt',
        'org:amexcid',
        'org:iom',
      ],
      activityIds: ['act:arco'],
    },
  }),
  fact(17, 'ORGANIZATION', 'F0:7 F0:11', {
    text: {
      en: 'The governments of the United States and of Mexico stand behind the framework.',
      es: 'Los gobiernos de los Estados Unidos y de México respaldan el marco.',
    },
    about: { frameworkIds: ['fw:sembrando-oportunidades'], countries: ['US', 'MX'] },
  }),
];
