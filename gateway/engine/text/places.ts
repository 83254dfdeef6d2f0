import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { FederatedSchema } from '../federated-schema';
import type { FetchStep } from '../fetch/fetch-step';
import type { RepresentationSelection } from '../plan/plan';
import type { Shape, ShapeField } from '../shape/shape-field';
import { FetchSelections, type SelectedField } from './selected-fields';

/** Thrown for an operation whose answers can't be kept as text. */
export class NotAsText extends Error {}

/** A fetch whose answer holds the objects of a place within others. */
interface Arrival {
  readonly step: FetchStep;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** Where objects stand of which fetches ask more. */
interface GatheredPath {
  /** From 0 on. */
  readonly number: number;
  readonly steps: Set<FetchStep>;
}

/** Code for one takes a fraction of a millisecond to make; dashboards have some dozens. */
const MOST_TYPED_PLACES = 1_000;

/** What is known of all places of one operation. */
export class Places {
  readonly root: TypedPlace;
  /** The numbers of their paths, for fetches of entities. */
  readonly pathsOf: ReadonlyMap<FetchStep, readonly number[]>;
  private typedCount = 0;
  private readonly selections: ReadonlyMap<FetchStep, FetchSelections>;
  /** By the paths that fetches of entities have. */
  private readonly gatheredAt = new Map<string, GatheredPath>();
  /** Paths of objects that later fetches read or add to. */
  private readonly open = new Set<string>();

  /** @throws NotAsText */
  constructor(
    steps: readonly FetchStep[],
    readonly schema: FederatedSchema,
    readonly shape: Shape,
    rootType: string,
    rootFields: readonly ShapeField[],
  ) {
    this.selections = new Map(steps.map((step) => [step, new FetchSelections(step)]));
    const pathsOf = new Map<FetchStep, number[]>();
    const arrivals: Arrival[] = [];
    for (const step of steps) {
      const { outputRewrites, operationKind, requires, paths } = step;
      if (operationKind !== 'query' || outputRewrites.some(({ kind }) => kind !== 'rename')) {
        throw new NotAsText('a fetch that changes what it gets');
      }
      if (!requires) {
        if (paths.some((path) => path.length > 0)) throw new NotAsText('root fields below the root');
        arrivals.push({ step, selectionSets: this.selectionsOf(step).root });
        continue;
      }
      for (const path of paths.map(textOfPath)) {
        const gathered = this.gatheredAt.get(path) ?? { number: this.gatheredAt.size, steps: new Set() };
        this.gatheredAt.set(path, gathered);
        gathered.steps.add(step);
        pathsOf.set(step, [...(pathsOf.get(step) ?? []), gathered.number]);
        this.openAlong(path);
        this.openInputs(path, requires);
      }
    }
    this.pathsOf = pathsOf;
    const place = new Place(this, '', null, arrivals, [], () => rootFields);
    this.root = place.of(rootType);
  }

  /** Whether making code for all of it takes too long. */
  get isTooLarge(): boolean {
    return this.typedCount > MOST_TYPED_PLACES;
  }

  /**
   * The number of a type at a place.
   * @throws NotAsText
   */
  nextNumber(): number {
    if (this.isTooLarge) throw new NotAsText('an operation with too many objects');
    return this.typedCount++;
  }

  selectionsOf(step: FetchStep): FetchSelections {
    const found = this.selections.get(step);
    if (!found) throw new Error('a fetch of another operation');
    return found;
  }

  isOpen = (path: string): boolean => path === '' || this.open.has(path);

  /** How many paths fetches of entities have. */
  get gatheredCount(): number {
    return this.gatheredAt.size;
  }

  gatheredPath = (path: string): GatheredPath | undefined => this.gatheredAt.get(path);

  private openAlong(path: string): void {
    const parts = path.split('.');
    for (let end = 1; end <= parts.length; end += 1) this.open.add(parts.slice(0, end).join('.'));
  }

