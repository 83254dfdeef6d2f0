import { type HarvestsFederation, startHarvests } from './harvests-federation';
import { defaultConfig, type TestGateway } from './test-gateway';

let federation: HarvestsFederation;
let gateway: TestGateway;

beforeAll(async () => {
  federation = await startHarvests();
  gateway = await federation.startGateway();
});
beforeEach(() => {
  federation.harvests.rows = 3;
  federation.harvests.note = () => null;
  federation.harvests.asked.length = 0;
});
afterAll(() => federation.stop());

async function read(path: string, init?: RequestInit) {
  const response = await fetch(`${gateway.url}/export/${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

// biome-ignore lint/suspicious/noExplicitAny: the tests say what is in it
async function readJson(path: string): Promise<any> {
  return JSON.parse((await read(path)).text);
}

describe('what can be exported', () => {
  it('is every list of the schema that the gateway serves, and nothing that it hides', async () => {
    const { exports } = await readJson('');
    expect(exports.map(({ name }: { name: string }) => name)).toEqual([
      'harvests',
      'farm.harvests',
      'farm.onlyEdges',
      'crops',
    ]);
    const demo = await federation.startGateway({ demo: true });
    const shown = await fetch(`${demo.url}/export/`);
    expect(await shown.text()).toContain('/export/pickers.csv');
    expect((await read('pickers.csv')).status).toBe(404);
  });

  it('says what narrows and orders it', async () => {
    const [harvests] = (await readJson('')).exports;
    expect(harvests).toMatchObject({
      rowsAre: 'Harvest',
      subgraphs: ['farms'],
      files: { csv: '/export/harvests.csv' },
    });
    expect(harvests.parameters[0]).toEqual({
      name: 'crop',
      fullName: 'filter.crop',
      type: 'Crop',
      required: false,
      expected: 'one of MAIZE, BEANS',
      values: ['MAIZE', 'BEANS'],
      description: '',
    });
    expect(harvests.parameters.at(-1)).toMatchObject({ name: 'order', default: 'ID_ASC' });
  });

  it.each(['export', 'export/'])('is listed at /%s', async (path) => {
    expect((await fetch(`${gateway.url}/${path}`)).status).toBe(200);
  });
});

describe('CSV', () => {
  const COLUMNS =
    'id,note,kg,balance,organic,crop,tags,title_en,title_es,place_altitude,place_label_en,place_label_es,farm_id,neighbours_id,price';

  it('has one row a node, in the order of the schema', async () => {
    federation.harvests.rows = 2;
    const { status, headers, text } = await read('harvests.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="harvests.csv"');
    expect(headers.get('link')).toBe(
      '</export/harvests.metadata.json>; rel="describedby"; type="application/json"',
    );
    expect(text).toBe(
      [
        COLUMNS,
        'h0,,-5,0.5,true,MAIZE,a\\|b|=c,"Maize, white",Maíz blanco,900,,,f1,f1|f1,0',
        'h1,,-6,0.5,false,MAIZE,,"Maize, white",Maíz blanco,,,,f1,f1|f1,0.5',
        '',
      ].join('\r\n'),
    );
    expect((await read('harvests.csv')).text).toBe(text);
  });

  it('has its header also without rows', async () => {
    federation.harvests.rows = 0;
    expect((await read('harvests.csv')).text).toBe(`${COLUMNS}\r\n`);
  });

  it('begins with a byte order mark for Excel where asked', async () => {
    const response = await fetch(`${gateway.url}/export/crops.csv?bom=1`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await read('crops.csv')).text.startsWith('code,')).toBe(true);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+504 9999', "'+504 9999"],
    ['-2+3', "'-2+3"],
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['\uFF1D1', "'\uFF1D1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://x.example","a")', `"'=HYPERLINK(""http://x.example"",""a"")"`],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['say "hi", then', '"say ""hi"", then"'],
    ['ñandú 🌽 \u2028', 'ñandú 🌽 \u2028'],
    [' =1', ' =1'],
  ])('writes the text %j so that no spreadsheet takes it for more', async (note, cell) => {
    federation.harvests.rows = 1;
    federation.harvests.note = () => note;
    expect((await read('harvests.csv?columns=id,note,kg')).text).toBe(`id,note,kg\r\nh0,${cell},-5\r\n`);
  });

  it('keeps to the columns asked for, in its own order, and asks the graph for no others', async () => {
    federation.harvests.rows = 1;
    expect((await read('harvests.csv?columns=title_es,id')).text).toBe('id,title_es\r\nh0,Maíz blanco\r\n');
    const { graph } = await readJson('harvests.metadata.json?columns=title_es,id');
    expect(graph.document).not.toContain('price');
  });
});

describe('NDJSON', () => {
  it('has one object a line, with lists as lists and lists of objects too', async () => {
    const { headers, text } = await read('harvests.ndjson');
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      id: 'h0',
      note: null,
      kg: -5,
      balance: 0.5,
      organic: true,
      crop: 'MAIZE',
      tags: ['a|b', '=c'],
      title_en: 'Maize, white',
      title_es: 'Maíz blanco',
      place_altitude: 900,
      place_label_en: null,
      place_label_es: null,
      farm_id: 'f1',
      neighbours_id: ['f1', 'f1'],
      parts: [{ name_en: 'Top', name_es: 'Alto', kg: 1, crops: ['MAIZE'] }],
      price: 0,
    });
    expect(rows[1].tags).toBeNull();
  });

  it('is empty without rows', async () => {
    federation.harvests.rows = 0;
    const { status, text } = await read('harvests.ndjson');
    expect([status, text]).toEqual([200, '']);
  });
});

it('pages on until the end, with cursors', async () => {
  federation.harvests.rows = 1_201;
  const { text } = await read('harvests.csv?columns=id');
  expect(text.trimEnd().split('\r\n')).toHaveLength(1_202);
  expect(federation.harvests.asked.map(({ first, after }) => [first, after])).toEqual([
    [500, null],
    [500, 'after 499'],
    [500, 'after 999'],
  ]);
});

it('reads lists whose items stand behind edges, and lists without pages', async () => {
  const maize = 'code,name_en,name_es\r\nMAIZE,Maize,Maíz\r\n';
  expect((await read('farm.onlyEdges.csv?id=f1')).text).toBe(maize);
  expect((await read('crops.csv')).text).toBe(`${maize}BEANS,Beans,Frijol\r\n`);
});

describe('parameters', () => {
  it('reach the graph as the values that they stand for', async () => {
    await read('harvests.csv?crop=BEANS&from=-3&organic=true&kinds=MAIZE&kinds=BEANS&order=ID_DESC');
    expect(federation.harvests.asked[0]).toMatchObject({
      filter: { crop: 'BEANS', from: -3, organic: true, kinds: ['MAIZE', 'BEANS'] },
      order: 'ID_DESC',
    });
  });

  it('are told apart by their full names where several levels have them', async () => {
    const [, below] = (await readJson('')).exports;
    expect(below.parameters.map(({ name }: { name: string }) => name)).toEqual([
      'farm.id',
      'farm.crop',
      'id',
      'crop',
      'filter.crop',
      'from',
      'organic',
      'kinds',
    ]);
    const { status } = await read('farm.harvests.csv?farm.id=f1&id=h1&crop=MAIZE&filter.crop=BEANS');
    expect(status).toBe(200);
    expect(federation.harvests.asked[0]).toMatchObject({
      id: 'h1',
      crop: 'MAIZE',
      filter: { crop: 'BEANS' },
    });
  });

  it.each([
    ['crop=WHEAT', 'crop', 'WHEAT', 'one of MAIZE, BEANS'],
    ['crop=', 'crop', '', 'one of MAIZE, BEANS'],
    ['crop=toString', 'crop', 'toString', 'one of MAIZE, BEANS'],
    ['from=1.5', 'from', '1.5', 'a whole number'],
    ['from=99999999999', 'from', '99999999999', 'a whole number'],
    ['organic=yes', 'organic', 'yes', 'true or false'],
    ['organic=toString', 'organic', 'toString', 'true or false'],
    ['kinds=MAIZE&kinds=RICE', 'kinds', ['MAIZE', 'RICE'], 'one of MAIZE, BEANS'],
    ['order=ID_ASC&order=ID_DESC', 'order', ['ID_ASC', 'ID_DESC'], 'one of ID_ASC, ID_DESC, once'],
    ['bom=yes', 'bom', 'yes', '1 or 0'],
    ['first=5', 'first', '5', 'one of the parameters crop, from, organic, kinds, order'],
    ['__proto__=1', '__proto__', '1', 'one of the parameters crop, from, organic, kinds, order'],
    ['columns=id,secret', 'columns', 'secret', expect.stringContaining('names from id, note')],
    ['columns=parts', 'columns', 'parts', expect.stringContaining('names from id, note')],
  ])('that can not be used are refused: %s', async (search, parameter, value, expected) => {
    const { status, text } = await read(`harvests.csv?${search}`);
    expect(status).toBe(400);
    const [error] = JSON.parse(text).errors;
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', parameter, value, expected });
    expect(error.message).toContain(parameter);
    expect(federation.harvests.asked).toEqual([]);
  });

  it('are all judged at once, also those that are missing', async () => {
    const { status, text } = await read('farm.harvests.csv?from=x&bom=x&more=1');
    expect(status).toBe(400);
    const { errors } = JSON.parse(text);
    expect(errors.map((one: { extensions: { parameter: string } }) => one.extensions.parameter)).toEqual([
      'bom',
      'from',
      'more',
      'farm.id',
    ]);
    expect(errors.at(-1).message).toBe('farm.id: expected an id (Such as f1.), but it is missing');
  });
});

it.each(['nothing.csv', 'harvests.xlsx', 'harvests', 'unpaged.csv', '__proto__.csv', 'iati/activities.xml'])(
  'does not know %s, and says so in JSON',
  async (file) => {
    const { status, headers, text } = await read(file);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch('application/json');
    expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_FOUND');
  },
);

it('names those that exist to who asks for another', async () => {
  const { text } = await read('nothing.csv');
  expect(JSON.parse(text).errors[0].extensions.exports).toContain('farm.harvests');
});

it('knows no list below an object that is not there', async () => {
  for (const file of ['farm.harvests.csv?farm.id=f2', 'farm.onlyEdges.metadata.json?id=f2']) {
    const { status, text } = await read(file);
    expect([status, JSON.parse(text).errors[0].message]).toEqual([404, 'there is no such farm']);
  }
});

it('answers HEAD as GET, without asking for more than a page', async () => {
  federation.harvests.rows = 5_000;
  const { status, headers, text } = await read('harvests.csv', { method: 'HEAD' });
  expect([status, headers.get('content-type'), text]).toEqual([200, 'text/csv; charset=utf-8', '']);
  expect(federation.harvests.asked).toHaveLength(1);
  expect((await read('nothing.csv', { method: 'HEAD' })).status).toBe(404);
});

describe('metadata', () => {
  it('describe both files as a data package', async () => {
    const described = await readJson('harvests.metadata.json?crop=MAIZE');
    expect(described).toMatchObject({
      name: 'harvests',
      description: 'Harvests of all farms.',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' }],
      sources: [{ title: 'subgraph farms' }],
      graph: { rowCount: 3, filters: { crop: 'MAIZE' }, order: 'ID_ASC', dataset: null },
    });
    expect(Date.parse(described.created)).not.toBeNaN();
    const [csv, ndjson] = described.resources;
    expect(csv).toMatchObject({ path: 'harvests.csv?crop=MAIZE', mediatype: 'text/csv', encoding: 'utf-8' });
    expect(csv.schema.primaryKey).toEqual(['id']);
    const header = (await read('harvests.csv')).text.split('\r\n')[0];
    expect(csv.schema.fields.map(({ name }: { name: string }) => name).join()).toBe(header);
    const [row] = (await read('harvests.ndjson')).text.split('\n');
    expect(ndjson.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(JSON.parse(row ?? '')),
    );
  });

  it('say of each column what it is and where it comes from', async () => {
    const [csv] = (await readJson('harvests.metadata.json')).resources;
    const fields = Object.fromEntries(csv.schema.fields.map((one: { name: string }) => [one.name, one]));
    expect(fields.balance).toEqual({
      name: 'balance',
      description: 'Less what was lent, in kilograms.',
      graphqlPath: 'balance',
      graphqlType: 'Float',
      nullable: true,
      subgraphs: ['farms'],
      type: 'number',
    });
    expect(fields.crop).toMatchObject({
      type: 'string',
      constraints: { required: true, enum: ['MAIZE', 'BEANS'] },
      categories: [
        { value: 'MAIZE', label: 'For the mill.' },
        { value: 'BEANS', label: 'For the pot.' },
      ],
    });
    expect(fields.tags).toMatchObject({ type: 'list', delimiter: '|', itemType: 'string' });
    expect(fields.title_es).toMatchObject({ graphqlPath: 'title.es', nullable: false });
    expect(fields.place_altitude).toMatchObject({ type: 'integer', nullable: true });
    expect(fields.price).toMatchObject({ subgraphs: ['market'] });
  });

  it('say what is left out, and why', async () => {
    const { graph } = await readJson('harvests.metadata.json');
    expect(graph.omitted).toEqual([
      { path: 'place.around', reason: 'it leads back to its own type' },
      { path: 'parts.parts', reason: 'it leads back to its own type' },
      { path: 'parts.weighed', reason: 'it asks for an argument' },
      { path: 'either', reason: 'it can be of several types' },
      { path: 'weighed', reason: 'it asks for an argument' },
      { path: 'grid', reason: 'it is a list of lists' },
      { path: 'siblings', reason: 'it is a list with pages of its own' },
    ]);
  });

  it('say what only the CSV leaves out', async () => {
    const { resources, graph } = await readJson('harvests.metadata.json');
    const [csv, ndjson] = resources;
    expect(csv.omitted).toEqual([{ path: 'parts', reason: 'it is a list of objects: the NDJSON has it' }]);
    expect(ndjson).not.toHaveProperty('omitted');
    expect(JSON.stringify(graph.omitted)).not.toContain('"parts"');
  });

  it('hold the document with its variables, which anyone can send to the graph as they stand', async () => {
    const { graph } = await readJson('harvests.metadata.json?crop=BEANS');
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: graph.document, variables: graph.variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: { harvests: { nodes: unknown[] } };
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    expect(data.harvests.nodes).not.toHaveLength(0);
  });
});

it('leaves out what lies deeper than the gateway answers', async () => {
  const shallow = await federation.startGateway({ limits: { ...defaultConfig.limits, depth: 3 } });
  const response = await fetch(`${shallow.url}/export/harvests.csv`);
  const [header] = (await response.text()).split('\r\n');
  expect([response.status, header]).toEqual([200, 'id,note,kg,balance,organic,crop,tags,price']);
});
