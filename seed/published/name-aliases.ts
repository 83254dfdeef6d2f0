import type { NamedKind } from '../../subgraphs/arco/name-alias.codes';
import { type NameAliasDocument, nameKey } from '../../subgraphs/arco/name-alias.repository';
import { programIds } from './programs';

type Given = Omit<NameAliasDocument, '_id' | 'key' | 'isAmbiguous'> & { readonly slug: string };
type Meaning = NameAliasDocument['meaning'];

const inDocuments = (
  slug: string,
  alias: string,
  kind: NamedKind,
  entityId: string | null,
  lines: string,
  meaning: Meaning,
): Given => ({
  slug,
  alias,
  kind,
  entityId,
  meaning,
  sources: lines.split(' ').map((place) => {
    const [document = '', line] = place.split(':');
    return { document, line: Number(line) };
  }),
  outsideSource: null,
  basis: 'DOCUMENT',
});

const elsewhere = (
  slug: string,
  alias: string,
  kind: NamedKind,
  entityId: string | null,
  outsideSource: string,
  meaning: Meaning,
): Given => ({ slug, alias, kind, entityId, meaning, sources: [], outsideSource, basis: 'OUTSIDE_SOURCE' });

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

const given: readonly Given[] = [
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
  {
    slug: 'sv:program',
    alias: 'SV',
    kind: 'PROGRAM',
    entityId: farmers,
    meaning: {
      en: 'Initials of Sembrando Vida in some lists; this graph writes SEMBRANDO_VIDA in full.',
      es: 'Iniciales de Sembrando Vida en algunas listas; este grafo escribe SEMBRANDO_VIDA completo.',
    },
    sources: [],
    outsideSource: null,
    basis: 'INFERRED',
  },
  elsewhere('sv:country', 'SV', 'COUNTRY', 'SV', 'iso.org', {
    en: 'El Salvador, ISO 3166-1; the only meaning of SV in this graph’s country codes.',
    es: 'El Salvador, ISO 3166-1; el único significado de SV en los códigos de país de este grafo.',
  }),
  elsewhere('sv:department', 'SV', 'ADMIN_AREA', 'SV-SV', 'iso.org', {
    en: 'San Vicente, the second part of the ISO 3166-2 code; always written SV-SV here.',
    es: 'San Vicente, la segunda parte del código ISO 3166-2; aquí se escribe siempre SV-SV.',
  }),
  elsewhere('la-paz:hn', 'La Paz', 'ADMIN_AREA', 'HN-LP', 'iso.org', {
    en: 'The department of Honduras; its code ends in LP.',
    es: 'El departamento de Honduras; su código termina en LP.',
  }),
  elsewhere('la-paz:sv', 'La Paz', 'ADMIN_AREA', 'SV-PA', 'iso.org', {
    en: 'The department of El Salvador; its code ends in PA.',
    es: 'El departamento de El Salvador; su código termina en PA.',
  }),
  inDocuments('guatemala:country', 'Guatemala', 'COUNTRY', 'GT', 'F0:19 F1:19', {
    en: 'The country.',
    es: 'El país.',
  }),
  elsewhere('guatemala:department', 'Guatemala', 'ADMIN_AREA', 'GT-01', 'iso.org', {
    en: 'The department around the capital; GT-01 today, GT-GU in older lists.',
    es: 'El departamento de la capital; hoy GT-01, GT-GU en listas anteriores.',
  }),
  inDocuments('arco', 'ARCO', 'ACTIVITY', 'act:arco', 'F1:13 F1:39', ofArco),
  inDocuments(
    'arco:full',
    'Alliance for Root Causes and Opportunities',
    'ACTIVITY',
    'act:arco',
    'F0:30 F1:13 F1:39',
    ofArco,
  ),
  elsewhere('arco:rights', 'ARCO', 'CONCEPT', null, 'codhem.org.mx', {
    en: 'In Mexico the rights of access, rectification, cancellation and opposition over one’s personal data; never the alliance.',
    es: 'En México, los derechos de acceso, rectificación, cancelación y oposición sobre los datos personales; nunca la alianza.',
  }),
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
  inDocuments('northern-central-america', 'Northern Central America', 'CONCEPT', null, 'F0:7 F0:17', {
    en: 'Honduras, El Salvador and Guatemala together.',
    es: 'Honduras, El Salvador y Guatemala en conjunto.',
  }),
];

const meaningsOf = (key: string): number =>
  new Set(given.filter(({ alias }) => nameKey(alias) === key).map(({ entityId }) => entityId)).size;

/** How the sources spell names, and names that stand for more than one thing. */
export const nameAliases: readonly NameAliasDocument[] = given.map(({ slug, ...alias }) => {
  const key = nameKey(alias.alias);
  return { _id: `als:${slug}`, ...alias, key, isAmbiguous: meaningsOf(key) > 1 };
});
