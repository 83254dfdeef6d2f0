import { type ExecutionResult, type GraphQLError, parse, validate } from 'graphql';
import { type Answerer, answerByMonolith } from './answers';
import { compareAnswers, valueAt } from './compare-answers';
import type { TestOperation } from './operation';
import { generateOperation } from './operation-generator';
import type { RunningFederation } from './running-federation';

export interface Failure {
  readonly federation: string;
  readonly seed?: number;
  readonly operation: TestOperation;
  readonly reason: string;
}

export interface Run {
  /** Of the first document; the next one has the next seed. */
  readonly firstSeed: number;
  readonly documents: number;
  /** How many are under way at once. */
  readonly concurrency: number;
  readonly onFailure?: (failure: Failure) => void;
  readonly onProgress?: (done: number) => void;
}

/** How many of a thousand fields fail, each time that a document is asked. */
const FAULTS_PER_MILLE = [0, 20, 150];

/** Each document is asked that many times, every time with other faults. */
export const OPERATIONS_PER_DOCUMENT = FAULTS_PER_MILLE.length;

/** What is wrong about an answerer's answer to an operation; undefined when it is as that of the one schema. */
export async function judge(
  running: RunningFederation,
  answerer: Answerer,
  operation: TestOperation,
): Promise<string | undefined> {
  const expected = await answerByMonolith(running, operation);
  try {
    const { result, complaints } = await answerer.answer(operation);
    const difference =
      compareAnswers(expected, result) ?? (await findInventedError(running, operation, result));
    if (complaints.length === 0) return difference;
    return [...complaints, difference ?? 'the answer is right all the same'].join('\n');
  } catch (error) {
    return `no answer: ${error instanceof Error ? error.stack : error}`;
  }
}

/** An error whose path leads to nothing that is null by itself. */
async function findInventedError(
  running: RunningFederation,
  operation: TestOperation,
  { data, errors = [] }: ExecutionResult,
): Promise<string | undefined> {
  const isBubbled = ({ path = [] }: GraphQLError): boolean => valueAt(data, path) === undefined;
  if (!data || !errors.some(isBubbled)) return undefined;
  const lenient = await answerByMonolith(running, operation, running.lenientMonolith);
  const invented = errors.find(({ path = [] }) => valueAt(lenient.data, path) !== null);
  return (
    invented && `an error at ${JSON.stringify(invented.path)}, where nothing is wrong: ${invented.message}`
  );
}

/** Compares the answers to random operations and tells the failures. */
export async function compareRandomOperations(
  running: RunningFederation,
  answerer: Answerer,
  { firstSeed, documents, concurrency, onFailure, onProgress }: Run,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < documents) {
      const seed = firstSeed + next++;
      const generated = generateOperation(running.monolith, seed, running.federation.values ?? {});
      for (const perMille of FAULTS_PER_MILLE) {
        const operation = { ...generated, faults: { seed, perMille } };
        const reason = await judge(running, answerer, operation);
        if (reason === undefined) continue;
        const failure = { federation: running.federation.name, seed, operation, reason };
        failures.push(failure);
        onFailure?.(failure);
      }
      onProgress?.(++done);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return failures;
}

export function isValid({ monolith }: RunningFederation, document: string): boolean {
  return document !== '' && validate(monolith, parse(document)).length === 0;
}
