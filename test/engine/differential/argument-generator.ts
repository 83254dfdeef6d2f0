import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Random } from './random';

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly definition: string;
}

const VARIABLE_NAMES = ['representations', 'id', 'a', 'b', 'first', 'v0', 'v1', 'input', 'x', 'if', 'query'];

/** Writes arguments, as literals and by variables, and collects the variables of one document. */
export class ArgumentGenerator {
  readonly values: Record<string, unknown> = {};
  private readonly variables: Variable[] = [];

  constructor(
    private readonly random: Random,
    private readonly known: Readonly<Record<string, readonly unknown[]>>,
  ) {}

  /** `($a: Int = 3)`, or nothing. */
  definitions(): string {
    const { variables } = this;
    return variables.length === 0 ? '' : `(${variables.map(({ definition }) => definition).join(', ')})`;
  }

  /** `(first: 3, after: $a)` in any order, or nothing. */
  arguments(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || this.random.chance(0.6));
    const written = given.map((arg) => `${arg.name}: ${this.argument(arg)}`);
    if (this.random.chance(0.3)) written.reverse();
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  /** A condition's operand: `true`, or a variable. */
  boolean(): string {
    if (this.random.chance(0.4)) return String(this.random.chance(0.6));
    return this.variableOf('Boolean!', this.random.chance(0.3), () => this.random.chance(0.6));
  }

  private argument(input: GraphQLArgument | GraphQLInputField): string {
    const { type } = input;
    const isRequired = 'args' in input ? false : isNonNullType(type) && input.defaultValue === undefined;
    if (this.random.chance(0.35)) return this.variable(input, isRequired);
    return this.literal(type, input.name);
  }

  private variable(
    { type, name, defaultValue }: GraphQLArgument | GraphQLInputField,
    isRequired: boolean,
  ): string {
    const nullable = isNonNullType(type) ? type.ofType : type;
    // a nullable variable may stand where a default takes its place when it is not given
    const mayBeNullable = !isRequired || defaultValue !== undefined;
    const hasDefault = this.random.chance(0.3);
    const isNullable = (mayBeNullable && this.random.chance(0.6)) || (isNonNullType(type) && hasDefault);
    const written = isNullable ? String(nullable) : `${nullable}!`;
    const value = (): unknown =>
      isNullable && !isNonNullType(type) && this.random.chance(0.2) ? null : this.value(nullable, name);
    return this.variableOf(written, hasDefault, value, isNullable, () => this.constant(nullable, name));
  }

  private variableOf(
    type: string,
    hasDefault: boolean,
    value: () => unknown,
    isNullable = false,
    constant: () => string = () => JSON.stringify(value()),
  ): string {
    const { variables, random } = this;
    const same = variables.filter((variable) => variable.type === type);
    if (same.length > 0 && random.chance(0.5)) return `$${random.pick(same).name}`;
    const free = VARIABLE_NAMES.filter((name) => !variables.some((variable) => variable.name === name));
    const name = free.length > 0 ? random.pick(free) : `more${variables.length}`;
    const ending = hasDefault ? ` = ${constant()}` : '';
    variables.push({ name, type, definition: `$${name}: ${type}${ending}` });
    if (random.chance(0.005)) this.values[name] = { wrong: ['value'] };
    else if (!(hasDefault || isNullable) || random.chance(0.7)) this.values[name] = value();
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return this.literal(type.ofType, name);
    if (isInputObjectType(type) && !this.random.chance(0.1)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || this.random.chance(0.5),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.argument(field)}`).join(', ')} }`;
    }
    if (isListType(type) && this.random.chance(0.9)) {
      const items = Array.from({ length: this.random.below(4) }, () => this.item(type.ofType, name));
      return this.random.chance(0.1) && items.length > 0 ? (items[0] ?? '') : `[${items.join(', ')}]`;
    }
    return this.constant(type, name);
  }

  private item(type: GraphQLInputType, name: string): string {
    if (!this.random.chance(0.25)) return this.literal(type, name);
    return this.variableOf(String(type), false, () => this.value(type, name), !isNonNullType(type));
  }

  /** A literal without variables. */
  private constant(type: GraphQLInputType, name: string): string {
    if (!isNonNullType(type) && this.random.chance(0.08)) return 'null';
    return print(isNonNullType(type) ? type.ofType : type, this.value(type, name));
  }

  /** A value as variables have it. */
  private value(type: GraphQLInputType, name: string): unknown {
    const { random } = this;
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) return Array.from({ length: random.below(4) }, () => this.value(type.ofType, name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || random.chance(0.6),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          !isNonNullType(field.type) && random.chance(0.1) ? null : this.value(field.type, field.name),
        ]),
      );
    }
    const known = this.known[name];
    if (known && random.chance(0.9)) return random.pick(known);
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (type.name === 'Int') return random.pick([0, 1, 2, 3, 10]);
    if (type.name === 'Float') return random.pick([0, 1.5, 2, -0.25]);
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'ID') return random.pick(['1', '2', '3', 'nobody']);
    if (type.name === 'String') return random.pick(['', 'a', 'ñ "quoted" \\ \n$x', 'MX']);
    return random.pick<unknown>([1, 'text', true, { a: [1, { b: null }] }, [1, 'two', []]]);
  }
}

/** A value in the syntax of literals. */
function print(type: GraphQLInputType | undefined, value: unknown): string {
  if (isNonNullType(type)) return print(type.ofType, value);
  if (Array.isArray(value)) {
    return `[${value.map((item) => print(isListType(type) ? (type.ofType as GraphQLInputType) : type, item)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => {
      const fieldType = isInputObjectType(type) ? type.getFields()[name]?.type : undefined;
      return `${name}: ${print(fieldType, field)}`;
    });
    return `{ ${fields.join(', ')} }`;
  }
  return isEnumType(type) && typeof value === 'string' ? value : JSON.stringify(value);
}
