import type { EntityKeys } from '../entity-keys';
import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationField, RepresentationSelection } from '../plan/plan';
import { isTypename, NotAsText, type PlaceField, type TypedPlace } from './places';
import type { IsOfType } from './selected-fields';

/** A representation as code has it: an expression, the members of the object being `object`'s. */
export interface RepresentationCode {
  /** Nothing where the fetch is not for such objects. */
  readonly expression: string | null;
  /** What has to be there; `source` where it is objects, which a function named as the slot writes. */
  readonly slots: readonly { readonly slot: string; readonly source: string | null }[];
}

/**
 * What a fetch needs of an object of one type.
 * @throws NotAsText where that depends on values
 */
export function representationOf(
  step: Pick<FetchStep, 'service' | 'requires' | 'inputRewrites'>,
  typed: TypedPlace,
  slotOf: (field: PlaceField) => string,
): RepresentationCode {
  const { isOfType, keys } = typed.place.places.schema;
  const fields = fieldsOf(step.requires ?? [], typed.typename, isOfType);
  const isFor = fields.some(({ name }) => name === '__typename');
  if (!isFor || !isNamed(fields, typed.typename, step.service, keys)) return { expression: null, slots: [] };
  if (step.inputRewrites.length > 0) throw new NotAsText('a representation that is changed');
  return membersCode(fields, typed, slotOf);
}

/** The same for an object within a representation. */
export function innerRepresentationOf(
  selections: readonly RepresentationSelection[],
  typed: TypedPlace,
  slotOf: (field: PlaceField) => string,
): RepresentationCode {
  return membersCode(fieldsOf(selections, typed.typename, typed.place.places.schema.isOfType), typed, slotOf);
}

function membersCode(
  fields: readonly RepresentationField[],
  typed: TypedPlace,
  slotOf: (field: PlaceField) => string,
): RepresentationCode {
  const slots: { slot: string; source: string | null }[] = [];
  const hasType = [...typed.selected.values()].some((selected) => selected.some(isTypename));
  const members = fields.map(({ name, source, selections }) => {
    const key = `${JSON.stringify(name)}:`;
    if (source === '__typename') {
      if (!hasType) throw new NotAsText('a representation without a type');
      return JSON.stringify(key + JSON.stringify(typed.typename));
    }
    const field = typed.fields.get(source);
    if (!field || (field.child !== null) !== (selections !== undefined)) {
      throw new NotAsText(`an input ${source} that nobody is asked for`);
    }
    const slot = slotOf(field);
    slots.push({ slot, source: selections ? source : null });
    const value = selections ? `${slot}(object.${slot})` : `object.${slot}`;
    return `${JSON.stringify(key)} + ${value}`;
  });
  return { expression: [`'{'`, members.join(` + ',' + `) || `''`, `'}'`].join(' + '), slots };
}

/** What is selected of a type. */
function fieldsOf(
  selections: readonly RepresentationSelection[],
  typename: string,
  isOfType: IsOfType,
): readonly RepresentationField[] {
  const fields = selections.flatMap((one): readonly RepresentationField[] => {
    if (one.kind === 'field') return [one];
    return isOfType(typename, one.type) ? fieldsOf(one.selections, typename, isOfType) : [];
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  // a name that is there twice must mean one thing
  for (const field of fields) {
    const last = byName.get(field.name);
    if (field === last) continue;
    if (field.source !== last?.source || field.selections || last.selections) {
      throw new NotAsText(`two inputs named ${field.name}`);
    }
  }
  return [...byName.values()];
}

/** With a value for each field, which code makes sure of, whether it is named depends on the fields alone. */
function isNamed(
  fields: readonly RepresentationField[],
  typename: string,
  service: string,
  keys: EntityKeys,
): boolean {
  return keys.isNamed({ ...exampleOf(fields), __typename: typename }, service);
}

function exampleOf(selections: readonly RepresentationSelection[]): Record<string, unknown> {
  return Object.fromEntries(
    selections.flatMap((one) => {
      if (one.kind === 'condition') throw new NotAsText('an input that depends on a type');
      return [[one.name, one.selections ? exampleOf(one.selections) : ''] as const];
    }),
  );
}
