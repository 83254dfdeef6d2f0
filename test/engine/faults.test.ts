import { SubgraphFailure } from '../../gateway/engine/subgraph-failure';
import { type ScriptedSubgraphs, startScripted } from './scripted-subgraphs';

let federation: ScriptedSubgraphs;

beforeAll(async () => {
  federation = await startScripted({
    farms: `
      type Query { farms: [Farm!] farm: Farm strict: Farm! either: [Either!] places: [Place!] toString: Place }
      type Farm @key(fields: "id") { id: ID! name: String size: Int certified: Boolean crop: Crop strict: Int! grid: [[Place!]] weight: Float constructor: String }
      type Place @shareable { lat: Float lon: Float label: Label }
      type Label { en: String es: String }
      union Either = Farm | Hidden | Place
      type Hidden @inaccessible { id: ID }
      enum Crop { MAIZE BEANS @inaccessible }`,
    people: `
      type Farm @key(fields: "id") { id: ID! weight: Float @external workers: Int boss: Person load: Float @requires(fields: "weight") strictCount: Int! }
      type Person { name: String! age: Int }`,
  });
});
afterAll(() => federation.engine.stop());
beforeEach(() => {
  federation.asked.length = 0;
  federation.answers.farms = () => ({ data: { farms: [farm(1), null, farm(2)].filter(Boolean) } });
});

const farm = (id: number, more = {}) => ({ __typename: 'Farm', id: `f${id}`, ...more });
const down =
  (code: SubgraphFailure['code'] = 'SUBGRAPH_UNAVAILABLE') =>
  () => {
    throw new SubgraphFailure(code, 'for the log');
  };
const paths = ({ errors = [] }: { errors?: { path?: unknown }[] }) => errors.map(({ path }) => path);

describe('a failed fetch', () => {
  it('costs its own fields, and each null has its error', async () => {
    federation.answers.people = down('SUBGRAPH_TIMEOUT');
    const answer = await federation.ask('{ farms { id n: workers boss { name } } }');
    expect(answer.data).toEqual({
      farms: [
        { id: 'f1', n: null, boss: null },
        { id: 'f2', n: null, boss: null },
      ],
    });
    expect(paths(answer)).toEqual(
      [0, 1].flatMap((at) => [
        ['farms', at, 'n'],
        ['farms', at, 'boss'],
      ]),
    );
    expect(answer.errors?.[0]).toMatchObject({
      message: 'the subgraph "people" did not answer in time',
      extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'people' },
    });
  });

  it('takes along what may not be null', async () => {
    federation.answers.people = down();
    const answer = await federation.ask('{ farms { strictCount } }');
    expect(answer).toMatchObject({ data: { farms: null } });
    expect(paths(answer)).toEqual([['farms', 0, 'strictCount']]);
  });

  it('costs what needs it as an input, too, and the reason is the first failure', async () => {
    federation.answers.farms = () => ({
      data: { farm: farm(1, { weight: null }) },
      errors: [{ message: 'the scale is broken', path: ['farm', 'weight'] }],
    });
    expect(await federation.ask('{ farm { load } }')).toMatchObject({
      data: { farm: { load: null } },
      errors: [{ message: 'the scale is broken', path: ['farm', 'load'], extensions: { service: 'farms' } }],
    });
    expect(federation.asked.map(({ service }) => service)).toEqual(['farms']);
  });

  it('is told a thousand times at the most, and says how many more there are', async () => {
    federation.answers.farms = () => ({
      data: { farms: Array.from({ length: 1_500 }, (_, id) => farm(id)) },
    });
    federation.answers.people = down();
    const { errors = [] } = await federation.ask('{ farms { workers } }');
    expect(errors).toHaveLength(1_001);
    expect(errors.at(-1)).toMatchObject({ message: expect.stringMatching(/^500 more errors/) });
  });
});

