import { describeInputs, type Federation, firstOf, type Row } from './federation';

/** `@provides`: nested, below lists, and on one member of a union only. */
export const provides: Federation = {
  name: 'provides',
  subgraphs: [
    {
      name: 'courses',
      typeDefs: `
        type Course @key(fields: "id") { id: ID! title: String @shareable nickname(lang: String): String teacher: Teacher school: School! level: Int }
        type Teacher @key(fields: "id") { id: ID! name: String! @shareable degree: Degree @shareable courses: [Course!]! }
        type Degree @shareable { title: String! year: Int }
        type School @key(fields: "id") @key(fields: "code") { id: ID! code: ID! name: String @shareable city: City @shareable }
        type City @shareable { name: String! population: Int }
        type Query { courses(first: Int): [Course!]! teacher(id: ID!): Teacher }
      `,
    },
    {
      name: 'timetable',
      typeDefs: `
        type Query {
          lessons(day: Int): [Lesson!]! @provides(fields: "course { title }")
          plain: [Lesson]
          busiest: Teacher @provides(fields: "name degree { title }")
          week: [[Slot]!]! @provides(fields: "... on Lesson { course { title } } ... on Break { school { name city { name } } }")
        }
        union Slot = Lesson | Break
        type Lesson @key(fields: "id") {
          id: ID!
          hour: Int!
          course: Course!
          given: Teacher @provides(fields: "name")
          room: Room
        }
        type Break { minutes: Int! school: School! }
        type Room { number: Int school: School @provides(fields: "name") bare: School }
        type Course @key(fields: "id") { id: ID! title: String @external lessons: [Lesson!]! }
        type Teacher @key(fields: "id") { id: ID! name: String! @external degree: Degree @external lessons(first: Int): [Lesson!]! badge: String @requires(fields: "name degree { title year }") }
        type Degree @shareable { title: String! year: Int }
        type School @key(fields: "code") { code: ID! name: String @external city: City @external rooms: Int! }
        type City @shareable { name: String! population: Int }
      `,
    },
    {
      name: 'marks',
      typeDefs: `
        type Query { marks: [Mark] }
        type Mark { value: Float! lesson: Lesson of: Markable }
        union Markable = Course | Teacher | Lesson
        type Lesson @key(fields: "id") { id: ID! average: Float hour: Int! @external slot: String! @requires(fields: "hour") }
        type Course @key(fields: "id") { id: ID! average: Float }
        type Teacher @key(fields: "id") { id: ID! average: Float badge: String @external title: String @requires(fields: "badge") }
      `,
    },
  ],
  data: () => [...COURSES, ...TEACHERS, ...SCHOOLS, ...LESSONS],
  fields: {
    'Query.courses': ({ args, rows }) => firstOf(rows('Course'), args.first),
    'Query.teacher': ({ args, find }) => find('Teacher', args.id),
    'Course.nickname': ({ row, args }) => (args.lang ? `${row.title} (${args.lang})` : row.title),
    'Course.teacher': ({ row, find }) => find('Teacher', row.teacher),
    'Course.school': ({ row, find }) => find('School', row.school),
    'Teacher.courses': ({ row, rows }) => rows('Course').filter(({ teacher }) => teacher === row.id),
    'Query.lessons': ({ args, rows }) =>
      rows('Lesson').filter(({ hour }) => Number(hour) > Number(args.day ?? 0)),
    'Query.plain': ({ rows }) => [null, ...rows('Lesson')],
    'Query.busiest': ({ rows }) => rows('Teacher')[0],
    'Query.week': ({ rows }) => [
      [rows('Lesson')[0], null, breakAt(rows('School')[0])],
      [],
      [breakAt(rows('School')[1]), ...rows('Lesson').slice(1)],
    ],
    'Lesson.course': ({ row, find }) => find('Course', row.course),
    'Lesson.given': ({ row, find }) => find('Teacher', row.given),
    'Lesson.room': ({ row, rows }) =>
      row.room === null ? null : { id: row.id, number: row.room, at: rows('School')[Number(row.room) % 2] },
    'Room.school': ({ row }) => row.at,
    'Room.bare': ({ row }) => row.at,
    'Course.lessons': ({ row, rows }) => rows('Lesson').filter(({ course }) => course === row.id),
    'Teacher.lessons': ({ row, args, rows }) =>
      firstOf(
        rows('Lesson').filter(({ given }) => given === row.id),
        args.first,
      ),
    'Teacher.badge': describeInputs,
    'Query.marks': ({ rows }) => [
      { id: 'm1', value: 9.5, lesson: rows('Lesson')[0], of: rows('Course')[0] },
      null,
      { id: 'm2', value: 7, lesson: null, of: rows('Teacher')[1] },
      { id: 'm3', value: 6, lesson: rows('Lesson')[2], of: rows('Lesson')[2] },
      { id: 'm4', value: 0, lesson: null, of: null },
    ],
    'Lesson.slot': describeInputs,
    'Teacher.title': describeInputs,
  },
  values: { id: ['t1', 't2', 'none'], day: [0, 8, 9], lang: ['es', ''] },
};

const COURSES: readonly Row[] = [
  { __typename: 'Course', id: 'c1', title: 'Soil', teacher: 't1', school: 's1', level: 1, average: 8.5 },
  { __typename: 'Course', id: 'c2', title: null, teacher: null, school: 's2', level: null, average: null },
];

const TEACHERS: readonly Row[] = [
  { __typename: 'Teacher', id: 't1', name: 'Ana', degree: { title: 'MSc', year: 2001 }, average: 9 },
  { __typename: 'Teacher', id: 't2', name: 'Luis', degree: null, average: null },
];

const SCHOOLS: readonly Row[] = [
  {
    __typename: 'School',
    id: 's1',
    code: 'x1',
    name: 'Central',
    city: { name: 'Yoro', population: 5 },
    rooms: 4,
  },
  { __typename: 'School', id: 's2', code: 'x2', name: null, city: null, rooms: 0 },
];

const LESSONS: readonly Row[] = [
  { __typename: 'Lesson', id: 'l1', hour: 8, course: 'c1', given: 't1', room: 1, average: 7 },
  { __typename: 'Lesson', id: 'l2', hour: 9, course: 'c2', given: null, room: null, average: null },
  { __typename: 'Lesson', id: 'l3', hour: 10, course: 'c1', given: 't2', room: 2, average: 6 },
];

function breakAt(school: Row | undefined): Row {
  return { __typename: 'Break', id: `break ${school?.id}`, minutes: 15, school };
}
