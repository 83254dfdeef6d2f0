import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { GATEWAY_NODE_FLAGS } from '../../gateway/node-flags';

interface ComposeService {
  readonly image: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { test: readonly string[] };
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

const root = path.join(__dirname, '..', '..', '..');
const compose: { services: Record<string, ComposeService> } = parse(
  readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'),
  { merge: true },
);
const ours = Object.entries(compose.services).filter(([name]) => name !== 'mongo');
const service = (name: string): ComposeService => compose.services[name] ?? { image: '', command: [] };

/** The gateway makes these names from those of the subgraphs. */
const subgraphAddresses = ['SUBGRAPH_USAID_URL', 'SUBGRAPH_AMEXCID_URL', 'SUBGRAPH_ARCO_URL'];

function scriptOf(command: readonly string[]): string {
  return command.find((argument) => argument.endsWith('.js')) ?? '';
}

/** Every name in capitals that the sources of a folder speak of. */
function variablesIn(folder: string): Set<string> {
  const sources = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
  return new Set(sources.join('\n').match(/\b[A-Z][A-Z\d_]{2,}\b/g));
}

describe('docker compose', () => {
  it.each(ours)('runs a script of the build as %s', (_name, { command }) => {
    expect(scriptOf(command)).toMatch(/^dist\//);
    expect(existsSync(path.join(root, scriptOf(command)))).toBe(true);
  });

  it.each(ours)('gives %s only variables that it reads', (_name, { command, environment = {} }) => {
    const folder = path.dirname(path.relative('dist', scriptOf(command)));
    const read = new Set([...variablesIn(folder), ...variablesIn('subgraphs/kit'), ...subgraphAddresses]);
    expect(Object.keys(environment).filter((variable) => !read.has(variable))).toEqual([]);
  });

  it('addresses each subgraph at the name and port that it has', () => {
    for (const name of ['usaid', 'amexcid', 'arco']) {
      const address = service('gateway').environment?.[`SUBGRAPH_${name.toUpperCase()}_URL`];
      expect(address).toBe(`http://${name}:${service(name).environment?.PORT}/graphql`);
    }
  });

  it('serves the public schema, and to this machine only', () => {
    expect(service('gateway').command).not.toContain('--demo');
    expect(service('gateway').environment).not.toHaveProperty('DEMO');
    const ports = Object.values(compose.services).flatMap((one) => one.ports ?? []);
    expect(ports).toEqual(['127.0.0.1:4000:4000']);
  });

  it('tells Node.js for the gateway what all else that starts it does', () => {
    const startedBy = ['Dockerfile', 'package.json', 'gateway/CONFIG.md'].map((file) =>
      readFileSync(path.join(root, file), 'utf8').replaceAll('", "', ' '),
    );
    const flags = GATEWAY_NODE_FLAGS.join(' ');
    for (const text of [service('gateway').command.join(' '), ...startedBy]) expect(text).toContain(flags);
  });

  it('waits for what a service needs, by a condition that the other can meet', () => {
    for (const { depends_on = {} } of Object.values(compose.services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const needsHealth = condition === 'service_healthy';
        expect([name, service(name).healthcheck !== undefined]).toEqual([name, needsHealth]);
      }
    }
  });

  it('lets our own services change nothing of their image and no more than they need', () => {
    for (const [, one] of ours) expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  });

  it('asks a health route that is a program', () => {
    const [, , , program] = service('gateway').healthcheck?.test ?? [];
    expect(() => new Function(String(program))).not.toThrow();
    expect(program).toContain('/health/ready');
  });

  it('pins its images', () => {
    expect(service('mongo').image).toMatch(/^mongo:\d+\.\d+\.\d+$/);
    const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(bases)).toEqual(new Set([expect.stringMatching(/^node:20\.\d+\.\d+-\w+-slim$/)]));
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('holds no password', () => {
    expect(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')).not.toMatch(
      /:\/\/[^/\s]*@|(PASSWORD|SECRET|TOKEN)\s*:/,
    );
  });
});
