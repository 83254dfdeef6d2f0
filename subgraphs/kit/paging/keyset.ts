import type { Collection, Filter, Sort } from 'mongodb';
import { badUserInput } from '../errors';
import type { PageOf } from './connection.type';
import { decodeCursor, encodeCursor, type Position } from './cursor';

const MOST_ITEMS = 500;

/** An order of a list: by one field, then by `_id`, so that no two items stand at the same place. */
export interface Order<T> {
  readonly name: string;
  /** Holds text, such as an id or a day. */
  readonly field: keyof T & string;
  readonly direction: 1 | -1;
}

/** The order of a list that offers no other. */
export const byId = { name: 'ID_ASC', field: '_id', direction: 1 } as const;

/** What a client says of the page that it wants. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A page of a list that offers several orders. */
export interface OrderedPageArgs<O> extends PageArgs {
  readonly order: O;
}

export interface PageRequest<T extends { _id: string }> {
  readonly collection: Collection<T>;
  /** Served, together with the order, by an index. */
  readonly filter: Filter<T>;
  readonly order: Order<T>;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/**
 * One page by keyset: it reads on behind the cursor's position and skips nothing, so that the last page costs
 * what the first does, also where very many items share a value, such as a day.
 * @throws BAD_USER_INPUT when `first` is outside 1 to 500 or `after` is no cursor of this order
 */
export async function readPage<T extends { _id: string }>(request: PageRequest<T>): Promise<PageOf<T>> {
  const { collection, filter, order, first } = request;
  const position = positionAsked(order, request);
  const found: T[] = [];
  const stretches = position
    ? rangesBehind(order, position).map((range) => ({ $and: [filter, range] }) as Filter<T>)
    : [filter];
  for (const stretch of stretches) {
    const missing = first + 1 - found.length;
    if (missing === 0) break;
    const read = await collection
      .find(stretch)
      .sort(sortOf(order))
      .limit(missing)
      .batchSize(missing)
      .toArray();
    found.push(...(read as T[]));
  }
  return pageOf(found, request, () => collection.countDocuments(filter));
}

/**
 * One page of a list that is there already: for lists under many parents that are short, such as the activities
 * of every department, read at once for all parents.
 * @throws BAD_USER_INPUT as `readPage`
 */
export function pageOfList<T extends { _id: string }>(
  items: readonly T[],
  order: Order<T>,
  args: PageArgs,
): PageOf<T> {
  const position = positionAsked(order, args);
  const found = items
    .map((item) => ({ item, at: positionOf(order, item) }))
    .filter(({ at }) => !position || compare(order, at, position) > 0)
    .sort((a, b) => compare(order, a.at, b.at))
    .slice(0, args.first + 1)
    .map(({ item }) => item);
  return pageOf(found, { ...args, order }, async () => items.length);
}

function positionAsked<T>(order: Order<T>, { first, after }: PageArgs): Position | null {
  if (!Number.isInteger(first) || first < 1 || first > MOST_ITEMS) {
    throw badUserInput('first', first, `a whole number from 1 to ${MOST_ITEMS}`);
  }
  return after === null || after === undefined ? null : decodeCursor(order.name, after);
}

/** `found` holds one item more than asked for, if there are more. */
function pageOf<T extends { _id: string }>(
  found: readonly T[],
  { order, first, after }: PageArgs & { readonly order: Order<T> },
  countAll: () => Promise<number>,
): PageOf<T> {
  const edges = found
    .slice(0, first)
    .map((node) => ({ cursor: encodeCursor(order.name, positionOf(order, node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll,
  };
}

function compare<T>({ direction }: Order<T>, a: Position, b: Position): number {
  const ascending = compareText(a.value, b.value) || compareText(a.id, b.id);
  return ascending * direction;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A filter out of what was asked for: what is null or left out does not narrow. */
export function withoutNulls<T>(criteria: Readonly<Record<string, unknown>>): Filter<T> {
  return Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined),
  ) as Filter<T>;
}

function sortOf<T>({ field, direction }: Order<T>): Sort {
  return field === '_id' ? { _id: direction } : { [field]: direction, _id: direction };
}

function positionOf<T extends { _id: string }>({ field }: Order<T>, item: T): Position {
  return { value: field === '_id' ? '' : String(item[field]), id: item._id };
}

/** First those of the same value behind the id, then those of a value beyond: each is one stretch of the index. */
function rangesBehind<T>({ field, direction }: Order<T>, { value, id }: Position): Filter<T>[] {
  const beyond = direction === 1 ? '$gt' : '$lt';
  const behindId = { _id: { [beyond]: id } };
  if (field === '_id') return [behindId as Filter<T>];
  return [{ [field]: value, ...behindId } as Filter<T>, { [field]: { [beyond]: value } } as Filter<T>];
}
