import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** Interfaces of interfaces, unions, fields of narrower types, and abstract types spread over subgraphs. */
export const zoo: Federation = {
  name: 'zoo',
  subgraphs: [
    {
      name: 'animals',
      typeDefs: `
        type Query {
          animals(first: Int): [Animal!]!
          animal(name: String): Animal
          named: [Named]!
          things: [Thing]
          nested: [[Thing!]!]!
          keeper: Keeper
        }
        interface Named { name(long: Boolean = false): String }
        interface Animal implements Named { name(long: Boolean = false): String legs: Int friend: Animal home: Home! value: Value }
        interface Pet implements Animal & Named {
          name(long: Boolean = false): String legs: Int friend: Animal home: Home! value: Value owner: Keeper
        }
        interface Value { text: String }
        type Plain implements Value { text: String }
        type Rich implements Value { text: String! colour: String! }
        type Dog implements Pet & Animal & Named @key(fields: "id") {
          id: ID! name(long: Boolean = false): String! legs: Int! friend: Dog home: Home! value: Rich owner: Keeper
          size: Int! code: String! good: Boolean
        }
        type Cat implements Pet & Animal & Named @key(fields: "id") {
          id: ID! name(long: Boolean = false): String legs: Int friend: Animal home: Home! value: Plain! owner: Keeper!
          size: String code: [String]
        }
        type Bird implements Animal & Named @key(fields: "id") {
          id: ID! name(long: Boolean = false): String! legs: Int friend: Bird! home: Home! value: Value
          size: Float wings: [Wing!]!
        }
        type Wing { side: String! of: Bird! }
        type Keeper implements Named @key(fields: "id") { id: ID! name(long: Boolean = false): String animals: [Animal]! favourite: Thing }
        type Home @shareable { place: String! }
        union Thing = Dog | Bird | Keeper | Stone
        type Stone { weight: Int size: [Int!] }
      `,
    },
    {
      name: 'care',
      typeDefs: `
        type Query { patients: [Patient!]! visits: [Visit] }
        union Patient = Dog | Cat
        interface Treated { visits(first: Int): [Visit!]! }
        type Dog implements Treated @key(fields: "id") { id: ID! visits(first: Int): [Visit!]! size: Int! @external dose: String @requires(fields: "size") }
        type Cat implements Treated @key(fields: "id") {
          id: ID! visits(first: Int): [Visit!]! size: String @external code: [String] @external
          dose: String! @requires(fields: "size code")
        }
        type Visit @key(fields: "id") { id: ID! patient: Patient treated: Treated! keeper: Keeper note: Note }
        union Note = Text | Number
        type Text { value: String! }
        type Number { value: Int }
        type Keeper @key(fields: "id") { id: ID! visits: [Visit!]! }
        type Home @shareable { place: String! }
      `,
    },
    {
      name: 'places',
      typeDefs: `
        type Query { homes: [Home!]! housed: [Housed!]! }
        interface Housed { area: Int! }
        type Home @shareable { place: String! }
        type Dog implements Housed @key(fields: "id") { id: ID! area: Int! neighbours: [Housed] }
        type Bird implements Housed @key(fields: "id") { id: ID! area: Int! neighbours: [Housed] size: Float @external wings: [Wing!]! @external cage: String @requires(fields: "size wings { side }") }
        type Wing @external { side: String! }
        type Keeper implements Housed @key(fields: "id") { id: ID! area: Int! }
      `,
    },
  ],
  data: () => [...ANIMALS, ...KEEPERS],
  fields: {
    'Query.animals': ({ args, rows }) => firstOf(ANIMAL_TYPES.flatMap(rows), args.first),
    'Query.animal': ({ args, rows }) => ANIMAL_TYPES.flatMap(rows).find(({ name }) => name === args.name),
    'Query.named': ({ rows }) => [...rows('Cat'), null, ...rows('Keeper'), ...rows('Dog')],
    'Query.things': ({ rows }) => [STONE, null, ...rows('Dog'), ...rows('Keeper'), ...rows('Bird')],
    'Query.nested': ({ rows }) => [[STONE, ...rows('Bird')], [], rows('Dog')],
    'Query.keeper': ({ rows }) => rows('Keeper')[0],
    'Named.name': ({ row, args }) =>
      args.long && row.name !== null ? `${row.name} (${row.__typename})` : row.name,
    'Animal.friend': ({ row, rows }) => ANIMAL_TYPES.flatMap(rows).find(({ id }) => id === row.friend),
    'Animal.home': ({ row }) => ({ place: `home of ${row.id}` }),
    'Pet.owner': ({ row, find }) => find('Keeper', row.owner),
    'Bird.wings': ({ row, rows }) =>
      (row.wings as string[]).map((side) => ({ side, bird: rows('Bird').find(({ id }) => id === row.id) })),
    'Wing.of': ({ row }) => row.bird,
    'Keeper.animals': ({ row, rows }) => [
      null,
      ...ANIMAL_TYPES.flatMap(rows).filter(({ owner }) => owner === row.id),
    ],
    'Keeper.favourite': ({ row, rows }) => (row.id === 'k1' ? rows('Dog')[0] : STONE),
    'Query.patients': ({ rows }) => [...rows('Cat'), ...rows('Dog')],
    'Query.visits': ({ rows }) => [...visitsTo(rows('Dog')[0]), null, ...visitsTo(rows('Cat')[1])],
    'Treated.visits': ({ row, args }) => firstOf(visitsTo(row), args.first),
    'Visit.patient': ({ row }) => (row.number === 2 ? null : row.of),
    'Visit.treated': ({ row }) => row.of,
    'Visit.keeper': ({ row, find }) => find('Keeper', row.number === 1 ? 'k1' : 'k2'),
    'Visit.note': ({ row }) =>
      [null, { __typename: 'Text', value: `visit ${row.id}` }, { __typename: 'Number', value: 5 }][
        Number(row.number)
      ],
    'Keeper.visits': ({ row, rows }) => (row.id === 'k1' ? visitsTo(rows('Dog')[1]) : []),
    'Dog.dose': describeInputs,
    'Cat.dose': describeInputs,
    'Bird.cage': describeInputs,
    'Query.homes': () => [{ place: 'barn' }, { place: 'nest' }],
    'Query.housed': ({ rows }) => [...rows('Bird'), ...rows('Keeper'), ...rows('Dog')],
    'Dog.neighbours': ({ rows }) => [rows('Bird')[0], null, rows('Dog')[1], rows('Keeper')[0]],
    'Bird.neighbours': ({ row, rows }) => (row.id === 'b1' ? null : rows('Dog')),
    'Keeper.area': ({ row }) => (row.id === 'k1' ? 10 : 20),
  },
  values: { name: ['Rex', 'Michi', 'Ara', 'nobody'] },
};

