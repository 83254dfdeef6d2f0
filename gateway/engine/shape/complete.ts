import {
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FederatedSchema } from '../federated-schema';
import { type DataObject, isDataObject, read } from '../fetch/data-tree';
import { Fault, missingFault } from '../fetch/fault';
import { clientPathBelow } from './client-path';
import { completeLeaf } from './leaf';
import { type Place, pathOf, type ResponseErrors } from './response';
import { isParentType, type ParentType, type Shape, type ShapeField } from './shape-field';

/** A null of which an error tells already; it rises through everything that may not be null. */
export const LOST = Symbol('lost');

/** What a place in the response is completed with. */
export interface Completion {
  readonly schema: FederatedSchema;
  readonly shape: Shape;
  readonly errors: ResponseErrors;
  /** Paths in the data tree, without indices, of what nobody was asked for, with the reason. */
  readonly unplanned: ReadonlyMap<string, string>;
}

/** Where a field's value stands in the response and in the data tree. */
export interface At {
  readonly place: Place;
  /** Canonical names from the root, joined by dots. */
  readonly canonical: string;
}

/** The value of `field` of an object in the data tree, as the client asked for it: the algorithm of the specification. */
export function completeField(
  source: DataObject,
  field: ShapeField,
  at: At,
  completion: Completion,
): unknown {
  if (field.fieldName === '__typename') return field.parentType.name;
  const value = read(source, field.canonicalName);
  if (value === undefined) return loseMissing(source, field, at, completion);
  return completeValue(field.type, value, field, at, completion);
}

/** The entries of an object; `LOST` when one that may not be null is. */
export function completeObject(
  source: DataObject,
  fields: readonly ShapeField[],
  at: At | undefined,
  completion: Completion,
): Record<string, unknown> | typeof LOST {
  const object: Record<string, unknown> = Object.create(null);
  const { errors } = completion;
  const collateralBefore = errors.collateralCount;
  for (const [index, field] of fields.entries()) {
    const toldBefore = errors.count;
    const value = completeField(source, field, below(at, field), completion);
    if (value === LOST && isNonNullType(field.type)) {
      if (faultOfField(source, field)?.collateral) {
        tellCauses(source, fields.slice(index + 1), at, completion);
      }
      if (errors.count > toldBefore) errors.forgetCollateral(collateralBefore);
      return LOST;
    }
    object[field.responseName] = value === LOST ? null : value;
  }
  return object;
}

/** Why there is nothing: what stands in its place, or what explains all that is missing of the object. */
function faultOfField(source: DataObject, { canonicalName }: ShapeField): Fault | undefined {
  const value = read(source, canonicalName);
  if (value instanceof Fault) return value;
  return value === undefined ? missingFault(source)?.under(canonicalName) : undefined;
}

/** What took a whole object along is told at its own place, though others of the object's fields come first. */
function tellCauses(
  source: DataObject,
  fields: readonly ShapeField[],
  at: At | undefined,
  completion: Completion,
): void {
  for (const field of fields) {
    const fault = faultOfField(source, field);
    if (fault && !fault.collateral) loseFaulty(fault, field, below(at, field), completion);
  }
}

export function below(at: At | undefined, { responseName, canonicalName }: ShapeField): At {
  return {
    place: { above: at?.place, key: responseName },
    canonical: at ? `${at.canonical}.${canonicalName}` : canonicalName,
  };
}

