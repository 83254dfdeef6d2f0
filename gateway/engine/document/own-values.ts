/**
 * A client's variables in objects without a prototype: graphql-js reads the fields of input objects by name, and would
 * take `toString` for given where an input object has a field of that name.
 */
export function withOwnValuesOnly<T>(value: T): T;
export function withOwnValuesOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withOwnValuesOnly(item));
  if (typeof value !== 'object' || value === null) return value;
  const own: Record<string, unknown> = Object.create(null);
  for (const [name, one] of Object.entries(value)) own[name] = withOwnValuesOnly(one);
  return own;
}