const ANIMAL_TYPES = ['Dog', 'Cat', 'Bird'];

const STONE: Row = { __typename: 'Stone', weight: 12, size: [1, 2] };

const RICH: Row = { __typename: 'Rich', text: 'rich', colour: 'brown' };
const PLAIN: Row = { __typename: 'Plain', text: null };

const ANIMALS: readonly Row[] = [
  {
    __typename: 'Dog',
    id: 'd1',
    name: 'Rex',
    legs: 4,
    friend: 'd2',
    value: RICH,
    owner: 'k1',
    size: 3,
    code: 'x',
    good: true,
    area: 4,
  },
  {
    __typename: 'Dog',
    id: 'd2',
    name: 'Laika',
    legs: 3,
    friend: null,
    value: null,
    owner: null,
    size: 1,
    code: 'y',
    good: null,
    area: 5,
  },
  {
    __typename: 'Cat',
    id: 'c1',
    name: 'Michi',
    legs: 4,
    friend: 'd1',
    value: PLAIN,
    owner: 'k1',
    size: 'small',
    code: ['a', null],
  },
  {
    __typename: 'Cat',
    id: 'c2',
    name: null,
    legs: null,
    friend: null,
    value: PLAIN,
    owner: 'k2',
    size: null,
    code: null,
  },
  {
    __typename: 'Bird',
    id: 'b1',
    name: 'Ara',
    legs: 2,
    friend: 'b2',
    value: RICH,
    size: 1.5,
    wings: ['left', 'right'],
    area: 1,
  },
  {
    __typename: 'Bird',
    id: 'b2',
    name: 'Pio',
    legs: 2,
    friend: 'b1',
    value: PLAIN,
    size: null,
    wings: [],
    area: 2,
  },
];

const KEEPERS: readonly Row[] = [
  { __typename: 'Keeper', id: 'k1', name: 'Ana' },
  { __typename: 'Keeper', id: 'k2', name: null },
];

function visitsTo(patient: Row | undefined): Row[] {
  return [0, 1, 2].map((number) => ({
    __typename: 'Visit',
    id: `${patient?.id}-${number}`,
    number,
    of: patient,
  }));
}
