import type { SubgraphAnswer, SubgraphRequest } from '../ask-subgraph';
import { SubgraphFailure } from '../subgraph-failure';
import { type CombinedOperation, combineOperations, splitAnswer } from './combined-operation';
import type { FetchStep } from './fetch-step';

/** Sends what one fetch, or several together, ask. */
export type Send = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/** What is known of combining the fetches of one plan, by the numbers of its steps. */
export type CombinedOperations = Map<string, CombinedOperation | undefined>;

/** Which subgraphs are asked several things in one request. */
export interface Combining {
  mayCombine(service: string): boolean;
  /** The subgraph took the parts one by one, but not together. */
  refused(service: string): void;
}

interface Waiting {
  readonly step: FetchStep;
  readonly request: SubgraphRequest;
  readonly resolve: (answer: SubgraphAnswer | Promise<SubgraphAnswer>) => void;
}

/** Some servers limit how many fields of one name a document may have. */
const MOST_PARTS = 10;
const MOST_REMEMBERED = 200;

/**
 * Lets the queries of one operation that are for one subgraph at the same time travel as one request. Each part gets
 * the answer that it would have had by itself.
 */
export class CombinedFetches {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(
    private readonly send: Send,
    private readonly combining: Combining,
    private readonly known: CombinedOperations,
  ) {}

  ask(step: FetchStep, request: SubgraphRequest): Promise<SubgraphAnswer> {
    const { service, operationKind } = step;
    if (operationKind === 'mutation' || !this.combining.mayCombine(service)) return this.send(request);
    return new Promise((resolve) => {
      const one = { step, request, resolve };
      const others = this.waiting.get(service);
      if (others) others.push(one);
      else {
        this.waiting.set(service, [one]);
        // once all that follows from the answers that are there has been asked
        setImmediate(() => this.sendAll(service));
      }
    });
  }

  private sendAll(service: string): void {
    const all = this.waiting.get(service) ?? [];
    this.waiting.delete(service);
    for (let at = 0; at < all.length; at += MOST_PARTS) this.sendTogether(all.slice(at, at + MOST_PARTS));
  }

  private sendTogether(group: readonly Waiting[]): void {
    const combined = group.length > 1 ? this.combined(group) : undefined;
    if (!combined) {
      for (const { request, resolve } of group) resolve(this.send(request));
      return;
    }
    const answers = this.askTogether(combined, group);
    for (const [index, { resolve }] of group.entries()) {
      resolve(answers.then((all) => outcomeOf(all[index])));
    }
  }

  private combined(group: readonly Waiting[]): CombinedOperation | undefined {
    const key = group.map(({ step }) => step.number).join();
    if (this.known.has(key)) return this.known.get(key);
    const made = combineOperations(group.map(({ request }) => request.query));
    if (this.known.size < MOST_REMEMBERED) this.known.set(key, made);
    return made;
  }

  private async askTogether(
    combined: CombinedOperation,
    group: readonly Waiting[],
  ): Promise<readonly PromiseSettledResult<SubgraphAnswer>[]> {
    const [first] = group;
    if (!first) return [];
    const { service, kind, operationName } = first.request;
    const variables: Record<string, unknown> = {};
    for (const [index, { request }] of group.entries()) {
      const { representations, ...others } = request.variables;
      Object.assign(variables, others);
      if (representations !== undefined)
        variables[combined.parts[index]?.representations ?? ''] = representations;
    }
    const one = { service, kind, operationName, query: combined.query, variables };
    const answer = await this.send(one).catch((error: unknown) => {
      if (error instanceof SubgraphFailure && error.code === 'SUBGRAPH_BAD_RESPONSE') return undefined;
      throw error;
    });
    if (answer?.data)
      return splitAnswer(combined, answer).map((value) => ({ status: 'fulfilled' as const, value }));
    // a null that rises to the root may cost only the part that it is of, a request that is refused none
    const isRefused = !answer?.errors?.some(({ path }) => path?.length);
    const singly = await Promise.allSettled(group.map(({ request }) => this.send(request)));
    if (isRefused && singly.every((each) => each.status === 'fulfilled' && each.value.data)) {
      this.combining.refused(service);
    }
    return singly;
  }
}

function outcomeOf(result: PromiseSettledResult<SubgraphAnswer> | undefined): SubgraphAnswer {
  if (result?.status === 'fulfilled') return result.value;
  throw result?.reason ?? new Error('a part of a combined request has no answer');
}
