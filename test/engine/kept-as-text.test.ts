import { execute, parse, validate } from 'graphql';
import { createEngine } from '../../gateway/engine/create-engine';
import type { Engine } from '../../gateway/engine/engine';
import { WrittenAnswer } from '../../gateway/engine/shape/written-answer';
import { requestContext } from '../request-context';
import { NO_FAULTS } from './differential/faults';
import { openState } from './differential/field-values';
import { type RunningFederation, runFederation } from './differential/running-federation';
import { askInProcess } from './differential/subgraphs-in-process';
import { type Federation, type FieldCall, firstOf, type Row } from './federations/federation';

// What is slow is not seen from an answer: these shapes are to be put together from texts, and rightly.

/** As many as make an answer that is gone through in turns with other work. */
const PLOTS = 700;
const LONG_NAME = 'ñ'.repeat(500);
const YEARS = 20_000;

const plotsOf = ({ args, rows }: FieldCall): Row[] => firstOf(rows('Plot'), args.count ?? 4);
const yearsOf = ({ args }: FieldCall): Row[] =>
  Array.from({ length: Number(args.count ?? 3) }, (_, no) => ({
    year: 1_000 + no,
    area: no,
    harvest: no / 4,
  }));

const federation: Federation = {
  name: 'plots',
  subgraphs: [
    {
      name: 'land',
      typeDefs: `
        type Query {
          plots(count: Int): [Plot!]!
          grid: [[Plot]!]
          best: Plot
          none: [Plot!]
          things: [Thing!]!
          register: Register!
          years(count: Int): [Year!]! @shareable
          cube: [[[Year!]]] @shareable
        }
        type Register { title: String plots(count: Int): [Plot!]! owner: Owner }
        union Thing = Plot | Tool
        type Tool { name: String }
        type Plot @key(fields: "id") { id: ID! name: String place: Place! kind: Kind owner: Owner }
        type Place { lat: Float! lon: Float! }
        enum Kind { MILPA COFFEE }
        type Owner @key(fields: "id") { id: ID! }
        type Year { year: Int! @shareable area: Int }
      `,
    },
    {
      name: 'people',
      typeDefs: `
        type Owner @key(fields: "id") { id: ID! name: String! friends: [Owner] plots: [Plot!] }
        type Plot @key(fields: "id") { id: ID! }
      `,
    },
    {
      name: 'harvests',
      typeDefs: `
        type Query { years(count: Int): [Year!]! @shareable cube: [[[Year!]]] @shareable }
        type Year { year: Int! @shareable harvest: Float }
        type Plot @key(fields: "id") {
          id: ID!
          tonnes: Float
          rain: String @requires(fields: "place { lat lon }")
          place: Place! @external
        }
        type Place { lat: Float! @external lon: Float! @external }
      `,
      knows: ({ id }) => id !== 'p2',
    },
  ],
  data: () => [
    ...Array.from({ length: PLOTS }, (_, no) => ({
      __typename: 'Plot',
      id: `p${no}`,
      name: no === 1 ? null : `"${no}" ${LONG_NAME}`,
      place: { lat: no / 2, lon: -no },
      kind: no % 2 ? 'MILPA' : 'COFFEE',
      tonnes: no / 8,
    })),
    { __typename: 'Owner', id: 'o0', name: 'Ana' },
    { __typename: 'Owner', id: 'o1', name: 'José' },
  ],
  fields: {
    'Query.plots': plotsOf,
    'Register.plots': plotsOf,
    'Query.grid': ({ rows }) => [[rows('Plot')[0], null], [], rows('Plot').slice(0, 2)],
    'Query.best': ({ rows }) => rows('Plot')[3],
    'Query.none': () => null,
    'Query.things': ({ rows }) => [{ __typename: 'Tool', name: 'hoe' }, ...rows('Plot').slice(0, 2)],
    'Query.register': () => ({ title: 'all' }),
    'Query.years': yearsOf,
    'Query.cube': (call) => [[yearsOf(call), []], null, [null, yearsOf(call).slice(0, 1)]],
    'Register.owner': ({ find }) => find('Owner', 'o1'),
    'Plot.owner': ({ row, find }) => find('Owner', Number(String(row.id).slice(1)) % 2 ? 'o1' : 'o0'),
    'Plot.rain': ({ inputs }) => JSON.stringify(inputs),
    'Owner.friends': ({ rows }) => [...rows('Owner'), null],
    'Owner.plots': ({ rows }) => rows('Plot').slice(2, 4),
  },
};

let running: RunningFederation;
let engine: Engine;

beforeAll(async () => {
  running = runFederation(federation);
  engine = await createEngine({
    supergraphSdl: running.supergraphSdl,
    planner: { maxWorkers: 1 },
    combines: () => true,
    runsBeforeCode: 0,
    ask: (request) => askInProcess(running, request, openState(federation, NO_FAULTS)),
  });
});
afterAll(() => engine.stop());

/** Whether an answer, which has to be right, was kept as text. */
async function isText(document: string, variables = {}): Promise<boolean> {
  const parsed = parse(document);
  expect(validate(running.monolith, parsed)).toEqual([]);
  const { data, errors } = await engine.execute(
    { document: parsed, documentId: document, variables },
    requestContext(),
  );
  expect(errors).toBeUndefined();
  const expected = await execute({
    schema: running.monolith,
    document: parsed,
    variableValues: variables,
    contextValue: openState(federation, NO_FAULTS),
  });
  expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
  return data instanceof WrittenAnswer;
}

it.each([
  ['objects that another subgraph adds to', '{ plots { id name tonnes kind } }'],
  [
    'members in the order of the client',
    '{ plots { kind n: name __typename tonnes i: id place { lon lat } } }',
  ],
  ['the members of an object alone in another order', '{ plots { place { lon lat } } }'],
  ['what the client does not ask of an object, and others need', '{ plots { rain } }'],
  ['objects within representations', '{ plots { name rain tonnes place { lat } } }'],
  ['objects that a subgraph does not know', '{ plots { tonnes } best { tonnes rain } }'],
  [
    'lists within lists, with null and nothing in them',
    '{ grid { name tonnes owner { name } } none { tonnes } }',
  ],
  ['lists within lists of two answers', '{ cube { year area harvest } }'],
  ['the items of two answers as one list', '{ years { harvest year area } }'],
  [
    'one object in many places, and what hangs below it',
    '{ plots { owner { name plots { name tonnes } } } }',
  ],
  ['one object at several paths', '{ plots { owner { name } } best { owner { name friends { name } } } }'],
  ['lists that are shared, with null', '{ plots { owner { friends { name friends { id } } } } }'],
  ['several types in one list', '{ things { ... on Tool { name } ... on Plot { tonnes n: name } } }'],
])('%s', async (_, document) => {
  expect(await isText(document)).toBe(true);
});

describe('a long answer', () => {
  it.each([
    ['of a list', 'query ($count: Int) { plots(count: $count) { tonnes name id owner { name } } }'],
    [
      'of a list within an object',
      'query ($count: Int) { register { title plots(count: $count) { tonnes name id } owner { name } } }',
    ],
    [
      'of more than all that the subgraphs say, as they say it once',
      'query ($count: Int) { plots(count: $count) { name owner { name plots { name } } } }',
    ],
  ])('%s', async (_, document) => {
    expect(await isText(document, { count: PLOTS })).toBe(true);
  });

  it('of two subgraphs, gone through in turns, is right, whether or not one list can be made of both', async () => {
    await isText('query ($count: Int) { years(count: $count) { harvest area year } }', { count: YEARS });
  });
});
