import { type CodeOf, codeList } from '../code-list';

export const Basis = codeList('Basis', 'What a value rests on. Quote a figure only together with it.', {
  DOCUMENT: 'Stands in one of the source documents of the framework.',
  OUTSIDE_SOURCE: 'Stands in other public material, not in the source documents.',
  INFERRED: 'Concluded from the source documents; no sentence says it outright.',
  DERIVED: 'Computed from other values of this graph.',
  SYNTHETIC: 'Invented by the generator so that the graph can be tried; tells nothing of real people.',
});
export type Basis = CodeOf<typeof Basis>;

export const Component = codeList('Component', 'The two lines of work of the framework.', {
  WORKFORCE: 'Training, scholarships and jobs for young people.',
  AGRICULTURE: 'Technical assistance and markets for small farmers.',
});
export type Component = CodeOf<typeof Component>;

export const Sex = codeList(
  'Sex',
  'Sex as the agency registered it, the disaggregation of USAID indicators.',
  {
    FEMALE: 'Female; M (mujer) in Spanish registers.',
    MALE: 'Male; H (hombre) in Spanish registers.',
  },
);
export type Sex = CodeOf<typeof Sex>;

export const AgeBand = codeList(
  'AgeBand',
  'Age in completed years on the day that the data speak of (`dataset.asOf`), in ascending order.',
  {
    AGE_15_17: '15 to 17 years.',
    AGE_18_19: '18 or 19 years.',
    AGE_20_24: '20 to 24 years.',
    AGE_25_29: '25 to 29 years.',
    AGE_30_44: '30 to 44 years.',
    AGE_45_59: '45 to 59 years.',
    AGE_60_PLUS: '60 years and more.',
  },
);
export type AgeBand = CodeOf<typeof AgeBand>;

export const DatePrecision = codeList('DatePrecision', 'How exactly a source gives a date.', {
  DAY: 'The day is given.',
  MONTH: 'Only month and year are given; the day stands at the first.',
  YEAR: 'Only the year is given; it stands at 1 January.',
});
export type DatePrecision = CodeOf<typeof DatePrecision>;

export const IsicSection = codeList(
  'IsicSection',
  'Kind of business that somebody works or is trained in. Source: ISIC Rev. 4, section letters; those that placements and training centres need.',
  {
    A: 'Agriculture, forestry and fishing.',
    C: 'Manufacturing.',
    G: 'Wholesale and retail trade; repair of motor vehicles and motorcycles.',
    I: 'Accommodation and food service activities.',
    N: 'Administrative and support service activities, call centres among them.',
  },
);
export type IsicSection = CodeOf<typeof IsicSection>;

export const OrganizationType = codeList(
  'OrganizationType',
  'Kind of organisation. Source: IATI OrganisationType.',
  {
    GOVERNMENT: 'IATI 10, a government body.',
    OTHER_PUBLIC_SECTOR: 'IATI 15, another public body.',
    INTERNATIONAL_NGO: 'IATI 21.',
    NATIONAL_NGO: 'IATI 22.',
    MULTILATERAL: 'IATI 40, such as an agency of the United Nations.',
    PRIVATE_SECTOR: 'IATI 70, a company.',
    ACADEMIC_TRAINING_RESEARCH: 'IATI 80.',
  },
);
export type OrganizationType = CodeOf<typeof OrganizationType>;

export const ServiceStage = codeList(
  'ServiceStage',
  'The furthest that a person has come in USAID activities, in ascending order.',
  {
    IN_SERVICE: 'Takes part in at least one activity.',
    COMPLETED: 'Has completed at least one participation.',
    EMPLOYED: 'Has an outcome EMPLOYMENT.',
    LINKED_TO_MARKET: 'Has an outcome MARKET_ACCESS.',
  },
);
export type ServiceStage = CodeOf<typeof ServiceStage>;
