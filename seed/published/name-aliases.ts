import { type NameAliasDocument, nameKey } from '../../subgraphs/arco/evidence/name-alias.repository';
import { elsewhere, type GivenAlias, inDocuments } from './name-alias';
import { nameTraps } from './name-aliases.traps';
import { programIds } from './programs';

const { farmers, apprentices } = programIds;

const ofAmexcid = {
  en: 'AMEXCID, the Mexican cooperation agency.',
  es: 'AMEXCID, la agencia mexicana de cooperación.',
};
const ofApprentices = {
  en: 'Mexico’s programme for young people.',
  es: 'El programa de México para jóvenes.',
};
const ofFarmers = {
  en: 'Mexico’s programme for small farmers.',
  es: 'El programa de México para pequeños agricultores.',
};
const ofScholarships = {
  en: 'USAID’s scholarship activity in El Salvador.',
  es: 'La actividad de becas de USAID en El Salvador.',
};
const ofArco = {
  en: 'The alliance of USAID; not the rights over personal data that Mexico calls by the same letters.',
  es: 'La alianza de USAID; no los derechos sobre datos personales que en México llevan las mismas siglas.',
};
const ofIom = {
  en: 'The migration agency of the United Nations.',
  es: 'El organismo de las Naciones Unidas para la migración.',
};
const ofBlinken = {
  en: 'The Secretary of State; one person, two spellings.',
  es: 'El secretario de Estado; una persona, dos grafías.',
};

const spellings: readonly GivenAlias[] = [
  inDocuments(
    'framework',
    'Sembrando Oportunidades',
    'FRAMEWORK',
    'fw:sembrando-oportunidades',
    'F0:11 F1:17',
    {
      en: 'The framework of both agencies; not the programme Sembrando Vida.',
      es: 'El marco de las dos agencias; no el programa Sembrando Vida.',
    },
  ),
  inDocuments('amexcid', 'AMEXCID', 'ORGANIZATION', 'org:amexcid', 'F0:11 F1:17', ofAmexcid),
  inDocuments(
    'amexcid:fact-sheet',
    'Mexican Agency for International Cooperation and Development',
    'ORGANIZATION',
    'org:amexcid',
    'F0:11',
    ofAmexcid,
  ),
  inDocuments(
    'amexcid:report',
    'Mexican Agency for International Development Cooperation',
    'ORGANIZATION',
    'org:amexcid',
    'F1:17',
    ofAmexcid,
  ),
  inDocuments('usaid', 'USAID', 'ORGANIZATION', 'org:usaid', 'F0:11 F1:17', {
    en: 'The development agency of the United States.',
    es: 'La agencia de desarrollo de los Estados Unidos.',
  }),
  inDocuments('iom', 'IOM', 'ORGANIZATION', 'org:iom', 'F1:21', ofIom),
  inDocuments(
    'iom:full',
    'International Organization for Migration',
    'ORGANIZATION',
    'org:iom',
    'F0:29 F1:21',
    ofIom,
  ),
  inDocuments(
    'apprentices',
    'Jóvenes Construyendo el Futuro',
    'PROGRAM',
    apprentices,
    'F0:19 F0:29',
    ofApprentices,
  ),
  inDocuments(
    'apprentices:report',
    'Jovenes Construyendo Futuro',
    'PROGRAM',
    apprentices,
    'F1:19 F1:35',
    ofApprentices,
  ),
  inDocuments(
    'apprentices:press',
    'Jovenes Construyendo el Futuro',
    'PROGRAM',
    apprentices,
    'F2:9',
    ofApprentices,
  ),
  inDocuments(
    'apprentices:translated',
    'Youths Building the Future',
    'PROGRAM',
    apprentices,
    'F2:9 F2:23',
    ofApprentices,
  ),
  inDocuments('farmers', 'Sembrando Vida', 'PROGRAM', farmers, 'F0:19 F1:19 F2:9', ofFarmers),
  inDocuments('farmers:translated', 'Seeding Life', 'PROGRAM', farmers, 'F2:9 F2:23', ofFarmers),
  inDocuments('arco', 'ARCO', 'ACTIVITY', 'act:arco', 'F1:13 F1:39', ofArco),
  inDocuments(
    'arco:full',
    'Alliance for Root Causes and Opportunities',
    'ACTIVITY',
    'act:arco',
    'F0:30 F1:13 F1:39',
    ofArco,
  ),
  inDocuments(
    'scholarships',
    'Becas para Oportunidades Educativas',
    'ACTIVITY',
    'act:usaid:sv-becas',
    'F0:29',
    ofScholarships,
  ),
  inDocuments(
    'scholarships:report',
    'Scholarships for Educational Opportunities',
    'ACTIVITY',
    'act:usaid:sv-becas',
    'F1:21',
    ofScholarships,
  ),
  inDocuments('competitiveness', 'Economic Competitiveness', 'ACTIVITY', 'act:usaid:sv-ecp', 'F0:29', {
    en: 'USAID’s activity for markets in El Salvador.',
    es: 'La actividad de USAID para mercados en El Salvador.',
  }),
  inDocuments('future-here', 'Creando Mi Futuro Aquí', 'ACTIVITY', 'act:usaid:hn-cmfa', 'F0:27', {
    en: 'USAID’s workforce activity in Honduras.',
    es: 'La actividad laboral de USAID en Honduras.',
  }),
  inDocuments('market-systems', 'Transforming Market Systems', 'ACTIVITY', 'act:usaid:hn-tms', 'F0:28', {
    en: 'One of USAID’s two economic growth activities in Honduras.',
    es: 'Una de las dos actividades de crecimiento económico de USAID en Honduras.',
  }),
  inDocuments(
    'farms',
    'Food Security, Agriculture, and Resilient Market Systems',
    'ACTIVITY',
    'act:usaid:hn-farms',
    'F0:28',
    {
      en: 'The other of USAID’s two economic growth activities in Honduras.',
      es: 'La otra de las dos actividades de crecimiento económico de USAID en Honduras.',
    },
  ),
  elsewhere('farms:short', 'FARMS', 'ACTIVITY', 'act:usaid:hn-farms', 'acdivoca.org', {
    en: 'Short for Food Security, Agriculture, and Resilient Market Systems.',
    es: 'Sigla de Food Security, Agriculture, and Resilient Market Systems.',
  }),
  inDocuments('blinken', 'Antony Blinken', 'PERSON', 'per:antony-blinken', 'F2:11', ofBlinken),
  inDocuments('blinken:th', 'Anthony Blinken', 'PERSON', 'per:antony-blinken', 'F2:13', ofBlinken),
  inDocuments('giammatei', 'Alejandro Giammatei', 'PERSON', 'per:alejandro-giammatei', 'F2:7', {
    en: 'The president of Guatemala, with one t in the report.',
    es: 'El presidente de Guatemala, con una sola t en la nota de prensa.',
  }),
];

const given = [...spellings, ...nameTraps];

const meaningsOf = (key: string): number =>
  new Set(given.filter(({ alias }) => nameKey(alias) === key).map(({ entityId }) => entityId)).size;

/** How the sources spell names, and names that stand for more than one thing. */
export const nameAliases: readonly NameAliasDocument[] = given.map(({ slug, ...alias }) => {
  const key = nameKey(alias.alias);
  return { _id: `als:${slug}`, ...alias, key, isAmbiguous: meaningsOf(key) > 1 };
});
