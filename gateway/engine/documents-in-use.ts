import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

export interface DocumentInUse {
  readonly documentId: string;
  readonly document: DocumentNode;
  readonly timesAsked: number;
}

export interface DocumentsInUseLimits {
  readonly maxDocuments: number;
  /** Of the texts that the documents were parsed from. */
  readonly maxCharacters: number;
}

/** The documents that clients asked lately, bounded in number and size. */
export class DocumentsInUse {
  readonly #asked: LRUCache<string, { readonly document: DocumentNode; timesAsked: number }>;

  constructor({ maxDocuments, maxCharacters }: DocumentsInUseLimits) {
    this.#asked = new LRUCache({ max: maxDocuments, maxSize: maxCharacters });
  }

  /** @param characters the length of its text */
  note(documentId: string, document: DocumentNode, characters: number): void {
    const known = this.#asked.get(documentId);
    if (known) known.timesAsked++;
    else this.#asked.set(documentId, { document, timesAsked: 1 }, { size: Math.max(1, characters) });
  }

  /** Those asked most, of equals those asked last: a flood of documents that differ does not hide the usual ones. */
  mostAsked(count: number): DocumentInUse[] {
    return [...this.#asked.entries()]
      .map(([documentId, { document, timesAsked }]) => ({ documentId, document, timesAsked }))
      .sort((one, other) => other.timesAsked - one.timesAsked)
      .slice(0, count);
  }
}
