import type { PersonDocument } from '../../subgraphs/arco/people/person.repository';

const bodies = {
  lac: {
    en: 'USAID, Bureau for Latin America and the Caribbean',
    es: 'USAID, Oficina para América Latina y el Caribe',
  },
  amexcid: {
    en: 'AMEXCID, the Mexican cooperation agency',
    es: 'AMEXCID, la agencia mexicana de cooperación',
  },
  usPresidency: { en: 'Presidency of the United States', es: 'Presidencia de los Estados Unidos' },
} as const;

const led = {
  aliases: [],
  context: 'LEARNING_EVENT',
  asOf: { date: '2022-12-08', precision: 'DAY' },
  note: null,
  basis: 'DOCUMENT',
} satisfies Partial<PersonDocument>;

/** The press report of 4 May 2022 tells of them; the framework's own documents do not. */
const press = {
  aliases: [],
  organizationId: null,
  context: 'PRESS',
  asOf: { date: '2022-05-04', precision: 'DAY' },
  note: null,
  basis: 'DOCUMENT',
} satisfies Partial<PersonDocument>;

const f1 = (line: number) => ({ document: 'F1', line });
const f2 = (line: number) => ({ document: 'F2', line });

const president = (id: string, name: string, en: string, es: string): PersonDocument => ({
  ...press,
  _id: id,
  name,
  role: { en: `President of ${en}`, es: `Presidente de ${es}` },
  body: { en: `Presidency of ${en}`, es: `Presidencia de ${es}` },
  sources: [f2(7)],
});

/** Officials named in public office; names stand as the sources spell them, without the accents they leave out. */
export const people: readonly PersonDocument[] = [
  {
    ...led,
    _id: 'per:mileydi-guilarte',
    name: 'Mileydi Guilarte',
    role: {
      en: 'Deputy Assistant Administrator for Latin America and the Caribbean',
      es: 'Administradora auxiliar adjunta para América Latina y el Caribe',
    },
    body: bodies.lac,
    organizationId: 'org:usaid-lac',
    sources: [f1(17), f1(37)],
  },
  {
    ...led,
    _id: 'per:monica-perez',
    name: 'Monica Perez',
    role: {
      en: 'General Director of Implementation of International Cooperation',
      es: 'Directora general de Ejecución de la Cooperación Internacional',
    },
    body: bodies.amexcid,
    organizationId: 'org:amexcid',
    sources: [f1(31), f1(37)],
  },
  {
    ...led,
    _id: 'per:carlos-castillo',
    name: 'Carlos Castillo',
    role: {
      en: 'General Director of Planning and Evaluation',
      es: 'Director general de Planeación y Evaluación',
    },
    body: bodies.amexcid,
    organizationId: 'org:amexcid',
    sources: [f1(37)],
  },
  {
    ...press,
    _id: 'per:andres-manuel-lopez-obrador',
    name: 'Andres Manuel Lopez Obrador',
    aliases: ['Lopez Obrador'],
    role: { en: 'President of Mexico', es: 'Presidente de México' },
    body: { en: 'Presidency of Mexico', es: 'Presidencia de México' },
    sources: [f2(1), f2(3), f2(9)],
  },
  {
    ...press,
    _id: 'per:biden',
    name: 'Biden',
    role: { en: 'President of the United States', es: 'Presidente de los Estados Unidos' },
    body: bodies.usPresidency,
    sources: [f2(3), f2(17)],
    note: {
      en: 'The report gives the surname alone and speaks of his administration; the office is concluded from that.',
      es: 'La nota de prensa da solo el apellido y habla de su administración; de ahí se deduce el cargo.',
    },
    basis: 'INFERRED',
  },
  {
    ...press,
    _id: 'per:kamala-harris',
    name: 'Kamala Harris',
    role: { en: 'Vice President of the United States', es: 'Vicepresidenta de los Estados Unidos' },
    body: bodies.usPresidency,
    sources: [f2(17)],
  },
  {
    ...president('per:alejandro-giammatei', 'Alejandro Giammatei', 'Guatemala', 'Guatemala'),
    note: {
      en: 'Spelled with one t in the report, and kept so; look it up under Giammattei elsewhere.',
      es: 'La nota de prensa lo escribe con una sola t y así se conserva; en otras fuentes se busca como Giammattei.',
    },
  },
  {
    ...president('per:xiomara-castro', 'Xiomara Castro', 'Honduras', 'Honduras'),
    role: { en: 'President of Honduras', es: 'Presidenta de Honduras' },
  },
  president('per:nayib-bukele', 'Nayib Bukele', 'El Salvador', 'El Salvador'),
  president('per:miguel-diaz-canel', 'Miguel Diaz Canel', 'Cuba', 'Cuba'),
  {
    ...press,
    _id: 'per:marcelo-ebrard',
    name: 'Marcelo Ebrard',
    role: { en: 'Foreign minister of Mexico', es: 'Canciller de México' },
    body: { en: 'Foreign ministry of Mexico', es: 'Secretaría de Relaciones Exteriores de México' },
    sources: [f2(11), f2(13)],
  },
  {
    ...press,
    _id: 'per:antony-blinken',
    name: 'Antony Blinken',
    aliases: ['Anthony Blinken'],
    role: { en: 'Secretary of State of the United States', es: 'Secretario de Estado de los Estados Unidos' },
    body: { en: 'Department of State', es: 'Departamento de Estado' },
    sources: [f2(11), f2(13)],
    note: {
      en: 'The report spells the first name in two ways (F2:11, F2:13).',
      es: 'La nota de prensa escribe el nombre de pila de dos maneras (F2:11, F2:13).',
    },
  },
  {
    ...press,
    _id: 'per:alejandro-mayorkas',
    name: 'Alejandro Mayorkas',
    role: { en: 'Secretary of Homeland Security', es: 'Secretario de Seguridad Nacional' },
    body: { en: 'Department of Homeland Security', es: 'Departamento de Seguridad Nacional' },
    sources: [f2(13)],
  },
];