  private openInputs(path: string, selections: readonly RepresentationSelection[]): void {
    for (const one of selections) {
      if (one.kind === 'condition') this.openInputs(path, one.selections);
      else if (one.selections) {
        const below = pathBelow(path, one.source);
        this.open.add(below);
        this.openInputs(below, one.selections);
      }
    }
  }
}

const textOfPath = (path: readonly string[]): string => path.filter((part) => part !== '@').join('.');
const pathBelow = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Where objects stand in the answer, whatever their types. */
export class Place {
  /** Undefined where no fetch asks more. */
  readonly gathered: GatheredPath | undefined;
  private readonly byType = new Map<string, TypedPlace>();
  private readonly verbatim = new Map<FetchStep, boolean>();

  constructor(
    readonly places: Places,
    readonly path: string,
    private readonly type: GraphQLNamedType | null,
    readonly arrivals: Arrival[],
    /** What other fetches take of it as a part of what holds it. */
    readonly inputs: readonly RepresentationSelection[],
    /** What the client asks of it; null where it does not look there. */
    readonly entriesOf: ((typename: string) => readonly ShapeField[]) | null,
  ) {
    this.gathered = places.gatheredPath(path);
  }

  /** Whether its objects are put together from several answers, or read by another fetch. */
  get isOpen(): boolean {
    return this.arrivals.length > 1 || this.places.isOpen(this.path);
  }

  /** Whether there is more to do with them than to hand on the text that they are a part of. */
  get isKeptAsObjects(): boolean {
    const [arrival] = this.arrivals;
    return (
      this.isOpen || (this.entriesOf !== null && arrival !== undefined && !this.isVerbatim(arrival.step))
    );
  }

  /** Names of the object types that there can be. */
  get typenames(): readonly string[] {
    const { type } = this;
    if (isObjectType(type)) return [type.name];
    if (!isAbstractType(type)) return [];
    const { apiSchema, supergraph } = this.places.schema;
    const schema = this.entriesOf ? apiSchema : supergraph;
    return schema.getPossibleTypes(type).map(({ name }) => name);
  }

  of(typename: string): TypedPlace {
    let typed = this.byType.get(typename);
    if (!typed) {
      typed = new TypedPlace(this, typename);
      this.byType.set(typename, typed);
    }
    return typed;
  }

  /** Whether what `step` brings is, byte for byte, what the client gets. */
  isVerbatim(step: FetchStep): boolean {
    let known = this.verbatim.get(step);
    if (known === undefined) {
      const { typenames } = this;
      known =
        !this.isOpen &&
        typenames.length > 0 &&
        typenames.length <= MOST_TYPES_COMPARED &&
        typenames.every((typename) => this.of(typename).isVerbatim(step));
      this.verbatim.set(step, known);
    }
    return known;
  }
}

const MOST_TYPES_COMPARED = 8;

export interface PlaceField {
  readonly canonicalName: string;
  readonly type: GraphQLOutputType;
  /** What the client asks it as; undefined where only other fetches need it. */
  readonly entry: ShapeField | undefined;
  readonly writers: FetchStep[];
  /** Whether a fetch needs it by itself. */
  readonly isInput: boolean;
  readonly child: Place | null;
}

/** Objects of one type at a place. */
export class TypedPlace {
  /** Among all of the operation, from 0 on. */
  readonly number: number;
  readonly entries: readonly ShapeField[] | null;
  private readonly entryOf: ReadonlyMap<string, ShapeField>;
  readonly fields = new Map<string, PlaceField>();
  readonly selected = new Map<FetchStep, readonly SelectedField[]>();

