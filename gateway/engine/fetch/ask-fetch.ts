import type { SubgraphAnswer, SubgraphRequest } from '../ask-subgraph';
import type { JsonText } from '../json-text';
import type { Body } from '../text/json-scan';
import { inTurns } from '../text/pauses';
import type { ScanPart } from '../text/scan-answer';
import type { FetchStep } from './fetch-step';
import type { Run } from './run-plan';

/** What was asked by a fetch. */
export interface Asked {
  readonly representations: string | undefined;
  readonly answer: Promise<SubgraphAnswer>;
  /** Notes what came, where it was scanned. */
  readonly note: Note;
}

interface Note {
  /** The answer's bytes, and where in them its own part begins. */
  scanned?: { readonly body: Body; readonly at: number };
}

/**
 * What the subgraph answers, whether or not it was asked before; it may be others' too. With `scan` it may not have to
 * be parsed.
 * @throws SubgraphFailure
 */
export async function askFetch(
  step: FetchStep,
  run: Run,
  representations?: JsonText,
  scan?: ScanPart,
): Promise<SubgraphAnswer> {
  const text = representations?.bytes;
  const own = run.asked.get(step.number);
  if (own && own.representations === text) return own.answer;
  // the client's variables are the same for all
  const alike = step.mayRepeat ? askedAlike(step, run) : [];
  const equal = alike.find((other) => other.representations === text);
  const asked = equal ?? send(step, run, representations, scan);
  run.asked.set(step.number, asked);
  if (!equal) alike.push(asked);
  const answer = await asked.answer;
  const scanned = equal?.note.scanned;
  if (scanned && scan) await inTurns(scan(scanned.body, scanned.at));
  return answer;
}

/** What was asked by fetches of the same text. */
function askedAlike({ text }: FetchStep, { answers }: Run): Asked[] {
  const alike = answers.get(text) ?? [];
  answers.set(text, alike);
  return alike;
}

function send(step: FetchStep, run: Run, representations?: JsonText, scan?: ScanPart): Asked {
  const variables = pick(run.variables, step.variables);
  if (representations) variables.representations = representations;
  const { service, operationKind: kind, operation: query, operationName } = step;
  const request: SubgraphRequest = { service, kind, query, operationName, variables };
  const note: Note = {};
  const scanNoted: ScanPart | undefined =
    scan &&
    ((body, at) => {
      note.scanned = { body, at };
      return scan(body, at);
    });
  return {
    representations: representations?.bytes,
    answer: run.fetches.ask(step, request, scanNoted),
    note,
  };
}

function pick(values: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]),
  );
}
