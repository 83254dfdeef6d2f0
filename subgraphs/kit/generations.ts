import { isDeepStrictEqual } from 'node:util';
import { GraphQLError } from 'graphql';
import type { CollectionSpec } from './collections';
import type { Collection, Db, Document } from './mongo';

/** One complete set of an agency's data, as a seed or an import left it. */
export interface Generation {
  readonly number: number;
  readonly profile: string;
  readonly seed: string;
  /** How many times the people of the profile; 1 where nothing is said. */
  readonly scale?: number;
  /** The day that the data speak of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Who wrote it, with the version, such as `seed 1`: a writer replaces only what is its own. */
  readonly madeBy?: string;
}

export type ScaledGeneration = Generation & { readonly scale: number };

export const withScale = (generation: Generation): ScaledGeneration => ({
  ...generation,
  scale: generation.scale ?? 1,
});

interface PointerDocument {
  _id: 'current';
  /** Missing until the first one was published. */
  generation?: Generation;
  /** The highest number that a writer was given. */
  lastNumber?: number;
}

export const POINTER_COLLECTION = 'generations';
const FRESH_FOR_MS = 1_000;

/** The name under which a collection is kept in one generation. */
export function collectionName(name: string, generation: number): string {
  return `${name}.g${generation}`;
}

/** Asked for data before the first complete generation was written: an answer like any other, not a failure. */
export class NoDataError extends GraphQLError {
  constructor() {
    super('this service has no data yet: run `npm run seed`, or wait while it runs', {
      extensions: { code: 'NO_DATA', http: { status: 200 } },
    });
  }
}

/**
 * The data that readers see. Writers fill the collections of the next generation and then move the pointer,
 * so that a reader sees the old data or the new, never a mixture; no transaction is needed for that.
 */
export class Generations {
  private latest: { generation: Generation; readAtMs: number } | undefined;
  private reading: Promise<Generation | null> | undefined;
  private opened: GenerationView | undefined;
  private readonly pointer: Collection<PointerDocument>;

  constructor(
    private readonly db: Db,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.pointer = db.collection<PointerDocument>(POINTER_COLLECTION);
  }

  /** The generation to read, null before the first; asked of the database once a second at most. */
  async current(): Promise<Generation | null> {
    if (this.latest && this.nowMs() - this.latest.readAtMs < FRESH_FOR_MS) return this.latest.generation;
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  /**
   * How to open collections of the current generation: the same object until there is another one.
   * @throws NoDataError when there is none
   */
  async view(): Promise<GenerationView> {
    const generation = await this.current();
    if (!generation) throw new NoDataError();
    if (this.opened?.generation !== generation) this.opened = new GenerationView(this.db, generation);
    return this.opened;
  }

  /**
   * A number for a new generation, above `used` and all numbers given before: no two writers ever share one,
   * so that they can't write into the same collections. Whoever was given one before can no longer publish.
   */
  async reserveNumber(used: number): Promise<number> {
    await this.pointer.updateOne({ _id: 'current' }, { $max: { lastNumber: used } }, { upsert: true });
    const pointer = await this.pointer.findOneAndUpdate(
      { _id: 'current' },
      { $inc: { lastNumber: 1 } },
      { returnDocument: 'after' },
    );
    this.latest = undefined;
    if (pointer?.lastNumber === undefined) throw new Error('the number of the next generation was lost');
    return pointer.lastNumber;
  }

  /**
   * Makes `generation` the one that readers see.
   * @returns false, and changes nothing, where another writer has reserved a number since
   */
  async publish(generation: Generation): Promise<boolean> {
    const published = await this.pointer.updateOne(
      { _id: 'current', lastNumber: generation.number },
      { $set: { generation } },
    );
    this.latest = undefined;
    return published.matchedCount === 1;
  }

  private async read(): Promise<Generation | null> {
    const found = await this.pointer.findOne({ _id: 'current' });
    if (!found?.generation) return null;
    const known = this.latest?.generation;
    const generation = known && isDeepStrictEqual(known, found.generation) ? known : found.generation;
    this.latest = { generation, readAtMs: this.nowMs() };
    return generation;
  }
}

/** The collections of one generation. */
export class GenerationView {
  constructor(
    private readonly db: Db,
    readonly generation: Generation,
  ) {}

  collection<T extends Document>({ name }: CollectionSpec<T>): Collection<T> {
    return this.db.collection<T>(collectionName(name, this.generation.number));
  }
}
