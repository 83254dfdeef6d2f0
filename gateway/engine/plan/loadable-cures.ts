import { type PreparedSupergraph, prepareSupergraph } from './prepare/prepared-supergraph';

/** A cure that is not applied, since with it the supergraph could not be loaded. */
export interface OmittedCure {
  readonly cure: string;
  readonly reason: string;
}

export interface Loaded<T> {
  readonly loaded: T;
  readonly omitted: readonly OmittedCure[];
}

/**
 * Loads a supergraph with as many cures as it can be loaded with: none of them may cost a supergraph that the planner
 * can load as it is.
 * @throws what `load` throws of a supergraph without any cure
 */
export function loadWithCures<T>(
  supergraphSdl: string,
  load: (prepared: PreparedSupergraph) => T,
): Loaded<T> {
  const tryWithout = (omitted: ReadonlySet<string>): { readonly loaded: T } | { readonly reason: string } => {
    try {
      return { loaded: load(prepareSupergraph(supergraphSdl, (cure) => !omitted.has(cure))) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
  const whole = tryWithout(new Set());
  if ('loaded' in whole) return { loaded: whole.loaded, omitted: [] };

  const cures = curesFor(supergraphSdl);
  let loaded = load(prepareSupergraph(supergraphSdl, () => false));
  const reasons = new Map(cures.map((cure) => [cure, whole.reason]));
  const apply = (some: readonly string[]): void => {
    const omitted = new Set([...reasons.keys()].filter((cure) => !some.includes(cure)));
    const result = tryWithout(omitted);
    if ('loaded' in result) {
      loaded = result.loaded;
      for (const cure of some) reasons.delete(cure);
      return;
    }
    const [first, second] = some;
    if (second === undefined) {
      if (first !== undefined) reasons.set(first, result.reason);
      return;
    }
    const middle = Math.ceil(some.length / 2);
    apply(some.slice(0, middle));
    apply(some.slice(middle));
  };
  apply(cures);
  return { loaded, omitted: [...reasons].map(([cure, reason]) => ({ cure, reason })) };
}

function curesFor(supergraphSdl: string): string[] {
  const cures = new Set<string>();
  prepareSupergraph(supergraphSdl, (cure) => {
    cures.add(cure);
    return false;
  });
  return [...cures];
}
