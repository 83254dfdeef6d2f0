/** One record of a federation's data: every subgraph and the one schema beside them answer from it. */
export interface Row {
  readonly __typename?: string;
  [field: string]: unknown;
}

export interface FieldCall {
  /** What the field belongs to; an empty row for root fields. */
  readonly row: Row;
  readonly args: Readonly<Record<string, unknown>>;
  /** What the field's `@requires` names: read from the representation in a subgraph, computed in the one schema. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** All rows of a type; may be changed by a mutation, each operation has rows of its own. */
  readonly rows: (type: string) => Row[];
  /** The row of a type with that `id`, or null. */
  readonly find: (type: string, id: unknown) => Row | null;
}

export type FieldFunction = (call: FieldCall) => unknown;

export interface SubgraphFixture {
  readonly name: string;
  /** Without the link to the federation specification, which is put before it. */
  readonly typeDefs: string;
  /** Written as for federation 1, so that nothing is put before it. */
  readonly isFederation1?: boolean;
  /** False for entities that this subgraph answers with null. */
  readonly knows?: (row: Row) => boolean;
}

/**
 * A small federation whose subgraphs share data and field functions, so that they can't disagree: the same
 * functions make the one schema that tells what is right.
 */
export interface Federation {
  readonly name: string;
  readonly subgraphs: readonly SubgraphFixture[];
  readonly data: () => readonly Row[];
  /** By `Type.field`; a field without a function is read from its row. */
  readonly fields: Readonly<Record<string, FieldFunction>>;
  /** Values worth asking with, by name of argument or input field. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
}

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key",
  "@external", "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag"])
`;

/** A subgraph's whole SDL. */
export function sdlOf({ typeDefs, isFederation1 = false }: SubgraphFixture): string {
  return isFederation1 ? typeDefs : FEDERATION + typeDefs;
}

/** At most `count` of them, all when it is null; none when it is negative. */
export function firstOf<T>(values: readonly T[], count: unknown): T[] {
  return typeof count === 'number' ? values.slice(0, Math.max(0, count)) : [...values];
}

/** A text that shows every input, so that a wrong one can't stay unseen. */
export function describeInputs({ inputs, args }: FieldCall): string {
  return Object.keys(args).length === 0
    ? JSON.stringify(inputs)
    : describeArguments({ args: { args, inputs } });
}

/** Subgraphs may list the fields of an input object in another order, so they are put in order here. */
export function describeArguments({ args }: Pick<FieldCall, 'args'>): string {
  return JSON.stringify(args, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
