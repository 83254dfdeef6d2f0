import { demand } from '../errors';
import type { KeyPart } from '../keys/index.keys';
import type { Index } from '../storage/catalog';
import { conjuncts, type Filter } from './filter';
import { type IndexPlan, planIndex } from './index.plan';

interface UnionPlan {
  readonly kind: 'union';
  readonly plans: readonly IndexPlan[];
  readonly sorted: false;
  readonly residual: Filter;
}

export type Plan = IndexPlan | UnionPlan;

interface PlanRequest {
  readonly indexes: readonly Index[];
  readonly filter: Filter;
  readonly sort: readonly KeyPart[];
  readonly noTableScan: boolean;
  readonly namespace: string;
}

/** Chooses how to find documents: bounds before order, order before nothing. */
export function choosePlan(request: PlanRequest): Plan {
  const { indexes, filter, sort } = request;
  const plans = indexes.map((index) => planIndex(index, filter, sort));
  const best = plans.reduce<IndexPlan | undefined>(
    (a, b) => (a === undefined || b.score > a.score ? b : a),
    undefined,
  );
  if (best?.bounded) return best;
  const union = planUnion(request);
  if (union !== undefined) return union;
  const isEmpty = conjuncts(filter).length === 0;
  const isServed = best !== undefined && (isEmpty ? best.sorted : best.score > 0);
  if (best !== undefined && isServed) return best;
  demand(
    !request.noTableScan || (isEmpty && sort.length === 0),
    'NoQueryExecutionPlans',
    `error processing query: ns=${request.namespace} No indexed plans available, and running with 'notablescan'`,
  );
  return planIndex(indexes[0] as Index, filter, sort);
}

/** An $or whose every branch is bounded by some index. */
function planUnion({ indexes, filter }: PlanRequest): UnionPlan | undefined {
  for (const each of conjuncts(filter)) {
    if (each.kind !== 'or') continue;
    const plans = each.filters.map(
      (branch) =>
        indexes
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
