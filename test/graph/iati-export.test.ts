import { activitiesOf, codesOf, isListed, schemaErrors, type XmlElement } from '../gateway/iati/iati-file';
import { type RunningGraph, startGraph } from './running-graph';

let graph: RunningGraph;
let xml: string;
let activities: XmlElement[];

beforeAll(async () => {
  graph = await startGraph('ci', { demo: false });
  xml = await (await fetch(address())).text();
  activities = activitiesOf(xml);
});
afterAll(() => graph.stop());

const address = (): string => `${graph.url}/export/iati/activities.xml`;

function activity(identifier: string): XmlElement {
  return activities.find((one) => one['iati-identifier'][0] === identifier);
}

it('is valid under the schema of IATI 2.03', async () => {
  expect(await schemaErrors(xml)).toEqual([]);
});

it('has every activity of the graph', async () => {
  const { data } = await graph.ask('{ activities(first: 500) { nodes { iatiIdentifier } } }');
  const identifiers = data.activities.nodes.map((one: { iatiIdentifier: string }) => one.iatiIdentifier);
  expect(identifiers.length).toBeGreaterThanOrEqual(7);
  expect(activities.map((one) => one['iati-identifier'][0])).toEqual(identifiers);
});

it('uses only codes that the lists of IATI hold', () => {
  const codes = codesOf(xml);
  expect(new Set(codes.map(({ list }) => list)).size).toBeGreaterThan(18);
  expect(codes.filter((one) => !isListed(one))).toEqual([]);
});

describe('what the checks themselves find', () => {
  const broken = (from: string | RegExp, to: string): string => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    return changed;
  };

  it.each<[string, string | RegExp, string]>([
    ['an activity without a status', /<activity-status [^>]*>/, ''],
    ['a date as people write it', /iso-date="(\d+)-(\d+)-(\d+)"/, 'iso-date="$3/$2/$1"'],
    [
      'elements in another order',
      /(<activity-status [^>]*>)\s*(<activity-date[\s\S]*?<\/activity-date>)/,
      '$2$1',
    ],
    ['a result without a type', /<result type="\d"/, '<result'],
    ['an element that IATI does not know', '<activity-scope', '<scope/><activity-scope'],
    ['a file that is cut', /<\/iati-activities>\s*$/, ''],
  ])('the schema refuses %s', async (_, from, to) => {
    expect(await schemaErrors(broken(from, to))).not.toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    ['a status', /activity-status code="\d"/, 'activity-status code="99"'],
    ['a country', /recipient-country code="\w\w"/, 'recipient-country code="XX"'],
    ['a sector', /(<sector vocabulary="1" code=)"\d+"/, '$1"99999"'],
    ['a language', /xml:lang="es"/, 'xml:lang="spanish"'],
    ['a result type', /<result type="\d"/, '<result type="7"'],
  ])('the code lists refuse %s that the schema lets pass', async (_, from, to) => {
    const changed = broken(from, to);
    expect(await schemaErrors(changed)).toEqual([]);
    expect(codesOf(changed).filter((one) => !isListed(one))).toHaveLength(1);
  });
});

it('speaks English and Spanish wherever it speaks', () => {
  const spoken = [...xml.matchAll(/<narrative xml:lang="(\w\w)">/g)].map(([, language]) => language);
  expect(spoken.filter((language) => language === 'en')).toHaveLength(spoken.length / 2);
  expect(spoken.filter((language) => language === 'es')).toHaveLength(spoken.length / 2);
  expect(xml).toContain('Creando Mi Futuro Aquí');
});

it('does not pass for a file of USAID', () => {
  for (const one of activities) {
    const [reporter] = one['reporting-org'];
    expect(reporter['@secondary-reporter']).toBe('1');
    expect(reporter['@ref']).not.toBe('US-GOV-1');
    expect(one['iati-identifier'][0]).toContain('SYN');
  }
});

it('has no money and no people', () => {
  expect(xml).not.toMatch(/<(transaction|budget|planned-disbursement|contact-info)\b/);
  expect(xml).not.toMatch(/lb_|UP-HN|default-currency/);
});

