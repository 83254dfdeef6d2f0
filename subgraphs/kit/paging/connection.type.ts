import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type';

export interface EdgeOf<T> {
  cursor: string;
  node: T;
}

/** One page, as read; `countAll` is asked only when a client wants `totalCount`. */
export interface PageOf<T> {
  edges: EdgeOf<T>[];
  pageInfo: PageInfo;
  countAll: () => Promise<number>;
}

export interface ConnectionOptions {
  /** Offers `totalCount`: only for lists that are cheap to count. */
  readonly counted?: boolean;
  /** Scopes that a caller needs, where the nodes are person-level. */
  readonly scope?: string;
}

const nothing: ClassDecorator = () => undefined;

/** The directive that keeps a person-level type from callers without the scope. */
export const requiresScope = (scope: string): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Directive(`@requiresScopes(scopes: [["${scope}"]])`) as ClassDecorator &
    MethodDecorator &
    PropertyDecorator;

/** The Relay connection type of `node`: `XConnection { nodes edges pageInfo totalCount? }`. */
export function connectionType<T extends object>(
  name: string,
  node: () => ClassType<T>,
  { counted = false, scope }: ConnectionOptions = {},
): ClassType<PageOf<T>> {
  const scoped = scope ? (requiresScope(scope) as ClassDecorator) : nothing;

  @scoped
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page, with its cursor.` })
  class Edge implements EdgeOf<T> {
    @Field(() => String, { description: 'Names this place in the list, for `after`.' })
    cursor: string;

    @Field(node, { description: 'The item.' })
    node: T;
  }

  @scoped
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection implements PageOf<T> {
    @Field(() => [Edge], { description: 'The items with their cursors, in the order asked for.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo: PageInfo;

    countAll: () => Promise<number>;

    @Field(() => [node()], { description: 'The items alone, in the order asked for.' })
    nodes(): T[] {
      return this.edges.map((edge) => edge.node);
    }
  }
  if (!counted) return Connection;

  @scoped
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class CountedConnection extends Connection {
    @Field(() => Int, { description: 'How many items the whole list has under this filter.' })
    totalCount(): Promise<number> {
      return this.countAll();
    }
  }
  return CountedConnection;
}
