import type { KeyPart } from '../keys/index.keys';
import type { Index } from '../storage/catalog';
import {
  everything,
  highBytes,
  type Interval,
  type Intervals,
  intersect,
  intervalsOf,
  inverted,
  lowBytes,
} from './bounds';
import { conjuncts, type FieldFilter, type Filter } from './filter';

/** A stretch of an index's keys: from `low`, up to but without `high`. */
export interface KeyRange {
  readonly low: Buffer;
  readonly high: Buffer;
  /** The one whole key of a unique index; it is got, not searched. */
  readonly point: Buffer | undefined;
}

export interface IndexPlan {
  readonly kind: 'index';
  readonly index: Index;
  /** Ascending and apart from each other. */
  readonly ranges: readonly KeyRange[];
  readonly reverse: boolean;
  /** Entries come in the asked order. */
  readonly sorted: boolean;
  /** What a document must still match. */
  readonly residual: Filter;
  readonly mayRepeat: boolean;
  /** Some part of the filter narrows the ranges. */
  readonly bounded: boolean;
  readonly score: number;
}

const maxRanges = 20_000;
const idPart: KeyPart = { name: '_id', path: ['_id'], descending: false };

interface Progress {
  readonly perPart: Interval[][];
  readonly covered: Set<Filter>;
}

/** How one index would serve a filter and a sort. */
export function planIndex(index: Index, filter: Filter, sort: readonly KeyPart[]): IndexPlan {
  // Entries of an index that is not unique end with the document's _id.
  const hasId = index.unique || index.parts.some((part) => part.name === '_id');
  const parts = hasId ? index.parts : [...index.parts, idPart];
  const all = conjuncts(filter);
  const fields = all.filter((each) => each.kind === 'field');
  const { perPart, covered } = bound(index, parts, fields);
  const ranges = rangesOf(parts, perPart, index.unique && perPart.length === parts.length);
  const order = orderOf(index, parts, perPart, sort);
  const equalities = perPart.filter(arePoints).length;
  const hasRange = perPart.length > equalities;
  const touches = fields.some((field) => field.name === parts[0]?.name) ? 1 : 0;
  const isWhole = index.unique && equalities === parts.length ? 50 : 0;
  return {
    kind: 'index',
    index,
    ranges,
    reverse: order === 'reverse',
    sorted: order !== undefined,
    residual: { kind: 'and', filters: all.filter((each) => !covered.has(each)) },
    mayRepeat: index.arrays.includes(true),
    bounded: perPart.length > 0,
    score:
      isWhole +
      equalities * 10 +
      (hasRange ? 4 : 0) +
      (order !== undefined && sort.length > 0 ? 5 : 0) +
      touches,
  };
}

const isPoint = ({ low, high }: Interval): boolean =>
  low.inclusive && high.inclusive && low.key.equals(high.key);
const arePoints = (intervals: readonly Interval[]): boolean => intervals.every(isPoint);

function bound(index: Index, parts: readonly KeyPart[], fields: readonly FieldFilter[]): Progress {
  const perPart: Interval[][] = [];
  const covered = new Set<Filter>();
  let usedArray = false;
  let product = 1;
  for (const [at, part] of parts.entries()) {
    const isArray = index.arrays[at] ?? false;
    // Two conditions on one array may hold for different elements, which share no entry.
    if (isArray && usedArray) break;
    const options = fields.flatMap((field) => {
      const intervals = field.name === part.name ? intervalsOf(field.test) : undefined;
      return intervals === undefined ? [] : [{ field, intervals }];
    });
    const points = options
      .filter(({ intervals }) => intervals.arePoints)
      .sort((a, b) => a.intervals.intervals.length - b.intervals.intervals.length)[0];
    const chosen = points === undefined ? (isArray ? options.slice(0, 1) : options) : [points];
    if (chosen.length === 0) break;
    const intervals = chosen.map((option) => option.intervals).reduce(intersectAll).intervals;
    product *= intervals.length;
    if (product > maxRanges) break;
    usedArray ||= isArray;
    perPart.push([...intervals]);
    for (const { field, intervals: found } of chosen) if (found.exact) covered.add(field);
    if (points === undefined) break;
  }
  return { perPart, covered };
}

function intersectAll(left: Intervals, right: Intervals): Intervals {
  const intervals = left.intervals.flatMap((a) => right.intervals.flatMap((b) => intersect(a, b) ?? []));
  return { intervals, arePoints: false, exact: left.exact && right.exact };
}

function rangesOf(
  parts: readonly KeyPart[],
  perPart: readonly Interval[][],
  areWholeKeys: boolean,
): KeyRange[] {
  let prefixes: { low: Buffer; high: Buffer; point: Buffer | undefined }[] = [
    { low: Buffer.alloc(0), high: Buffer.alloc(0), point: Buffer.alloc(0) },
  ];
  for (const [at, intervals] of (perPart.length === 0 ? [[everything]] : perPart).entries()) {
    const turned = parts[at]?.descending ? intervals.map(inverted) : intervals;
    prefixes = prefixes.flatMap(({ point }) =>
      turned.map((interval) => {
        const prefix = point ?? Buffer.alloc(0);
        return {
          low: Buffer.concat([prefix, lowBytes(interval.low)]),
          high: Buffer.concat([prefix, highBytes(interval.high)]),
          point: isPoint(interval) ? Buffer.concat([prefix, interval.low.key]) : undefined,
        };
      }),
    );
  }
  return prefixes
    .map((range) => (areWholeKeys ? range : { ...range, point: undefined }))
    .sort((a, b) => Buffer.compare(a.low, b.low));
}

function orderOf(
  index: Index,
  parts: readonly KeyPart[],
  perPart: readonly Interval[][],
  sort: readonly KeyPart[],
): 'forward' | 'reverse' | undefined {
  const isFixed = (at: number): boolean => perPart[at]?.length === 1 && arePoints(perPart[at] ?? []);
  let at = 0;
  let reverse: boolean | undefined;
  for (const wanted of sort) {
    const fixedAt = parts.findIndex((part, index) => part.name === wanted.name && isFixed(index));
    if (fixedAt >= 0 && !index.arrays[fixedAt]) continue;
    while (isFixed(at)) at += 1;
    const part = parts[at];
    if (part === undefined || part.name !== wanted.name || index.arrays[at]) return undefined;
    const turned = part.descending !== wanted.descending;
    if (reverse !== undefined && reverse !== turned) return undefined;
    reverse = turned;
    at += 1;
  }
  return reverse ? 'reverse' : 'forward';
}
