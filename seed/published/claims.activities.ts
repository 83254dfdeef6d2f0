import { claim, people } from './claim';

const periodista = {
  outsideSource: 'El Periodista (El Salvador), 14 November 2022',
  publishedOn: { date: '2022-11-14', precision: 'DAY' },
} as const;

/** On USAID's activities and the alliance. */
export const activityClaims = [
  claim(7, {
    text: {
      en: 'ARCO runs from August 2022 to January 2025, carried out by Chemonics and funded by USAID’s mission in Mexico.',
      es: 'ARCO va de agosto de 2022 a enero de 2025, ejecutada por Chemonics y financiada por la misión de USAID en México.',
    },
    outsideSource: 'chemonics.com',
    stance: 'SUPPORTS',
    about: { activityIds: ['act:arco'], organizationIds: ['org:chemonics', 'org:usaid-mx'] },
  }),
  claim(8, {
    text: {
      en: 'The US embassy in Honduras counts Creando Mi Futuro Aquí as a part of the alliance between the agencies.',
      es: 'La embajada de los Estados Unidos en Honduras cuenta a Creando Mi Futuro Aquí como parte de la alianza entre las agencias.',
    },
    outsideSource: 'hn.usembassy.gov (undated copy)',
    stance: 'SUPPORTS',
    about: {
      activityIds: ['act:usaid:hn-cmfa'],
      organizationIds: ['org:usaid-hn', 'org:amexcid'],
      countries: ['HN'],
    },
  }),
  claim(9, {
    text: {
      en: 'Creando Mi Futuro Aquí runs from 2021 to 2026, carried out by DAI.',
      es: 'Creando Mi Futuro Aquí va de 2021 a 2026, ejecutada por DAI.',
    },
    outsideSource: 'dai.com',
    stance: 'CONTEXT',
    about: { activityIds: ['act:usaid:hn-cmfa'], organizationIds: ['org:dai'], countries: ['HN'] },
  }),
  claim(10, {
    text: {
      en: 'Over its life, Creando Mi Futuro Aquí is to engage 500,000 people.',
      es: 'A lo largo de su vida, Creando Mi Futuro Aquí ha de involucrar a 500,000 personas.',
    },
    outsideSource: 'dai.com',
    number: people(500_000),
    stance: 'CONTEXT',
    about: {
      activityIds: ['act:usaid:hn-cmfa'],
      figureIds: ['RF-04'],
      organizationIds: ['org:dai'],
      countries: ['HN'],
    },
  }),
  claim(11, {
    text: {
      en: 'Over its life, Creando Mi Futuro Aquí is to bring 100,000 people into new employment.',
      es: 'A lo largo de su vida, Creando Mi Futuro Aquí ha de llevar a 100,000 personas a un nuevo empleo.',
    },
    outsideSource: 'dai.com',
    number: people(100_000),
    stance: 'CONTEXT',
    about: {
      activityIds: ['act:usaid:hn-cmfa'],
      figureIds: ['RF-07'],
      organizationIds: ['org:dai'],
      countries: ['HN'],
    },
  }),
  claim(12, {
    text: {
      en: 'FARMS runs for five years from 2021, carried out by ACDI/VOCA.',
      es: 'FARMS dura cinco años desde 2021, ejecutada por ACDI/VOCA.',
    },
    outsideSource: 'acdivoca.org',
    number: { value: 5, unit: 'YEARS' },
    stance: 'CONTEXT',
    about: { activityIds: ['act:usaid:hn-farms'], organizationIds: ['org:acdi-voca'], countries: ['HN'] },
  }),
  claim(13, {
    text: {
      en: 'The third task order of Transforming Market Systems runs from April 2022 to 2025, carried out by ACDI/VOCA.',
      es: 'La tercera orden de trabajo de Transforming Market Systems va de abril de 2022 a 2025, ejecutada por ACDI/VOCA.',
    },
    outsideSource: 'acdivoca.org',
    stance: 'CONTEXT',
    about: { activityIds: ['act:usaid:hn-tms'], organizationIds: ['org:acdi-voca'], countries: ['HN'] },
  }),
  claim(14, {
    ...periodista,
    text: {
      en: 'Up to 14 November 2022, 53 graduates of Jóvenes Construyendo el Futuro had been given a scholarship.',
      es: 'Hasta el 14 de noviembre de 2022, 53 egresados de Jóvenes Construyendo el Futuro habían recibido una beca.',
    },
    number: people(53),
    stance: 'CONFLICTS',
    about: { figureIds: ['RF-01'], activityIds: ['act:usaid:sv-becas'], countries: ['SV'] },
  }),
  claim(15, {
    ...periodista,
    text: {
      en: 'At that time 34 were beginning a course; whether they are among the 53 is left open here.',
      es: 'En ese momento 34 empezaban un curso; aquí queda abierto si están entre los 53.',
    },
    number: people(34),
    stance: 'CONFLICTS',
    about: { figureIds: ['RF-01'], activityIds: ['act:usaid:sv-becas'], countries: ['SV'] },
  }),
  claim(16, {
    ...periodista,
    text: {
      en: 'The courses of the scholarships are pastry, electricity, customer service and computer networks.',
      es: 'Los cursos de las becas son de pastelería, electricidad, atención al cliente y redes informáticas.',
    },
    stance: 'CONTEXT',
    about: { figureIds: ['RF-01', 'RF-02'], activityIds: ['act:usaid:sv-becas'], countries: ['SV'] },
  }),
];
