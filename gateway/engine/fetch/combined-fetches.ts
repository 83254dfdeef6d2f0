import { type SubgraphAnswer, type SubgraphRequest, UnreadAnswer } from '../ask-subgraph';
import { SubgraphFailure } from '../subgraph-failure';
import { type ScannedMember, type ScanPart, scanAnswer, scanMembers } from '../text/scan-answer';
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
  readonly scan: ScanPart | undefined;
  readonly resolve: (answer: SubgraphAnswer | Promise<SubgraphAnswer>) => void;
}

/** Some servers limit how many fields of one name a document may have. */
const MOST_PARTS = 10;
const MOST_REMEMBERED = 200;

const ENTITIES = '_entities';

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

  /** @param scan takes the data of root fields, or the list of entities */
  ask(step: FetchStep, request: SubgraphRequest, scan?: ScanPart): Promise<SubgraphAnswer> {
    const { service, operationKind } = step;
    // what scans root fields knows them by their own names
    const isAlone = operationKind === 'mutation' || (scan && !step.requires);
    if (isAlone || !this.combining.mayCombine(service)) return this.sendAlone(step, request, scan);
    return new Promise((resolve) => {
      const one = { step, request, scan, resolve };
      const others = this.waiting.get(service);
      if (others) others.push(one);
      else {
        this.waiting.set(service, [one]);
        // once all that follows from the answers that are there has been asked
        setImmediate(() => this.sendAll(service));
      }
    });
  }

  private sendAlone(step: FetchStep, request: SubgraphRequest, scan?: ScanPart): Promise<SubgraphAnswer> {
    if (!scan) return this.send(request);
    const scanData = step.requires ? scanMembers([{ name: ENTITIES, scan }]) : scan;
    const { service, kind, query, operationName, variables } = request;
    const scanAll = (body: Uint8Array) => scanAnswer(body, scanData);
    return this.send({ service, kind, query, operationName, variables, scan: scanAll });
  }

  private sendAll(service: string): void {
    const all = this.waiting.get(service) ?? [];
    this.waiting.delete(service);
    for (let at = 0; at < all.length; at += MOST_PARTS) this.sendTogether(all.slice(at, at + MOST_PARTS));
  }

  private sendTogether(group: readonly Waiting[]): void {
    const combined = group.length > 1 ? this.combined(group) : undefined;
    if (!combined) {
      for (const { step, request, scan, resolve } of group) resolve(this.sendAlone(step, request, scan));
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
      const ownName = combined.parts[index]?.representations ?? '';
      // one by one, as an object made of the rest of another is slow to make
      for (const name of Object.keys(request.variables))
        variables[name === 'representations' ? ownName : name] = request.variables[name];
    }
    const scanParts = scanOf(combined, group);
    const scan = scanParts && ((body: Uint8Array) => scanAnswer(body, scanParts));
    const { query } = combined;
    const whole: SubgraphRequest = { service, kind, query, operationName, variables, scan };
    const answer = await this.send(whole).catch((error: unknown) => {
      if (error instanceof SubgraphFailure && error.code === 'SUBGRAPH_BAD_RESPONSE') return undefined;
      throw error;
    });
    if (answer instanceof UnreadAnswer)
      return group.map((_, index) => fulfilled(partOf(combined, answer, index)));
    if (answer?.data) return splitAnswer(combined, answer).map(fulfilled);
    // a null that rises to the root may cost only the part that it is of, a request that is refused none
    const isRefused = !answer?.errors?.some(({ path }) => path?.length);
    const singly = await Promise.allSettled(group.map(({ request }) => this.send(request)));
    if (isRefused && singly.every((each) => each.status === 'fulfilled' && each.value.data)) {
      this.combining.refused(service);
    }
    return singly;
  }
}

const fulfilled = (value: SubgraphAnswer) => ({ status: 'fulfilled' as const, value });

/** Its data are read only when they are needed. */
const partOf = (combined: CombinedOperation, answer: SubgraphAnswer, index: number): SubgraphAnswer =>
  new UnreadAnswer(() => splitAnswer(combined, answer)[index] ?? {});

/** Takes all parts one after the other; undefined where one of them has to be parsed. */
function scanOf({ parts }: CombinedOperation, group: readonly Waiting[]): ScanPart | undefined {
  const members: ScannedMember[] = [];
  for (let index = 0; index < group.length; index += 1) {
    const name = parts[index]?.onlyName;
    const scan = group[index]?.scan;
    if (!scan || name === undefined) return undefined;
    members.push({ name, scan });
  }
  return scanMembers(members);
}

function outcomeOf(result: PromiseSettledResult<SubgraphAnswer> | undefined): SubgraphAnswer {
  if (result?.status === 'fulfilled') return result.value;
  throw result?.reason ?? new Error('a part of a combined request has no answer');
}
