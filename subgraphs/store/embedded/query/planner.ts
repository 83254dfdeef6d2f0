import { EngineError } from '../errors';
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
import type { Filter } from './filter';
import { implies } from './implication';

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

export interface UnionPlan {
  readonly kind: 'union';
  readonly plans: readonly IndexPlan[];
  readonly sorted: false;
  readonly residual: Filter;
}

export type Plan = IndexPlan | UnionPlan;
type FieldFilter = Extract<Filter, { kind: 'field' }>;

const maxRanges = 20_000;
const idPart: KeyPart = { name: '_id', path: ['_id'], descending: false };

export interface PlanRequest {
  readonly indexes: readonly Index[];
  readonly filter: Filter;
  readonly sort: readonly KeyPart[];
  readonly hint?: Index | undefined;
  readonly noTableScan: boolean;
  readonly namespace: string;
}

/** Chooses how to find documents: bounds before order, order before nothing. */
export function choosePlan(request: PlanRequest): Plan {
  const { filter, sort, hint } = request;
  const usable = (hint === undefined ? request.indexes : [hint]).filter((index) => isUsable(index, filter));
  if (hint !== undefined && usable.length === 0) {
    throw new EngineError(
      'NoQueryExecutionPlans',
      `error processing query: ns=${request.namespace} the hinted index can't answer it`,
    );
  }
  const plans = usable.map((index) => planIndex(index, filter, sort));
  const best = plans.reduce<IndexPlan | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  if (best !== undefined && (best.bounded || hint !== undefined)) return best;
  const union = planUnion(request);
  if (union !== undefined) return union;
  const isEmpty = conjuncts(filter).length === 0;
  const isServed = best !== undefined && (isEmpty ? best.sorted : best.score > 0);
  if (best !== undefined && isServed) return best;
  if (request.noTableScan && !(isEmpty && sort.length === 0)) throw noPlan(request.namespace);
  return planIndex(request.indexes[0] as Index, filter, sort);
}

const noPlan = (namespace: string): EngineError =>
  new EngineError(
    'NoQueryExecutionPlans',
    `error processing query: ns=${namespace} No indexed plans available, and running with 'notablescan'`,
  );

const conjuncts = (filter: Filter): readonly Filter[] =>
  filter.kind === 'and' ? filter.filters.flatMap(conjuncts) : [filter];

/** Fields whose index would find what `filter` asks, also through $elemMatch. */
function impliedFields(filter: Filter): FieldFilter[] {
  if (filter.kind !== 'field') return [];
  const { test, name, path } = filter;
  if (test.op === '$elemMatchValue')
    return test.tests.map((each) => ({ kind: 'field', name, path, test: each }));
  if (test.op !== '$elemMatch') return [filter];
  return conjuncts(test.filter)
    .flatMap(impliedFields)
    .map((inner) => ({ ...inner, name: `${name}.${inner.name}`, path: [...path, ...inner.path] }));
}

/** Whether every document that the filter can match has an entry. */
function isUsable(index: Index, filter: Filter): boolean {
  const fields = conjuncts(filter).flatMap(impliedFields);
  const { partial, sparse } = index;
  if (
    partial !== undefined &&
    !conjuncts(partial.filter).every(
      (each) => each.kind === 'field' && fields.some((field) => implies(field, each)),
    )
  ) {
    return false;
  }
  const exists = (part: KeyPart): FieldFilter => ({
    kind: 'field',
    name: part.name,
    path: part.path,
    test: { op: '$exists' },
  });
  return !sparse || index.parts.some((part) => fields.some((field) => implies(field, exists(part))));
}

interface Progress {
  readonly perPart: Interval[][];
  readonly covered: Set<Filter>;
}

function planIndex(index: Index, filter: Filter, sort: readonly KeyPart[]): IndexPlan {
  // Entries of an index that is not unique end with the document's _id.
  const hasId = index.unique || index.parts.some((part) => part.name === '_id');
  const parts = hasId ? index.parts : [...index.parts, idPart];
  const all = conjuncts(filter);
  const fields = all.flatMap(impliedFields);
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
      return intervals === undefined || (part.descending && intervals.ascendingOnly)
        ? []
        : [{ field, intervals }];
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

/** An $or whose every branch is bounded by some index. */
function planUnion({ indexes, filter }: PlanRequest): UnionPlan | undefined {
  for (const each of conjuncts(filter)) {
    if (each.kind !== 'or') continue;
    const plans = each.filters.map(
      (branch) =>
        indexes
          .filter((index) => isUsable(index, branch))
          .map((index) => planIndex(index, branch, []))
          .filter((plan) => plan.bounded)
          .sort((a, b) => b.score - a.score)[0],
    );
    const found = plans.filter((plan) => plan !== undefined);
    if (found.length === plans.length)
      return { kind: 'union', plans: found, sorted: false, residual: filter };
  }
  return undefined;
}
