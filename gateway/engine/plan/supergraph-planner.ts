import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildSchema, type DocumentNode, Kind, parse, type SelectionNode } from 'graphql';
import { findMissing } from './check/missing-fields';
import { readObjectTypes } from './check/object-types';
import { guardConditions } from './condition-guard';
import { guardMerging } from './fetch-merging';
import { keepFields } from './kept-fields';
import { loadWithCures, type OmittedCure } from './loadable-cures';
import { renameNested } from './nested-names';
import { toNeutralPlan } from './neutral-plan';
import type { Plan, PlanNode, UnplannedField } from './plan';
import { findPlannablePart } from './plannable-part';
import { PlanningError } from './planner';
import { isNeededForValues, type PreparedSupergraph, prepareSupergraph } from './prepare/prepared-supergraph';
import { spellConditions } from './spelled-conditions';

export interface SupergraphPlannerOptions {
  readonly supergraphSdl: string;
  readonly maxEvaluatedPlans: number;
  /** How long to look for the fields that are to blame when the planner fails on an operation. */
  readonly blameLimitMs: number;
  /** Leaves out the cures that a complete plan can do without. */
  readonly uncured?: boolean;
}

export interface SupergraphPlanner {
  /** The cures that this supergraph can't be loaded with. */
  readonly omitted: readonly OmittedCure[];
  /** @throws PlanningError when the planner itself finds the operation too complex */
  plan(operation: string): Plan;
}

const MAX_ATTEMPTS = 500;
/** How the planner says that it has estimated the work and won't start it. */
const TOO_MUCH = /^(Number of non-local selections exceeds|Exceeded maximum recursive selections)/;

/** Apollo's planner over a supergraph. Synchronous, and without a limit of time: see `open-planner.ts`. */
export function createSupergraphPlanner(options: SupergraphPlannerOptions): SupergraphPlanner {
  const { supergraphSdl, maxEvaluatedPlans, blameLimitMs, uncured = false } = options;
  const load = (prepared: PreparedSupergraph) => {
    // What is virtual in it would not be valid in a real supergraph; the given one was validated when composed.
    const supergraph = Supergraph.build(prepared.sdl, { validateSupergraph: false });
    const schema = buildSchema(prepared.sdl, { assumeValidSDL: true });
    const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans } });
    return { prepared, supergraph, schema, planner };
  };
  const { loaded, omitted } = uncured
    ? { loaded: load(prepareSupergraph(supergraphSdl, isNeededForValues)), omitted: [] }
    : loadWithCures(supergraphSdl, load);
  const { prepared, supergraph, schema, planner } = loaded;
  const types = readObjectTypes(supergraphSdl);
  guardConditions(planner, prepared);
  guardMerging();
  // The planner's own estimates of what is too much; the limits of time and memory hold in any case.
  const isUnlimited = maxEvaluatedPlans === Number.POSITIVE_INFINITY;
  const limits = {
    recursiveSelectionsLimitDisabled: isUnlimited,
    nonLocalSelectionsLimitDisabled: isUnlimited,
  };

  const planWhole = (document: DocumentNode): PlanNode | null => {
    const spelled = keepFields(spellConditions(document, schema, types));
    const renamed = renameNested(spelled, schema, prepared);
    const operation = operationFromDocument(supergraph.schema, renamed, { validate: false });
    return toNeutralPlan(planner.buildQueryPlan(operation, limits), prepared);
  };

  const planPart = (document: DocumentNode): { part: DocumentNode; unplanned: readonly UnplannedField[] } => {
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('expected a single operation');
    const partOf = (selections: readonly SelectionNode[]): DocumentNode => ({
      ...document,
      definitions: [{ ...operation, selectionSet: { ...operation.selectionSet, selections } }],
    });
    const deadline = performance.now() + blameLimitMs;
    let attempts = 0;
    const { selections, unplanned } = findPlannablePart(operation, (tried) => {
      attempts += 1;
      if (attempts > MAX_ATTEMPTS || performance.now() > deadline) return 'not planned: others took too long';
      const result = attempt(() => planWhole(partOf(tried)));
      return 'failure' in result ? result.failure : undefined;
    });
    return { part: partOf(selections), unplanned };
  };

  return {
    omitted,
    plan(text) {
      const document = parse(text, { noLocation: true });
      const whole = attempt(() => planWhole(document));
      if ('root' in whole) return { root: whole.root, unplanned: findMissing(document, whole.root, types) };
      const { part, unplanned } = planPart(document);
      const root = isEmpty(part) ? null : planWhole(part);
      return { root, unplanned: [...unplanned, ...findMissing(part, root, types)] };
    },
  };
}

function isEmpty({ definitions: [operation] }: DocumentNode): boolean {
  return operation?.kind === Kind.OPERATION_DEFINITION && operation.selectionSet.selections.length === 0;
}

type Attempt = { readonly root: PlanNode | null } | { readonly failure: string };

function attempt(plan: () => PlanNode | null): Attempt {
  try {
    return { root: plan() };
  } catch (error) {
    if (error instanceof PlanningError) throw error;
    const { message } = error as Error;
    if (TOO_MUCH.test(message)) throw new PlanningError(`the operation is too complex to plan: ${message}`);
    return { failure: message };
  }
}
