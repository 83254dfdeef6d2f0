import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { toNeutralPlan } from './neutral-plan';
import type { Plan } from './plan';

export interface SupergraphPlannerOptions {
  readonly supergraphSdl: string;
  readonly maxEvaluatedPlans: number;
}

export interface SupergraphPlanner {
  plan(operation: string): Plan;
}

/** Apollo's planner over a supergraph. Synchronous, and without a limit of time: see `open-planner.ts`. */
export function createSupergraphPlanner(options: SupergraphPlannerOptions): SupergraphPlanner {
  const { supergraphSdl, maxEvaluatedPlans } = options;
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans } });
  return {
    plan(text) {
      const operation = operationFromDocument(apiSchema, parse(text, { noLocation: true }), {
        validate: false,
      });
      return { root: toNeutralPlan(planner.buildQueryPlan(operation)), unplanned: [] };
    },
  };
}
