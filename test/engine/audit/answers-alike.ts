import { type Answerer } from '../differential/answers';
import { judge } from '../differential/compare-operations';
import { openEngineAnswerer } from '../differential/engine-answerer';
import { NO_FAULTS } from '../differential/faults';
import { type RunningFederation, runFederation } from '../differential/running-federation';
import type { Federation } from '../federations/federation';

export interface Situation {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Tests that the engine answers each situation as graphql-js does over the one schema, by the situation's name. */
export function itAnswersAlike(
  federation: Federation,
  situations: Readonly<Record<string, string | Situation>>,
): void {
  let running: RunningFederation;
  let engine: Answerer;
  beforeAll(async () => {
    running = runFederation(federation);
    engine = await openEngineAnswerer(running);
  });
  afterAll(() => engine.stop());

  const cases = Object.entries(situations).map(([name, given]) => ({
    name,
    situation: typeof given === 'string' ? { document: given } : given,
  }));
  it.each(cases)(`answers over "${federation.name}": $name`, async ({ situation }) => {
    const operation = { variables: {}, faults: NO_FAULTS, ...situation };
    expect(await judge(running, engine, operation)).toBeUndefined();
  });
}
