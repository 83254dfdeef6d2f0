import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Conditions, conditionVariables } from './document/conditions';
import type { ClientOperation } from './engine';

/** What a plan depends on. */
export interface OperationInUse {
  readonly source: string;
  readonly documentId: string;
  readonly operationName?: string | null | undefined;
  readonly conditions: Conditions;
}

export interface OperationsInUseLimits {
  readonly maxOperations: number;
  /** Of their texts. */
  readonly maxCharacters: number;
}

/**
 * The operations that clients asked lately, bounded in number and size. Kept as texts, which take a fortieth of the
 * memory of parsed documents, and without any value that a client sent but the booleans of its conditions.
 */
export class OperationsInUse {
  readonly #asked: LRUCache<string, OperationInUse & { timesAsked: number }>;
  readonly #conditionNames = new WeakMap<DocumentNode, readonly string[]>();

  constructor({ maxOperations, maxCharacters }: OperationsInUseLimits) {
    this.#asked = new LRUCache({
      max: maxOperations,
      maxSize: maxCharacters,
      sizeCalculation: ({ source }) => Math.max(1, source.length),
    });
  }

  /** @param source the text that the document was parsed from */
  note({ document, documentId, operationName, variables }: ClientOperation, source: string): void {
    const conditions = this.#conditionsOf(document, variables);
    const key = JSON.stringify([documentId, operationName, conditions]);
    const known = this.#asked.get(key);
    if (known) known.timesAsked++;
    else this.#asked.set(key, { source, documentId, operationName, conditions, timesAsked: 1 });
  }

  /** Those asked most, of equals those asked last: a flood of operations that differ does not hide the usual ones. */
  mostAsked(count: number): OperationInUse[] {
    return [...this.#asked.values()].sort((one, other) => other.timesAsked - one.timesAsked).slice(0, count);
  }

  #conditionsOf(document: DocumentNode, variables: ClientOperation['variables']): Conditions {
    const names = this.#conditionNames.get(document) ?? conditionVariables(document);
    this.#conditionNames.set(document, names);
    const given = names.map((name) => [name, variables[name]] as const);
    return Object.fromEntries(given.filter(([, value]) => typeof value === 'boolean'));
  }
}
