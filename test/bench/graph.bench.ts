import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot, startGraph } from '../graph/running-graph';

/**
 * What the documents in use cost on the default seed, in milliseconds from question to answer and in commands
 * to MongoDB: `npm run build && node dist/test/bench/graph.bench.js`.
 */
const ROUNDS = 15;

const documents: readonly { name: string; file: string; variables: Record<string, unknown> }[] = [
  { name: 'Figures', file: 'figures', variables: {} },
  { name: 'CountryPage', file: 'country-page', variables: { code: 'HN' } },
  { name: 'ActivityPage', file: 'activity-page', variables: { id: 'act:usaid:hn-cmfa' } },
  { name: 'Journey', file: 'journey', variables: { id: 'lb_3dhepimjpmvlev6engb3mvr2qw' } },
  { name: 'Beneficiaries, 50', file: 'beneficiaries', variables: { first: 50, country: 'HN' } },
  { name: 'Beneficiaries, 500', file: 'beneficiaries', variables: { first: 500, country: 'HN' } },
];

async function main(): Promise<void> {
  const graph = await startGraph('default');
  process.stdout.write(`${'document'.padEnd(20)} min ms  median ms  max ms  commands\n`);
  for (const { name, file, variables } of documents) {
    const text = readFileSync(path.join(packageRoot, 'schema', 'operations', `${file}.graphql`), 'utf8');
    const spentMs: number[] = [];
    let commands = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      graph.takeCommands();
      const startedAt = performance.now();
      const { errors } = await graph.ask(text, variables);
      spentMs.push(performance.now() - startedAt);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      commands = graph.takeCommands().length;
    }
    spentMs.sort((a, b) => a - b);
    const shown = [spentMs[0], spentMs[Math.floor(ROUNDS / 2)], spentMs.at(-1)].map(
      (ms) => ms?.toFixed(1) ?? '',
    );
    process.stdout.write(
      `${name.padEnd(20)} ${shown[0]?.padStart(6)}  ${shown[1]?.padStart(9)}  ${shown[2]?.padStart(6)}  ${String(commands).padStart(8)}\n`,
    );
  }
  await graph.stop();
}

void main();
