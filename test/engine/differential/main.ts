import { parseArgs } from 'node:util';
import { allFederations } from '../federations/all-federations';
import type { Answerer } from './answers';
import { compareRandomOperations, OPERATIONS_PER_DOCUMENT } from './compare-operations';
import { openEngineAnswerer } from './engine-answerer';
import { describeFailure } from './failure-report';
import { type RunningFederation, runFederation } from './running-federation';
import { shrinkFailure } from './shrink-operation';
import { openStockAnswerer } from './stock-answerer';

const USAGE = `node dist/test/engine/differential/main.js [options]
  --operations N     how many operations for each federation (3000); each document is asked ${OPERATIONS_PER_DOCUMENT} times, with other faults
  --seed N           the first document's seed; the next one has the next seed (1)
  --federation NAME  one of ${allFederations.map(({ name }) => name).join(', ')}; all of them when left out
  --answerer NAME    engine (ours) or stock (Apollo's gateway)
  --concurrency N    operations under way at once (8)
  --show N           failures to shrink and show for each federation (10)
`;

const PROGRESS_EVERY = 30_000;

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: '3000' },
      seed: { type: 'string', default: '1' },
      federation: { type: 'string' },
      answerer: { type: 'string', default: 'engine' },
      concurrency: { type: 'string', default: '8' },
      show: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(USAGE);
  const chosen = allFederations.filter(({ name }) => name === (values.federation ?? name));
  if (chosen.length === 0) throw new Error(`no federation is called ${values.federation}\n${USAGE}`);
  let failed = 0;
  for (const federation of chosen) {
    const running = runFederation(federation);
    const answerer = await openAnswerer(values.answerer, running);
    const failures = await compareRandomOperations(running, answerer, {
      firstSeed: Number(values.seed),
      documents: Math.ceil(Number(values.operations) / OPERATIONS_PER_DOCUMENT),
      concurrency: Number(values.concurrency),
      onProgress: (done) => {
        const asked = done * OPERATIONS_PER_DOCUMENT;
        if (asked % PROGRESS_EVERY === 0) print(`${federation.name}: ${asked} operations\n`);
      },
    });
    const documents = failures.filter(({ seed }, index) => failures[index - 1]?.seed !== seed);
    for (const failure of documents.slice(0, Number(values.show))) {
      print(describeFailure(await shrinkFailure(running, answerer, failure)));
    }
    failed += failures.length;
    print(
      `${federation.name}: ${failures.length} of ${values.operations} operations from seed ${values.seed} on differ\n`,
    );
    await answerer.stop();
  }
  if (failed > 0) process.exitCode = 1;
}

function openAnswerer(name: string, running: RunningFederation): Promise<Answerer> {
  if (name === 'engine') return openEngineAnswerer(running);
  if (name === 'stock') return openStockAnswerer(running);
  throw new Error(`no answerer is called ${name}\n${USAGE}`);
}

function print(text: string): void {
  process.stdout.write(text);
}