it('names no registry identifier that the graph does not have', async () => {
  const { data } = await graph.ask('{ organizations { iatiRef } }');
  const known = data.organizations.map(({ iatiRef }: { iatiRef: string | null }) => iatiRef);
  const refs = activities.flatMap((one) => one['participating-org'].map((org: XmlElement) => org['@ref']));
  expect(refs).toContain('US-GOV-1');
  expect(refs).toContain('XM-DAC-47066');
  for (const ref of refs) if (ref !== undefined) expect(known).toContain(ref);
});

it('adds up to a hundred percent over countries and over sectors', () => {
  for (const one of activities) {
    for (const shares of [one['recipient-country'], one.sector]) {
      const sum = shares.reduce(
        (total: number, share: XmlElement) => total + Number(share['@percentage']),
        0,
      );
      expect(sum).toBeCloseTo(100, 5);
    }
  }
});

describe('results', () => {
  const periods = (identifier: string): object[] =>
    activity(identifier).result.flatMap((result: XmlElement) =>
      result.indicator.flatMap((indicator: XmlElement) =>
        indicator.period.map((period: XmlElement) => ({
          code: indicator.reference[0]['@code'],
          from: period['period-start'][0]['@iso-date'],
          to: period['period-end'][0]['@iso-date'],
          ...(period.target && { target: period.target[0]['@value'] }),
          ...(period.actual && { actual: period.actual[0]['@value'] }),
        })),
      ),
    );

  it('tell of what was reached as actual values', () => {
    expect(periods('US-GOV-1-SYN-HN-CMFA')).toEqual([
      { code: 'SO-W01', from: '2022-12-08', to: '2022-12-08', actual: '750' },
      { code: 'SO-W03', from: '2022-06-01', to: '2022-12-08', actual: '125' },
      { code: 'SO-W04', from: '2022-06-01', to: '2022-12-08', actual: '32' },
      { code: 'SO-W05', from: '2022-06-01', to: '2022-12-08', actual: '14' },
    ]);
  });

  it('tell of what is planned as targets only', () => {
    expect(periods('US-GOV-1-SYN-SV-BECAS')).toEqual([
      { code: 'SO-W02', from: '2022-06-01', to: '2022-12-08', actual: '90' },
      { code: 'SO-W06', from: '2023-01-01', to: '2023-12-31', target: '161' },
    ]);
    expect(periods('US-GOV-1-SYN-HN-FARMS')).toEqual([
      { code: 'SO-A02', from: '2023-01-01', to: '2023-12-31', target: '604' },
      { code: 'SO-A03', from: '2023-01-01', to: '2023-12-31', target: '16' },
    ]);
  });

  it('are not to be added up, and say by what their code is looked up', () => {
    const [result] = activity('US-GOV-1-SYN-HN-CMFA').result;
    const [indicator] = result.indicator;
    expect([result['@aggregation-status'], indicator['@aggregation-status']]).toEqual(['0', '0']);
    expect(indicator.reference).toEqual([
      {
        '@vocabulary': '99',
        '@code': 'SO-W01',
        '@indicator-uri': 'urn:sembrando-oportunidades:indicator:SO-W01',
      },
    ]);
  });

  it('say where each number stands and how it was read', () => {
    expect(xml).toContain('Read as a part of the 125: 25.6 % of them. Figure RF-06, document F1, line 35.');
    expect(xml).toContain('The source gives no period: this is how it stood on 2022-12-08.');
  });
});

it('leaves out codes that were invented, and marks what else was', () => {
  expect(xml).not.toContain('default-tied-status');
  for (const one of activities) {
    for (const location of one.location ?? []) {
      expect(location['activity-description'][0].narrative[0]['#text']).toMatch(/^Synthetic/);
    }
  }
});

it('is the same whenever it is read, but for the time of its making', async () => {
  const again = await (await fetch(address())).text();
  const timeless = (text: string): string => text.replace(/generated-datetime="[^"]*"/, '');
  expect(timeless(again)).toBe(timeless(xml));
  expect(xml.match(/last-updated-datetime="2022-12-08T00:00:00Z"/g)).toHaveLength(activities.length);
});

it('comes as a file of its own', async () => {
  const response = await fetch(address(), { method: 'HEAD' });
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="activities.xml"');
});

it('is not written without its results where the agency that holds them is away', async () => {
  await graph.stopSubgraph('arco');
  const response = await fetch(address());
  expect([response.status, response.headers.get('content-type')]).toEqual([
    503,
    'application/json; charset=utf-8',
  ]);
});
