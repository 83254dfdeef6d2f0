import {
  type ASTNode,
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
  type ObjectFieldNode,
  print,
  visit,
} from 'graphql';

const CONDITIONS = [GraphQLSkipDirective.name, GraphQLIncludeDirective.name];

/** The planner's own variable in fetches of entities. */
const RESERVED_VARIABLE = 'representations';

/** What a supergraph says about names. */
export interface NamingRules {
  /** Sets names of ours apart from all names of fields. */
  readonly separator: string;
  /** Fields of which some key takes a part. */
  readonly keyObjects: ReadonlySet<string>;
}

/**
 * Response names made of a field and its arguments, whatever a client calls it: equal things have equal names, and
 * different ones never meet. A field without arguments goes by its own name.
 *
 * Objects that a client asks under two names stay two: a null that rises in one of them is none of the other's
 * business. So do objects beside the same ones as a key takes a part of them.
 */
export class CanonicalNames {
  private readonly names = new Map<string, string>();

  /** @param taken names of the variables of the operation */
  constructor(
    private readonly rules: NamingRules,
    private readonly taken: ReadonlySet<string>,
  ) {}

  of(field: FieldNode): string {
    const name = field.name.value;
    const details = this.details(field);
    const own = field.selectionSet ? this.ownName(field) : '';
    if (details === '' && own === '') return name;
    const key = `${name}${details} ${own}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const given = `${name}${this.rules.separator}${this.names.size}`;
    this.names.set(key, given);
    return given;
  }

  private ownName({ name, alias }: FieldNode): string {
    const isApart = alias !== undefined || this.rules.keyObjects.has(name.value);
    return isApart ? (alias ?? name).value : '';
  }

  /** Arguments and directives as they are sent, in an order of their own. */
  details({ arguments: given = [], directives = [] }: FieldNode): string {
    if (given.length === 0 && directives.length === 0) return '';
    const lasting = directives.filter(({ name }) => !CONDITIONS.includes(name.value));
    const args = sorted(given).map((one) => this.text(one));
    return `${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directives(lasting)}`;
  }

  directives(directives: readonly (DirectiveNode | ConstDirectiveNode)[]): string {
    return directives.map((one) => ` ${this.text(one)}`).join('');
  }

  /** The name under which a variable of the client is sent. */
  variable(name: string): string {
    if (name !== RESERVED_VARIABLE) return name;
    let free = `${RESERVED_VARIABLE}_`;
    while (this.taken.has(free)) free += '_';
    return free;
  }

  text(node: ASTNode): string {
    return print(
      visit(node, {
        Variable: (variable) => ({
          ...variable,
          name: { ...variable.name, value: this.variable(variable.name.value) },
        }),
        ObjectValue: { leave: (object) => ({ ...object, fields: sorted(object.fields) }) },
      }),
    );
  }
}

function sorted<N extends Pick<ObjectFieldNode, 'name'>>(nodes: readonly N[]): readonly N[] {
  return [...nodes].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** Underscores that no field of the schema has in its name, so that a name with them is no field's. */
export function findSeparator(schema: GraphQLSchema): string {
  let separator = '__';
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const name of Object.keys(type.getFields())) {
      while (name.includes(separator)) separator += '_';
    }
  }
  return separator;
}