describe('errors of a subgraph', () => {
  it('are told under every name that the client has for the field', async () => {
    federation.answers.farms = () => ({
      data: { farm: farm(1, { name: null }) },
      errors: [
        {
          message: 'lost',
          path: ['farm', 'name'],
          extensions: { code: 'LOST', since: 2022, stacktrace: ['at'] },
        },
      ],
    });
    expect(await federation.ask('{ farm { y: name ... on Farm { z: name } } }')).toMatchObject({
      data: { farm: { y: null, z: null } },
      errors: [
        ['farm', 'y'],
        ['farm', 'z'],
      ].map((path) => ({
        message: 'lost',
        path,
        extensions: { code: 'LOST', since: 2022, service: 'farms' },
      })),
    });
  });

  it('find their entity in a list from which others were left out', async () => {
    federation.answers.farms = () => ({ data: { farms: [farm(1), farm(2), farm(1), farm(3)] } });
    federation.answers.people = ({ variables }) => ({
      data: {
        _entities: (variables.representations as unknown[]).map((_, at) => ({
          workers: at === 1 ? null : at,
        })),
      },
      errors: [{ message: 'uncounted', path: ['_entities', 1, 'workers'] }],
    });
    const answer = await federation.ask('{ farms { workers } }');
    expect(federation.asked[1]?.variables).toEqual({
      representations: ['f1', 'f2', 'f3'].map((id) => ({ __typename: 'Farm', id })),
    });
    expect(answer.data).toEqual({
      farms: [{ workers: 0 }, { workers: null }, { workers: 0 }, { workers: 2 }],
    });
    expect(paths(answer)).toEqual([['farms', 1, 'workers']]);
  });

  it('keep their path where a null has risen in the subgraph', async () => {
    federation.answers.people = () => ({
      data: {
        _entities: [
          { boss: null, workers: 3 },
          { boss: { name: 'Ana' }, workers: 4 },
        ],
      },
      errors: [{ message: 'no name', path: ['_entities', 0, 'boss', 'name'] }],
    });
    const answer = await federation.ask('{ farms { workers boss { called: name } } }');
    expect(answer.data).toEqual({
      farms: [
        { workers: 3, boss: null },
        { workers: 4, boss: { called: 'Ana' } },
      ],
    });
    expect(paths(answer)).toEqual([['farms', 0, 'boss', 'called']]);
  });

  it('are told once where a null took the whole entity along', async () => {
    federation.answers.people = () => ({
      data: { _entities: [null, { strictCount: 1, workers: 2 }] },
      errors: [{ message: 'no count', path: ['_entities', 0, 'strictCount'] }],
    });
    federation.answers.farms = () => ({ data: { farm: farm(1), farms: [farm(1), farm(2)] } });
    const answer = await federation.ask('{ farms { workers count: strictCount } }');
    expect(answer.data).toEqual({ farms: null });
    expect(paths(answer)).toEqual([['farms', 0, 'count']]);
  });

  it('are told at the field their fetch is for when they have no path', async () => {
    federation.answers.people = () => ({
      data: { _entities: [{ workers: 1 }, { workers: 2 }] },
      errors: [{ message: 'old data' }],
    });
    const answer = await federation.ask('{ farms { workers } }');
    expect(answer).toMatchObject({
      data: { farms: [{ workers: 1 }, { workers: 2 }] },
      errors: [{ message: 'old data', path: ['farms'] }],
    });
  });

  it('without any data cost all fields of the fetch', async () => {
    federation.answers.farms = () => ({
      errors: [{ message: 'bad variable', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await federation.ask('{ a: farm { name } farms { name } }')).toMatchObject({
      data: { a: null, farms: null },
      errors: [{ path: ['a'], message: 'bad variable' }, { path: ['farms'] }],
    });
  });
});

describe('an answer that is not what the schema says', () => {
  it.each([
    ['size', { size: 'many' }],
    ['size', { size: 2 ** 40 }],
    ['size', { size: [1] }],
    ['certified', { certified: 'yes' }],
    ['crop', { crop: 'WHEAT' }],
    ['crop', { crop: 'BEANS' }],
    ['grid', { grid: 'flat' }],
    ['grid', { grid: { lat: 1 } }],
    ['name', { name: { en: 'x' } }],
  ])('costs %s alone: %j', async (field, value) => {
    federation.answers.farms = () => ({ data: { farm: farm(1, { weight: 1.5, ...value }) } });
    const below = field === 'grid' ? '{ lat }' : '';
    const answer = await federation.ask(`{ farm { weight ${field} ${below} } }`);
    expect(answer).toMatchObject({
      data: { farm: { weight: 1.5, [field]: null } },
      errors: [{ path: ['farm', field], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }],
    });
  });

  it('costs a list or an object where there is something else', async () => {
    federation.answers.farms = () => ({ data: { farms: farm(1), farm: 'f1', places: [5] } });
    const answer = await federation.ask('{ farms { id } farm { id } places { lat } }');
    expect(answer.data).toEqual({ farms: null, farm: null, places: null });
    expect(paths(answer)).toEqual([['farms'], ['farm'], ['places', 0]]);
  });

  it('costs what may not be null, up to what may, with an error of our own', async () => {
    federation.answers.farms = () => ({ data: { farm: farm(1, { strict: null }) } });
    expect(await federation.ask('{ farm { strict } }')).toMatchObject({
      data: { farm: null },
      errors: [
        {
          message: 'Farm.strict may not be null',
          path: ['farm', 'strict'],
          extensions: { code: 'NULL_FOR_NON_NULL' },
        },
      ],
    });
  });

  it('shows nothing of an object whose type clients do not see', async () => {
    federation.answers.farms = () => ({
      data: { either: [{ __typename: 'Hidden', id: 'h' }, { __typename: 'Gone' }] },
    });
    const answer = await federation.ask('{ either { __typename ... on Farm { id } } }');
    expect(answer.data).toEqual({ either: null });
    expect(JSON.stringify(answer)).not.toMatch(/Hidden|Gone/);
  });

  it('can not reach a prototype', async () => {
    federation.answers.farms = () => ({
      data: JSON.parse(
        '{ "__proto__": { "polluted": 1 }, "farm": { "__proto__": { "polluted": 1 }, "__typename": "Farm", "id": "f1" } }',
      ),
    });
    federation.answers.people = () => ({
      data: {
        _entities: [JSON.parse('{ "constructor": { "prototype": { "polluted": 1 } }, "workers": 1 }')],
      },
    });
    await federation.ask('{ farm { name workers } }');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('has no value where a field is named as what every object inherits', async () => {
    federation.answers.farms = () => ({ data: { toString: null, farm: farm(1, { constructor: 'Ana' }) } });
    expect(await federation.ask('{ toString { lat } farm { constructor } }')).toEqual({
      data: { toString: null, farm: { constructor: 'Ana' } },
    });
  });
});

it.each([
  ['no data at all', {}],
  ['no data and no errors', { data: null }],
])('takes %s for a bad answer', async (_, answer) => {
  federation.answers.farms = () => answer;
  expect(await federation.ask('{ farm { id } }')).toMatchObject({
    data: { farm: null },
    errors: [{ path: ['farm'], extensions: { code: 'SUBGRAPH_BAD_RESPONSE' } }],
  });
});

it.each([
  ['too few', [{ workers: 1 }]],
  ['too many', [{ workers: 1 }, { workers: 2 }, { workers: 3 }]],
  ['no list of', { workers: 1 }],
])('takes %s entities for a bad answer', async (_, _entities) => {
  federation.answers.people = () => ({ data: { _entities } });
  const answer = await federation.ask('{ farms { id workers } }');
  expect(answer.data).toEqual({
    farms: [
      { id: 'f1', workers: null },
      { id: 'f2', workers: null },
    ],
  });
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_BAD_RESPONSE', service: 'people' });
});

it('leaves what an unknown entity would have null, without an error', async () => {
  federation.answers.people = () => ({ data: { _entities: [null, { workers: 2 }] } });
  expect(await federation.ask('{ farms { workers } }')).toEqual({
    data: { farms: [{ workers: null }, { workers: 2 }] },
  });
});

it('keeps apart what a client asks under two names, so that a null that rises in one leaves the other', async () => {
  federation.answers.farms = ({ query }) => {
    const [, name = ''] = /(\w+): ?farm/.exec(query) ?? [];
    return {
      data: { farm: farm(1, { name: 'x' }), [name]: null },
      errors: [{ message: 'unknown', path: [name, 'strict'] }],
    };
  };
  expect(await federation.ask('{ farm { name } other: farm { strict } }')).toMatchObject({
    data: { farm: { name: 'x' }, other: null },
    errors: [{ message: 'unknown', path: ['other', 'strict'] }],
  });
});

it('sends equal fetches of one operation once', async () => {
  federation.answers.farms = () => ({ data: { a: farm(1), farm: farm(1), farms: [farm(1)] } });
  federation.answers.people = () => ({ data: { _entities: [{ workers: 7 }] } });
  const answer = await federation.ask('{ farm { workers } farms { workers } }');
  expect(answer).toEqual({ data: { farm: { workers: 7 }, farms: [{ workers: 7 }] } });
  expect(federation.asked.map(({ service }) => service)).toEqual(['farms', 'people']);
});

it('keeps the order of the client, whatever order answers come in', async () => {
  federation.answers.farms = () => ({ data: { farms: [farm(1, { size: 1, name: 'x' })] } });
  federation.answers.people = () => ({ data: { _entities: [{ workers: 7 }] } });
  const answer = await federation.ask(
    '{ farms { ...A workers __typename ... on Farm { size name } id } } fragment A on Farm { name workers }',
  );
  expect(JSON.stringify(answer.data)).toBe(
    '{"farms":[{"name":"x","workers":7,"__typename":"Farm","size":1,"id":"f1"}]}',
  );
});
