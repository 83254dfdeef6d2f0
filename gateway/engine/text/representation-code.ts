import type { EntityKeys } from '../entity-keys';
import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationField, RepresentationSelection } from '../plan/plan';
import type { Members, Slot } from './members';
import { isTypename, NotAsText, type PlaceField, type TypedPlace } from './places';
import type { IsOfType } from './selected-fields';

/** What a representation is put together from: text, and slots. */
export type RepresentationPart = string | RepresentedField;

interface RepresentedField {
  readonly kind: 'field';
  readonly field: PlaceField;
  readonly slot: Slot;
  /** What is represented of the objects in the slot, if there are any. */
  readonly below: readonly RepresentationSelection[] | undefined;
}

/**
 * What a fetch needs of an object of one type; null where it is not for such objects.
 * @throws NotAsText where that depends on values
 */
export function representationOf(
  step: Pick<FetchStep, 'service' | 'requires' | 'inputRewrites'>,
  typed: TypedPlace,
  members: Members,
): readonly RepresentationPart[] | null {
  const { isOfType, keys } = typed.place.places.schema;
  const fields = fieldsOf(step.requires ?? [], typed.typename, isOfType);
  const isFor = fields.some(({ name }) => name === '__typename');
  if (!isFor || !isNamed(fields, typed.typename, step.service, keys)) return null;
  if (step.inputRewrites.length > 0) throw new NotAsText('a representation that is changed');
  return partsOf(fields, typed, members);
}

/** The same for an object within a representation. */
export function innerRepresentationOf(
  selections: readonly RepresentationSelection[],
  typed: TypedPlace,
  members: Members,
): readonly RepresentationPart[] {
  return partsOf(fieldsOf(selections, typed.typename, typed.place.places.schema.isOfType), typed, members);
}

function partsOf(
  fields: readonly RepresentationField[],
  typed: TypedPlace,
  members: Members,
): readonly RepresentationPart[] {
  const hasType = [...typed.selected.values()].some((selected) => selected.some(isTypename));
  const parts = fields.flatMap(({ name, source, selections }, index): RepresentationPart[] => {
    const key = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    if (source === '__typename') {
      if (!hasType) throw new NotAsText('a representation without a type');
      return [key + JSON.stringify(typed.typename)];
    }
    const field = typed.fields.get(source);
    if (!field || (field.child !== null) !== (selections !== undefined)) {
      throw new NotAsText(`an input ${source} that nobody is asked for`);
    }
    return [key, { kind: 'field', field, slot: members.slotOf(field), below: selections }];
  });
  return ['{', ...parts, '}'];
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
