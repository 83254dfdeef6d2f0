import { claim, people } from './claim';

const frameworkIds = ['fw:sembrando-oportunidades'];
const laJornada = 'La Jornada (jornada.com.mx)';
const embassy = 'hn.usembassy.gov (undated copy)';

/** On the framework, its dates and its aims. */
export const frameworkClaims = [
  claim(1, {
    text: {
      en: 'A joint statement of 1 December 2021 aims at more than 500,000 young people at risk in Honduras.',
      es: 'Una declaración conjunta del 1 de diciembre de 2021 se propone llegar a más de 500,000 jóvenes en riesgo en Honduras.',
    },
    outsideSource: 'www-2021.usaid.gov',
    publishedOn: { date: '2021-12-01', precision: 'DAY' },
    number: people(500_000),
    stance: 'CONTEXT',
    about: { frameworkIds, figureIds: ['RF-04'], organizationIds: ['org:usaid'], countries: ['HN'] },
  }),
  claim(2, {
    text: {
      en: 'The United States is to support 540,000 people.',
      es: 'Estados Unidos apoyará a 540,000 personas.',
    },
    outsideSource: laJornada,
    number: people(540_000),
    stance: 'CONTEXT',
    about: { frameworkIds, organizationIds: ['org:usaid'] },
  }),
  claim(3, {
    text: { en: 'Mexico is to support 40,000 people.', es: 'México apoyará a 40,000 personas.' },
    outsideSource: laJornada,
    number: people(40_000),
    stance: 'CONTEXT',
    about: { frameworkIds, organizationIds: ['org:amexcid'] },
  }),
  claim(4, {
    text: {
      en: 'A news service reports on the joint work of both agencies on 21 July 2022.',
      es: 'Una agencia de noticias informa el 21 de julio de 2022 del trabajo conjunto de las dos agencias.',
    },
    outsideSource: 'ENS, 21 July 2022',
    publishedOn: { date: '2022-07-21', precision: 'DAY' },
    stance: 'CONTEXT',
    about: { frameworkIds },
  }),
  claim(5, {
    text: {
      en: 'A memorandum on joint cooperation was signed on 8 June 2021, half a year before the announcement.',
      es: 'El 8 de junio de 2021, medio año antes del anuncio, se firmó un memorándum de cooperación conjunta.',
    },
    outsideSource: 'sundayvision.co.ug',
    stance: 'CONTEXT',
    about: { frameworkIds, organizationIds: ['org:usaid', 'org:amexcid'] },
  }),
  claim(6, {
    text: {
      en: 'The US embassy in Honduras told a workshop of both agencies that their agreement had been signed in June of the year before.',
      es: 'La embajada de los Estados Unidos en Honduras dijo en un taller de las dos agencias que su acuerdo se había firmado en junio del año anterior.',
    },
    outsideSource: embassy,
    stance: 'CONTEXT',
    about: { frameworkIds, organizationIds: ['org:usaid-hn', 'org:amexcid'], countries: ['HN'] },
  }),
];
