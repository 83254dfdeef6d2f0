import type { FederatedSchema } from '../federated-schema';
import type { PlanNode } from '../plan/plan';
import type { Asked } from './ask-fetch';
import type { CombinedFetches } from './combined-fetches';
import type { DataObject } from './data-tree';
import type { Reason } from './fault';
import { type FetchStep, readFetchStep, textOf } from './fetch-step';
import { mergeFetches, type SpreadNode } from './merged-fetches';
import { runFetch } from './run-fetch';

/** A plan as it is run. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: FetchStep };

/** What all fetches of one operation have in common. */
export interface Run {
  readonly schema: FederatedSchema;
  /** Under the names that the plan uses. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The answer as far as it is known. */
  readonly data: DataObject;
  /** Errors that belong to no place in the answer, with the place of their fetch. */
  readonly unplaced: { readonly reason: Reason; readonly path: readonly string[] }[];
  /** What was asked by each fetch, by its number. */
  readonly asked: Map<number, Asked>;
  /** The same for fetches that the plan may repeat, by their text. */
  readonly answers: Map<string, Asked[]>;
  readonly fetches: CombinedFetches;
}

export function readSteps(root: PlanNode): Step {
  const merged = mergeFetches(root);
  const texts = new Map<string, number>();
  countTexts(merged, texts);
  let count = 0;
  const readStep = (node: SpreadNode): Step => {
    if (node.kind === 'fetch') return { kind: 'fetch', fetch: readFetchStep(node, count++, texts) };
    return { kind: node.kind, steps: node.nodes.map(readStep) };
  };
  return readStep(merged);
}

function countTexts(node: SpreadNode, texts: Map<string, number>): void {
  if (node.kind === 'fetch') texts.set(textOf(node), (texts.get(textOf(node)) ?? 0) + 1);
  else for (const one of node.nodes) countTexts(one, texts);
}

/** Fetches all that a plan says into `run.data`; what fails stands there as a fault. */
export async function runSteps(step: Step, run: Run): Promise<void> {
  if (step.kind === 'fetch') await runFetch(step.fetch, run);
  else if (step.kind === 'parallel') await Promise.all(step.steps.map((one) => runSteps(one, run)));
  else for (const one of step.steps) await runSteps(one, run);
}
