import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { FaultError, Reason } from '../fetch/fault';
import type { ShapeField } from './shape-field';

/** A place in the response, from the inside out. */
export interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
}

/** Each null that an error caused is told of; this many, since an answer may have any number of places. */
const ERROR_LIMIT = 1_000;

export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.above) path.unshift(at.key);
  return path;
}

/** The errors of one response, in the order in which they are met. */
export class ResponseErrors {
  readonly list: GraphQLError[] = [];
  private untold = 0;
  private readonly told = new Set<Reason>();
  private readonly collateral = new Map<Reason, { readonly field: ShapeField; readonly place: Place }>();

  add(reason: Reason, path: readonly (string | number)[], nodes?: ShapeField['nodes']): void {
    this.told.add(reason);
    if (this.list.length >= ERROR_LIMIT) {
      this.untold += 1;
      return;
    }
    const { code, service, extensions: given } = reason;
    const extensions: GraphQLErrorExtensions = { ...given, code, ...(service !== undefined && { service }) };
    this.list.push(
      new GraphQLError(reason.message, { path, extensions, ...(nodes && { nodes: [...nodes] }) }),
    );
  }

  /** How many were told. */
  get count(): number {
    return this.list.length + this.untold;
  }

  /** How many have no place of their own so far. */
  get collateralCount(): number {
    return this.collateral.size;
  }

  /** Forgets those that came after the first `count`: what they would explain is gone, and another error says why. */
  forgetCollateral(count: number): void {
    for (const reason of [...this.collateral.keys()].slice(count)) this.collateral.delete(reason);
  }

  /** An error whose own place may come later, or may not have been asked for. */
  addCollateral({ reason }: FaultError, field: ShapeField, place: Place): void {
    if (!this.collateral.has(reason)) this.collateral.set(reason, { field, place });
  }

  /** Everything, once the whole response has been gone through. */
  finish(): readonly GraphQLError[] {
    for (const [reason, { field, place }] of this.collateral) {
      if (!this.told.has(reason)) this.add(reason, pathOf(place), field.nodes);
    }
    if (this.untold === 0) return this.list;
    const message = `${this.untold} more errors of this kind are not shown`;
    return [...this.list, new GraphQLError(message, { extensions: { code: 'TOO_MANY_ERRORS' } })];
  }
}
