import { readCsv } from '../gateway/csv-reader';
import { type RunningGraph, startGraph } from './running-graph';

let graph: RunningGraph;
let publicGraph: RunningGraph;

beforeAll(async () => {
  graph = await startGraph('ci');
  publicGraph = await startGraph(null, { demo: false });
});
afterAll(async () => {
  await publicGraph.stop();
  await graph.stop();
});

interface ListedExport {
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly values?: string[];
  }[];
}

async function listed({ url }: RunningGraph): Promise<ListedExport[]> {
  const response = await fetch(`${url}/export/`);
  return ((await response.json()) as { exports: ListedExport[] }).exports;
}

async function read(file: string, { url } = graph, method = 'GET') {
  const response = await fetch(`${url}/export/${file}`, { method });
  return { status: response.status, text: await response.text() };
}

/** Rows as objects of texts. */
async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = readCsv((await read(file)).text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

it('offers the rows of people only where the graph does', async () => {
  const names = (exports: ListedExport[]) => exports.map(({ name }) => name);
  const forAll = names(await listed(publicGraph));
  expect(forAll).toEqual(
    expect.arrayContaining(['activities', 'commitments', 'reportedFigures', 'country.activities']),
  );
  const ofPeople = ['beneficiaries', 'activity.participations', 'activity.referrals', 'program.enrollments'];
  expect(forAll.filter((name) => ofPeople.includes(name))).toEqual([]);
  expect(names(await listed(graph))).toEqual(expect.arrayContaining(ofPeople));
  for (const name of ofPeople) expect((await read(`${name}.csv`, publicGraph)).status).toBe(404);
});

it('can be read whole in every format, and describes itself as it is', async () => {
  for (const { name, parameters } of await listed(graph)) {
    if (parameters.some(({ required }) => required)) continue;
    const csv = await read(`${name}.csv`);
    const ndjson = await read(`${name}.ndjson`);
    const metadata = await read(`${name}.metadata.json`);
    expect([name, csv.status, ndjson.status, metadata.status]).toEqual([name, 200, 200, 200]);
    const [header, ...rows] = readCsv(csv.text);
    const lines = ndjson.text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    const { resources, graph: told } = JSON.parse(metadata.text);
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
    expect(lines).toHaveLength(rows.length);
    if (told.rowCount !== null) expect([name, rows.length]).toEqual([name, told.rowCount]);
    expect(told).toMatchObject({ asOf: '2022-12-08', dataset: { profile: 'ci', synthetic: true } });
    for (const field of resources[0].schema.fields) {
      expect([name, field.name, field.description]).toEqual([name, field.name, expect.stringMatching(/./)]);
    }
  }
});

it('knows no list below an object that is not there', async () => {
  for (const { name, parameters } of await listed(graph)) {
    const required = parameters.filter((one) => one.required);
    if (required.length === 0) continue;
    const missing = await read(`${name}.csv`);
    expect([name, missing.status]).toEqual([name, 400]);
    expect(JSON.parse(missing.text).errors).toHaveLength(required.length);
    const asked = required.map((one) => `${one.name}=${one.values?.[0] ?? 'ZZ'}`);
    expect([name, (await read(`${name}.csv?${asked.join('&')}`)).status]).toEqual([name, 404]);
  }
});

it('takes every value of every enum that it offers', async () => {
  for (const { name, parameters } of await listed(graph)) {
    if (parameters.some(({ required }) => required)) continue;
    for (const { name: parameter, values } of parameters) {
      for (const value of values ?? []) {
        const { status } = await read(`${name}.csv?${parameter}=${value}`, graph, 'HEAD');
        expect([name, parameter, value, status]).toEqual([name, parameter, value, 200]);
      }
    }
  }
});

it('gives a data team the published numbers back', async () => {
  const young = await rowsOf('beneficiaries.csv?country=HN');
  const participations = await rowsOf('activity.participations.csv?id=act:usaid:hn-cmfa');
  expect(new Set(participations.map((row) => row.participantId)).size).toBe(750);
  const known = new Set(young.map(({ id }) => id));
  for (const { beneficiary_id } of participations) {
    if (beneficiary_id) expect(known).toContain(beneficiary_id);
  }
  const referred = participations.filter((row) => row.referral_id !== '');
  const completed = referred.filter((row) => row.status === 'COMPLETED');
  const employed = completed.filter((row) => /EMPLOYMENT/.test(row.outcomes_id ?? ''));
  expect([referred.length, completed.length, employed.length]).toEqual([125, 32, 14]);
});

it('says of figures what they count, where they stand and what they recount to', async () => {
  const figures = await rowsOf('reportedFigures.csv');
  expect(figures).toHaveLength(10);
  expect(figures.find(({ id }) => id === 'RF-05')).toMatchObject({
    value: '125',
    unit: 'INDIVIDUALS',
    source_document: 'F1',
    source_line: '23',
    recorded_value: '125',
    difference: '0',
    country_code: 'HN',
    activity_id: 'act:usaid:hn-cmfa',
    program_id: 'prg:amexcid:jovenes-construyendo-el-futuro',
  });
});

it('narrows by filters and keeps to the order asked for', async () => {
  const due = (await rowsOf('commitments.csv?order=DUE_ON_DESC&country=HN')).map((row) => row.dueOn ?? '');
  expect(due.length).toBeGreaterThan(1);
  expect(due).toEqual([...due].sort().reverse());
});

it('reads each page with the same few commands, the last as the first', async () => {
  graph.takeCommands();
  const ids = (await rowsOf('beneficiaries.csv?columns=id,participations_id')).map(({ id }) => id ?? '');
  const pages = Math.ceil(ids.length / 500);
  expect(pages).toBeGreaterThan(3);
  const commands = graph.takeCommands();
  expect(commands.filter((command) => command === 'find beneficiaries')).toHaveLength(pages);
  expect(commands.filter((command) => command === 'find participations')).toHaveLength(pages);
  expect(commands).toHaveLength(2 * pages);
  expect(new Set(ids).size).toBe(ids.length);
});

it('gives the same bytes each time', async () => {
  const once = await read('activity.participations.csv?id=act:usaid:sv-becas');
  expect(await read('activity.participations.csv?id=act:usaid:sv-becas')).toEqual(once);
});
