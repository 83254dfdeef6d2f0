import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildSchema, parse } from 'graphql';
import { limitDetours } from './detours';
import { renameNested } from './nested-names';
import { toNeutralPlan } from './neutral-plan';
import type { Plan } from './plan';
import { prepareSupergraph } from './prepare/prepared-supergraph';

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
  const prepared = prepareSupergraph(supergraphSdl);
  // What is virtual in it would not be valid in a real supergraph; the one that is given was validated when composed.
  const supergraph = Supergraph.build(prepared.sdl, { validateSupergraph: false });
  const schema = buildSchema(prepared.sdl, { assumeValidSDL: true });
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans } });
  limitDetours(planner, prepared);
  return {
    plan(text) {
      const document = renameNested(parse(text, { noLocation: true }), schema, prepared);
      const operation = operationFromDocument(supergraph.schema, document, { validate: false });
      return { root: toNeutralPlan(planner.buildQueryPlan(operation), prepared), unplanned: [] };
    },
  };
}
