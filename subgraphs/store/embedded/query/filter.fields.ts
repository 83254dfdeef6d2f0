import type { Filter } from './filter';

export type FieldFilter = Extract<Filter, { kind: 'field' }>;

/** The filters that must all hold. */
export const conjuncts = (filter: Filter): readonly Filter[] =>
  filter.kind === 'and' ? filter.filters.flatMap(conjuncts) : [filter];

/** Fields whose index would find what `filter` asks, also through $elemMatch. */
export function impliedFields(filter: Filter): FieldFilter[] {
  if (filter.kind !== 'field') return [];
  const { test, name, path } = filter;
  if (test.op === '$elemMatchValue')
    return test.tests.map((each) => ({ kind: 'field', name, path, test: each }));
  if (test.op !== '$elemMatch') return [filter];
  return conjuncts(test.filter)
    .flatMap(impliedFields)
    .map((inner) => ({ ...inner, name: `${name}.${inner.name}`, path: [...path, ...inner.path] }));
}