function completeValue(
  type: GraphQLOutputType,
  value: unknown,
  field: ShapeField,
  at: At,
  completion: Completion,
): unknown {
  if (isNonNullType(type)) {
    const completed = completeValue(type.ofType, value, field, at, completion);
    if (completed !== null) return completed;
    return fail('NULL_FOR_NON_NULL', `${coordinate(field)} may not be null`, field, at, completion);
  }
  if (value === null) return null;
  if (value instanceof Fault) return loseFaulty(value, field, at, completion);
  if (isListType(type)) return completeList(type.ofType, value, field, at, completion);
  if (isLeafType(type)) {
    try {
      return completeLeaf(type, value);
    } catch {
      return fail(
        'SUBGRAPH_BAD_RESPONSE',
        `${coordinate(field)} has no value of type ${type.name}`,
        field,
        at,
        completion,
      );
    }
  }
  if (!isDataObject(value)) {
    return fail('SUBGRAPH_BAD_RESPONSE', `${coordinate(field)} is no object`, field, at, completion);
  }
  const runtimeType = isAbstractType(type) ? runtimeTypeOf(value, type, field, completion) : type;
  if (!runtimeType) {
    return fail(
      'UNKNOWN_TYPE',
      `${coordinate(field)} is of no type that this graph shows`,
      field,
      at,
      completion,
    );
  }
  return completeObject(value, completion.shape.fieldsBelow(field, runtimeType), at, completion);
}

function completeList(
  itemType: GraphQLOutputType,
  value: unknown,
  field: ShapeField,
  at: At,
  completion: Completion,
): unknown {
  if (!Array.isArray(value)) {
    return fail('SUBGRAPH_BAD_RESPONSE', `${coordinate(field)} is no list`, field, at, completion);
  }
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const place: Place = { above: at.place, key: index };
    const completed = completeValue(itemType, item ?? null, field, { ...at, place }, completion);
    if (completed === LOST && isNonNullType(itemType)) {
      if (faultOf(item)?.collateral) completeCause(value, itemType, field, at, completion);
      return LOST;
    }
    items.push(completed === LOST ? null : completed);
  }
  return items;
}

/** Tells what took a whole list along at its own place, though others of its items come first. */
function completeCause(
  list: readonly unknown[],
  itemType: GraphQLOutputType,
  field: ShapeField,
  at: At,
  completion: Completion,
): void {
  const index = list.findIndex((item) => faultOf(item)?.collateral === false);
  if (index < 0) return;
  completeValue(itemType, list[index], field, { ...at, place: { above: at.place, key: index } }, completion);
}

function faultOf(value: unknown): Fault | undefined {
  if (value instanceof Fault) return value;
  return isDataObject(value) ? missingFault(value) : undefined;
}

/** An interface stands for itself where all that is asked of an object is asked of each implementation. */
function runtimeTypeOf(
  value: DataObject,
  type: Parameters<FederatedSchema['apiSchema']['isSubType']>[0],
  field: ShapeField,
  { schema: { apiSchema, isObjectType: isKnownObject }, shape }: Completion,
): ParentType | undefined {
  const typename = read(value, '__typename');
  const named = typeof typename === 'string' ? apiSchema.getType(typename) : undefined;
  if (isObjectType(named)) return apiSchema.isSubType(type, named) ? named : undefined;
  if (typeof typename === 'string' && isKnownObject(typename)) return undefined;
  return isParentType(type) && !shape.dependsOnType(field) ? type : undefined;
}

function loseMissing(source: DataObject, field: ShapeField, at: At, completion: Completion): unknown {
  const fault = missingFault(source);
  if (fault) return loseFaulty(fault.under(field.canonicalName), field, at, completion);
  const reason = completion.unplanned.get(at.canonical);
  return reason === undefined
    ? fail('FIELD_NOT_FETCHED', `${coordinate(field)} could not be fetched`, field, at, completion)
    : fail(
        'FIELD_NOT_PLANNED',
        `${coordinate(field)} can't be planned in this operation`,
        field,
        at,
        completion,
      );
}

function loseFaulty(fault: Fault, field: ShapeField, { place }: At, completion: Completion): typeof LOST {
  for (const error of fault.errors) {
    if (fault.collateral) completion.errors.addCollateral(error, field, place);
    else {
      const path = [...pathOf(place), ...clientPathBelow(error.below, field, completion.shape)];
      completion.errors.add(error.reason, path, field.nodes);
    }
  }
  return LOST;
}

function fail(code: string, message: string, field: ShapeField, at: At, { errors }: Completion): typeof LOST {
  errors.add({ message, code }, pathOf(at.place), field.nodes);
  return LOST;
}

const coordinate = ({ parentType, fieldName }: ShapeField): string => `${parentType.name}.${fieldName}`;
