import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { ArgumentGenerator } from './argument-generator';
import { NO_FAULTS } from './faults';
import type { TestOperation } from './operation';
import { Random } from './random';
import { findResponseName, newScope, type ResponseScope } from './response-names';

interface NamedFragment {
  readonly name: string;
  readonly type: string;
  text: string;
}

/**
 * An operation that is valid for the schema; equal for equal seeds.
 * @throws Error when a hundred attempts give none
 */
export function generateOperation(
  schema: GraphQLSchema,
  seed: number,
  values: Readonly<Record<string, readonly unknown[]>>,
): TestOperation {
  const random = new Random(seed);
  for (let attempt = 0; attempt < 100; attempt++) {
    const operation = new OperationGenerator(schema, random, values).generate();
    if (validate(schema, parse(operation.document)).length === 0) return operation;
  }
  throw new Error(`no valid operation with seed ${seed}`);
}

class OperationGenerator {
  private readonly args: ArgumentGenerator;
  private readonly fragments: NamedFragment[] = [];
  /** How many fields may still be written. */
  private budget: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    values: Readonly<Record<string, readonly unknown[]>>,
  ) {
    this.args = new ArgumentGenerator(random, values);
    this.budget = random.pick([4, 10, 20, 40]);
  }

  generate(): TestOperation {
    const { random, schema, args } = this;
    const mutation = schema.getMutationType();
    const isMutation = mutation && random.chance(0.5);
    const root = isMutation ? mutation : schema.getQueryType();
    if (!root) throw new Error('the schema has no queries');
    const body = this.selectionSet(root, random.pick([2, 3, 4, 6]), newScope());
    const name = random.chance(0.3) ? random.pick(['Main', 'query', 'Q']) : '';
    const hasOther = name !== '' && random.chance(0.3);
    const kind = isMutation ? 'mutation' : 'query';
    const isShort = !isMutation && name === '' && args.definitions() === '' && random.chance(0.5);
    const main = isShort ? body : `${kind} ${name}${args.definitions()} ${body}`;
    const fragments = this.fragments.map(
      (fragment) => `fragment ${fragment.name} on ${fragment.type} ${fragment.text}`,
    );
    const others = hasOther ? ['query Other { __typename }'] : [];
    const parts = random.chance(0.5) ? [...others, main, ...fragments] : [...fragments, main, ...others];
    return {
      document: parts.join('\n'),
      ...(name !== '' && (hasOther || random.chance(0.7)) ? { operationName: name } : {}),
      variables: args.values,
      faults: NO_FAULTS,
    };
  }

  private selectionSet(type: GraphQLNamedType, depth: number, scope: ResponseScope): string {
    const { random } = this;
    const count = 1 + random.below(type === this.schema.getQueryType() ? 3 : 5);
    const selections: string[] = [];
    for (let index = 0; index < count; index++) {
      const selection = this.selection(type, depth, scope);
      if (selection) selections.push(selection);
      if (selection && random.chance(0.05)) selections.push(selection);
    }
    if (selections.length === 0) selections.push(this.typename(scope));
    return `{ ${selections.join(' ')} }`;
  }

  private selection(type: GraphQLNamedType, depth: number, scope: ResponseScope): string | undefined {
    const { random, schema } = this;
    const drawn = random.fraction();
    if (drawn < 0.06) return this.typename(scope);
    if (drawn < 0.08 && type === schema.getQueryType()) return this.introspection(scope);
    if (depth > 0 && (drawn < 0.2 || (drawn < 0.6 && !isObjectType(type)))) {
      return this.fragment(type, depth - 1, scope);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const fields = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && this.budget > 0),
    );
    return fields.length === 0 ? undefined : this.field(random.pick(fields), type, depth, scope);
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    type: GraphQLNamedType,
    depth: number,
    scope: ResponseScope,
  ): string | undefined {
    this.budget--;
    const args = this.args.arguments(field.args);
    const returned = getNamedType(field.type);
    const responseName = findResponseName(this.random, field, args, type, scope);
    if (responseName === undefined) return undefined;
    const alias = responseName === field.name ? '' : `${responseName}: `;
    const written = `${alias}${field.name}${args}${this.condition()}`;
    if (!isCompositeType(returned)) return written;
    const below = scope.below.get(responseName) ?? newScope();
    scope.below.set(responseName, below);
    return `${written} ${this.selectionSet(returned, depth - 1, below)}`;
  }

  private fragment(type: GraphQLNamedType, depth: number, scope: ResponseScope): string {
    const { random } = this;
    const conditions = this.overlapping(type);
    const usable = this.fragments.filter(
      (fragment) => fragment.text !== '' && conditions.some(({ name }) => name === fragment.type),
    );
    if (usable.length > 0 && random.chance(0.3)) return `...${random.pick(usable).name}${this.condition()}`;
    const condition = random.pick(conditions);
    if (random.chance(0.2)) {
      const name = random.pick(['F', 'fields', 'Product', 'id']) + this.fragments.length;
      const fragment: NamedFragment = { name, type: condition.name, text: '' };
      this.fragments.push(fragment);
      fragment.text = this.selectionSet(condition, depth, scope);
      return `...${name}${this.condition()}`;
    }
    if (random.chance(0.15)) return `...${this.condition()} ${this.selectionSet(type, depth, scope)}`;
    return `... on ${condition.name}${this.condition()} ${this.selectionSet(condition, depth, scope)}`;
  }

  /** The types that a fragment below that type may name. */
  private overlapping(type: GraphQLNamedType): GraphQLNamedType[] {
    const possible = (each: GraphQLNamedType): readonly GraphQLNamedType[] =>
      isObjectType(each) || !isCompositeType(each) ? [each] : this.schema.getPossibleTypes(each);
    return Object.values(this.schema.getTypeMap()).filter(
      (other) =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        possible(other).some((object) => possible(type).includes(object)),
    );
  }

  private typename({ names }: ResponseScope): string {
    const aliases = this.random.chance(0.3) ? ['t', 'type', 'kind', 'id', 'name'] : [];
    const free = aliases.find((name) => !names.has(name) || names.get(name) === '__typename');
    names.set(free ?? '__typename', '__typename');
    return `${free ? `${free}: ` : ''}__typename${this.condition()}`;
  }

  private introspection({ names }: ResponseScope): string {
    const { random } = this;
    const type = random.pick(Object.keys(this.schema.getTypeMap()));
    const written = random.pick([
      '__schema { queryType { name } types { name kind } }',
      `__type(name: "${type}") { name kind fields { name type { name kind ofType { name } } args { name defaultValue } } }`,
      `__type(name: "${type}") { possibleTypes { name } enumValues { name } inputFields { name } __typename }`,
    ]);
    const name = `about${names.size}`;
    names.set(name, written);
    return `${name}: ${written}`;
  }

  private condition(): string {
    const { random } = this;
    if (!random.chance(0.1)) return '';
    const written = `@${random.pick(['skip', 'include'])}(if: ${this.args.boolean()})`;
    if (!random.chance(0.1)) return ` ${written}`;
    const other = written.startsWith('@skip') ? 'include' : 'skip';
    return ` ${written} @${other}(if: ${this.args.boolean()})`;
  }
}
