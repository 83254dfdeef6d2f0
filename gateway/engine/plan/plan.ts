/** What has to be asked of which subgraph, and in which order, to answer one operation. Plain data. */
export interface Plan {
  /** Null where nothing has to be asked, such as for introspection. */
  readonly root: PlanNode | null;
  /** Fields of the operation that no plan was found for; the rest of it is planned without them. */
  readonly unplanned: readonly UnplannedField[];
}

export interface UnplannedField {
  /** Response names of the operation that was planned, from its root. */
  readonly path: readonly string[];
  /** For the log. */
  readonly reason: string;
}

export type PlanNode = SequenceNode | ParallelNode | FetchNode;

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly nodes: readonly PlanNode[];
}

export interface ParallelNode {
  readonly kind: 'parallel';
  readonly nodes: readonly PlanNode[];
}

/** One operation for one subgraph, and where in the answer its result belongs. */
export interface FetchNode {
  readonly kind: 'fetch';
  readonly service: string;
  readonly operationKind: 'query' | 'mutation';
  readonly operation: string;
  readonly operationName?: string | undefined;
  /** The variables of the planned operation that this one uses. */
  readonly variables: readonly string[];
  /** Response names from the root, `@` for each item of a list; empty for root fields. */
  readonly path: readonly string[];
  /** What a representation is made of; only where entities are asked, with the variable `$representations`. */
  readonly requires?: readonly RepresentationSelection[] | undefined;
  /** Made to each representation before it is sent. */
  readonly inputRewrites: readonly Rewrite[];
  /** Made to each entity, or to the data of root fields, before it is merged. */
  readonly outputRewrites: readonly Rewrite[];
}

export type RepresentationSelection = RepresentationField | RepresentationCondition;

export interface RepresentationField {
  readonly kind: 'field';
  /** The name that it has in the representation. */
  readonly name: string;
  /** The response name under which its value was fetched. */
  readonly source: string;
  readonly selections?: readonly RepresentationSelection[] | undefined;
}

/** Holds for objects of that type only. */
export interface RepresentationCondition {
  readonly kind: 'condition';
  readonly type: string;
  readonly selections: readonly RepresentationSelection[];
}

/** Along `path`, where `... on Type` passes objects of that type only and lists are entered by themselves. */
export type Rewrite =
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly kind: 'rename'; readonly path: readonly string[]; readonly name: string };
