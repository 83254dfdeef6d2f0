import { registerEnumType } from 'type-graphql';

/** The codes of a list, each under its own name. */
export type Codes<V> = { readonly [K in keyof V]: K };

/** Any one code of a list. */
export type CodeOf<L> = L[keyof L];

/** A GraphQL enum out of a code list: `values` gives each code its meaning, unit and source in one sentence. */
export function codeList<V extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: V,
): Codes<V> {
  // fromEntries forgets which names there are
  const codes = Object.fromEntries(Object.keys(values).map((code) => [code, code])) as unknown as Codes<V>;
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([code, meaning]) => [code, { description: meaning }]),
  );
  registerEnumType(codes as object, { name, description, valuesConfig: valuesConfig as never });
  return codes;
}
