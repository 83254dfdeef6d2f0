import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { ExportError, type Problem } from './export-error';
import { Expected, expectedOf, readValue } from './parameter-values';

/** Something that narrows or orders an export, given in its address. */
export interface Parameter {
  /** The shortest text that names it alone: `country`; with its place where two share a name: `filter.country`. */
  readonly name: string;
  readonly fullName: string;
  /** Whether it chooses the object that the list is below, or what is in the list. */
  readonly of: 'parent' | 'list';
  /** The argument, then fields of input objects. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  readonly required: boolean;
  readonly defaultValue: unknown;
  readonly description: string;
}

type InputValue = GraphQLArgument | GraphQLInputField;

/** Texts as the address has them. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Values of arguments by name. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface Given {
  readonly parent: Arguments;
  readonly list: Arguments;
  /** What was given, by name, as values. */
  readonly shown: Readonly<Record<string, unknown>>;
}

/** `reserved` are names that mean something else to every export. */
export function parametersOf(
  parent: { readonly name: string; readonly args: readonly GraphQLArgument[] } | null,
  listArguments: readonly GraphQLArgument[],
  reserved: readonly string[],
): Parameter[] {
  const ofParent = (parent?.args ?? []).flatMap((arg) => leaves(arg, [], isRequiredArgument(arg), 'parent'));
  const ofList = listArguments.flatMap((arg) => leaves(arg, [], isRequiredArgument(arg), 'list'));
  const all = [...ofParent, ...ofList].map((leaf) => ({
    ...leaf,
    fullName: [...(leaf.of === 'parent' && parent ? [parent.name] : []), ...leaf.path].join('.'),
  }));
  const shortNameOf = ({ path }: { path: readonly string[] }): string => path.at(-1) ?? '';
  const isAlone = (name: string): boolean =>
    !reserved.includes(name) && all.filter((other) => shortNameOf(other) === name).length === 1;
  return all.map((leaf) => {
    const short = shortNameOf(leaf);
    return { ...leaf, name: isAlone(short) ? short : leaf.fullName };
  });
}

type Leaf = Omit<Parameter, 'name' | 'fullName'>;

function leaves(
  value: InputValue,
  above: readonly string[],
  required: boolean,
  of: Parameter['of'],
  seen: readonly unknown[] = [],
): Leaf[] {
  const path = [...above, value.name];
  const type = getNullableType(value.type);
  if (isInputObjectType(type)) {
    if (seen.includes(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      leaves(field, path, required && isRequiredInputField(field), of, [...seen, type]),
    );
  }
  // a list of input objects has no plain form in an address
  if (isInputObjectType(getNamedType(type))) return [];
  const { defaultValue, description } = value;
  return [{ of, path, type, required, defaultValue, description: description ?? '' }];
}

/** @throws ExportError naming every parameter that is unknown, missing or wrong */
export function readParameters(parameters: readonly Parameter[], query: Query): Given {
  const problems: Problem[] = [];
  const given = new Map<Parameter, unknown>();
  for (const [name, text] of Object.entries(query)) {
    if (text === undefined) continue;
    const parameter = parameters.find((one) => one.name === name || one.fullName === name);
    if (!parameter) {
      problems.push(unknownParameter(name, text, parameters));
      continue;
    }
    if (given.has(parameter)) {
      problems.push(wrong(name, text, `${parameter.name} or ${parameter.fullName}, not both`));
      continue;
    }
    try {
      given.set(parameter, readValue(parameter.type, [text].flat()));
    } catch (error) {
      if (!(error instanceof Expected)) throw error;
      problems.push(wrong(name, text, error.message));
    }
  }
  for (const parameter of parameters) {
    if (parameter.required && !query[parameter.name] && !query[parameter.fullName]) {
      const { name, type, description } = parameter;
      problems.push(wrong(name, null, `${expectedOf(type)}${description && ` (${description})`}`));
    }
  }
  if (problems.length > 0) throw new ExportError(400, problems);
  return {
    parent: argumentsOf(given, 'parent'),
    list: argumentsOf(given, 'list'),
    shown: Object.fromEntries([...given].map(([{ name }, value]) => [name, value])),
  };
}

function argumentsOf(given: ReadonlyMap<Parameter, unknown>, of: Parameter['of']): Arguments {
  const values: Record<string, unknown> = {};
  for (const [parameter, value] of given) {
    if (parameter.of !== of) continue;
    let place = values;
    for (const name of parameter.path.slice(0, -1)) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
    place[parameter.path.at(-1) ?? ''] = value;
  }
  return values;
}

function unknownParameter(name: string, value: Query[string], parameters: readonly Parameter[]): Problem {
  const alike = parameters.filter(({ path }) => path.at(-1) === name).map(({ fullName }) => fullName);
  if (alike.length > 0) return wrong(name, value, alike.join(' or '));
  const names = parameters.map((parameter) => parameter.name);
  return wrong(name, value, names.length > 0 ? `one of the parameters ${names.join(', ')}` : 'no parameter');
}

function wrong(parameter: string, value: unknown, expected: string): Problem {
  const got = value === null ? 'but it is missing' : `got ${JSON.stringify(value)}`;
  return {
    code: 'BAD_USER_INPUT',
    message: `${parameter}: expected ${expected}, ${got}`,
    details: { parameter, value, expected },
  };
}
