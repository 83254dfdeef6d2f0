import { allFederations } from '../federations/all-federations';
import { compareRandomOperations, OPERATIONS_PER_DOCUMENT } from './compare-operations';
import { openEngineAnswerer } from './engine-answerer';
import { describeFailure } from './failure-report';
import { runFederation } from './running-federation';
import { shrinkFailure } from './shrink-operation';

/** `node dist/test/engine/differential/main.js --help` asks millions, from any seed. */
const DOCUMENTS = 20;
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1);

const cases = allFederations.map((federation) => ({
  federation,
  name: federation.name,
  operations: DOCUMENTS * OPERATIONS_PER_DOCUMENT,
  seed: FIRST_SEED,
}));

it.each(cases)(
  'answers $operations random operations over the federation "$name" as graphql-js does over one schema, from seed $seed on',
  async ({ federation, seed }) => {
    const running = runFederation(federation);
    const engine = await openEngineAnswerer(running);
    try {
      const failures = await compareRandomOperations(running, engine, {
        firstSeed: seed,
        documents: DOCUMENTS,
        concurrency: 4,
      });
      const [first] = failures;
      const report = first && describeFailure(await shrinkFailure(running, engine, first));
      expect(report && `${failures.length} differ, such as\n${report}`).toBeUndefined();
    } finally {
      await engine.stop();
    }
  },
);
