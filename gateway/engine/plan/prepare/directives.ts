import { type ConstArgumentNode, type ConstDirectiveNode, Kind, type NameNode } from 'graphql';

type ArgumentValue = ConstArgumentNode['value'];

export function enumArgument(value: string): ArgumentValue {
  return { kind: Kind.ENUM, value };
}

export function stringArgument(value: string): ArgumentValue {
  return { kind: Kind.STRING, value };
}

export function booleanArgument(value: boolean): ArgumentValue {
  return { kind: Kind.BOOLEAN, value };
}

export function directiveNode(
  name: string,
  given: Readonly<Record<string, ArgumentValue | undefined>>,
): ConstDirectiveNode {
  const values = Object.entries(given).flatMap(([key, value]): ConstArgumentNode[] =>
    value ? [{ kind: Kind.ARGUMENT, name: nameNode(key), value }] : [],
  );
  return { kind: Kind.DIRECTIVE, name: nameNode(name), arguments: values };
}

/** `directive` with other arguments; those given as undefined are left out. */
export function changeArguments(
  directive: ConstDirectiveNode,
  changes: Readonly<Record<string, ArgumentValue | undefined>>,
): ConstDirectiveNode {
  const given = (directive.arguments ?? []).map(({ name, value }) => [name.value, value] as const);
  return directiveNode(directive.name.value, { ...Object.fromEntries(given), ...changes });
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): ArgumentValue | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The string or the name of the enum value that an argument of a directive has. */
export function textOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether an argument of a directive is `true`. */
export function isSet(directive: ConstDirectiveNode | undefined, name: string, byDefault = false): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN ? value.value : byDefault;
}

export function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

/** Whether a directive says something of a field in a subgraph. */
export function isJoin(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__field';
}