  /** @throws NotAsText */
  constructor(
    readonly place: Place,
    readonly typename: string,
  ) {
    const { places, arrivals, gathered } = place;
    this.number = places.nextNumber();
    this.entries = place.entriesOf?.(typename) ?? null;
    const shown = (this.entries ?? []).filter((entry) => !isTypenameEntry(entry));
    this.entryOf = new Map(shown.map((entry) => [entry.canonicalName, entry]));
    const { isOfType } = places.schema;
    for (const { step, selectionSets } of arrivals) {
      this.add(step, places.selectionsOf(step).fieldsOf(selectionSets, typename, isOfType));
    }
    for (const step of gathered?.steps ?? []) {
      const selections = places.selectionsOf(step);
      this.add(step, selections.fieldsOf(selections.root, typename, isOfType));
    }
  }

  isVerbatim(step: FetchStep): boolean {
    const selected = this.selected.get(step) ?? [];
    return (
      this.entries?.length === selected.length &&
      selected.every((field, index) => this.isSame(field, this.entries?.[index], step))
    );
  }

  /** Whether a member as a subgraph writes it is what the client has asked for as `entry`. */
  isSame(selected: SelectedField, entry: ShapeField | undefined, step: FetchStep): boolean {
    if (!entry || entry.responseName !== selected.key) return false;
    if (isTypename(selected) || entry.fieldName === TypeNameMetaFieldDef.name) {
      return isTypename(selected) && entry.fieldName === TypeNameMetaFieldDef.name;
    }
    if (entry.canonicalName !== selected.canonicalName) return false;
    const field = this.fields.get(selected.canonicalName);
    return field !== undefined && field.writers.length === 1 && (field.child?.isVerbatim(step) ?? true);
  }

  private add(step: FetchStep, selected: readonly SelectedField[]): void {
    this.selected.set(step, selected);
    for (const one of selected) {
      if (isTypename(one)) continue;
      const field = this.fields.get(one.canonicalName) ?? this.newField(one);
      field.writers.push(step);
      if ((field.child !== null) !== one.selectionSets.length > 0) throw new NotAsText('a leaf with fields');
      field.child?.arrivals.push({ step, selectionSets: one.selectionSets });
    }
  }

  private newField({ canonicalName, fieldName, selectionSets }: SelectedField): PlaceField {
    const { place, typename } = this;
    const { supergraph, apiSchema } = place.places.schema;
    const entry = this.entryOf.get(canonicalName);
    const parent = supergraph.getType(typename);
    const type = entry?.type ?? (isObjectType(parent) ? parent.getFields()[fieldName]?.type : undefined);
    if (!type) throw new NotAsText(`${typename} has no field ${fieldName}`);
    const selections = [
      ...[...(place.gathered?.steps ?? [])].flatMap(({ requires }) => requires ?? []),
      ...place.inputs,
    ];
    const inputs = fieldsNamed(selections, canonicalName);
    const below = inputs.flatMap((one) => one.selections ?? []);
    const { shape } = place.places;
    const entriesBelow = (name: string): readonly ShapeField[] => {
      const runtimeType = apiSchema.getType(name);
      if (!entry || !isObjectType(runtimeType)) throw new NotAsText(`${name} is not shown`);
      return shape.fieldsBelow(entry, runtimeType);
    };
    const child =
      selectionSets.length > 0
        ? new Place(
            place.places,
            pathBelow(place.path, canonicalName),
            getNamedType(type),
            [],
            below,
            entry ? entriesBelow : null,
          )
        : null;
    const field: PlaceField = { canonicalName, type, entry, writers: [], isInput: inputs.length > 0, child };
    this.fields.set(canonicalName, field);
    return field;
  }
}

export const isTypename = ({ fieldName }: SelectedField): boolean => fieldName === TypeNameMetaFieldDef.name;
export const isTypenameEntry = ({ fieldName }: ShapeField): boolean =>
  fieldName === TypeNameMetaFieldDef.name;

/** All fields of that source, whatever they depend on. */
export function fieldsNamed(
  selections: readonly RepresentationSelection[],
  source: string,
): Extract<RepresentationSelection, { kind: 'field' }>[] {
  return selections.flatMap((one) => {
    if (one.kind === 'condition') return fieldsNamed(one.selections, source);
    return one.source === source ? [one] : [];
  });
}
