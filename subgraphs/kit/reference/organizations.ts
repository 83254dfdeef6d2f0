import type { OrganizationType } from './codes';
import { type LocalizedText, sameInBoth } from './localized-text';

/** An organisation as every subgraph knows it. */
export interface OrganizationRecord {
  /** Such as `org:usaid`. */
  readonly id: string;
  /** Identifier in the IATI registry; null where none was found, never invented. */
  readonly iatiRef: string | null;
  readonly name: LocalizedText;
  /** Other names under which sources speak of it. */
  readonly aliases: readonly string[];
  readonly type: OrganizationType;
  /** ISO 3166-1 alpha-2 of its seat; null for an international body. */
  readonly country: string | null;
  /** The organisation that it is an office of. */
  readonly partOf: string | null;
}

const mission = (code: string, countryName: string, spanishName = countryName): OrganizationRecord => ({
  id: `org:usaid-${code.toLowerCase()}`,
  iatiRef: null,
  name: { en: `USAID mission in ${countryName}`, es: `Misión de USAID en ${spanishName}` },
  aliases: [`USAID/${countryName}`],
  type: 'GOVERNMENT',
  country: code,
  partOf: 'org:usaid',
});

export const organizations: readonly OrganizationRecord[] = [
  {
    id: 'org:usaid',
    iatiRef: 'US-GOV-1',
    name: {
      en: 'United States Agency for International Development',
      es: 'Agencia de los Estados Unidos para el Desarrollo Internacional',
    },
    aliases: ['USAID'],
    type: 'GOVERNMENT',
    country: 'US',
    partOf: null,
  },
  {
    id: 'org:usaid-lac',
    iatiRef: null,
    name: {
      en: 'USAID Bureau for Latin America and the Caribbean',
      es: 'Oficina de USAID para América Latina y el Caribe',
    },
    aliases: ['LAC'],
    type: 'GOVERNMENT',
    country: 'US',
    partOf: 'org:usaid',
  },
  mission('HN', 'Honduras'),
  mission('SV', 'El Salvador'),
  mission('GT', 'Guatemala'),
  mission('MX', 'Mexico', 'México'),
  {
    id: 'org:amexcid',
    iatiRef: null,
    name: {
      en: 'Mexican Agency for International Development Cooperation',
      es: 'Agencia Mexicana de Cooperación Internacional para el Desarrollo',
    },
    aliases: ['AMEXCID', 'Mexican Agency for International Cooperation and Development'],
    type: 'GOVERNMENT',
    country: 'MX',
    partOf: null,
  },
  {
    id: 'org:iom',
    iatiRef: 'XM-DAC-47066',
    name: {
      en: 'International Organization for Migration',
      es: 'Organización Internacional para las Migraciones',
    },
    aliases: ['IOM', 'OIM'],
    type: 'MULTILATERAL',
    country: null,
    partOf: null,
  },
  {
    id: 'org:dai',
    iatiRef: null,
    name: sameInBoth('DAI'),
    aliases: ['Development Alternatives Incorporated'],
    type: 'PRIVATE_SECTOR',
    country: 'US',
    partOf: null,
  },
  {
    id: 'org:acdi-voca',
    iatiRef: null,
    name: sameInBoth('ACDI/VOCA'),
    aliases: [],
    type: 'INTERNATIONAL_NGO',
    country: 'US',
    partOf: null,
  },
  {
    id: 'org:chemonics',
    iatiRef: 'US-EIN-52-2145827',
    name: sameInBoth('Chemonics International'),
    aliases: ['Chemonics'],
    type: 'PRIVATE_SECTOR',
    country: 'US',
    partOf: null,
  },
];

const byId = new Map(organizations.map((organization) => [organization.id, organization]));

export const organizationById = (id: string): OrganizationRecord | null => byId.get(id) ?? null;

/** Its offices, in the order of the table. */
export const officesOf = (id: string): OrganizationRecord[] =>
  organizations.filter(({ partOf }) => partOf === id);
