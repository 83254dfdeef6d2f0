import type { FederatedSchema } from '../federated-schema';
import { jsonOf } from '../json-text';
import type { FetchNode, RepresentationField, RepresentationSelection } from '../plan/plan';
import type { DataObject } from './data-tree';
import { Fault } from './fault';

/** JSON of an object's representation; undefined on any surprise. */
type Writer = (object: DataObject) => string | undefined;

const GIVES_UP: Writer = () => undefined;

/**
 * Writes the representations of a fetch as JSON, with code made for each type that comes up. It is for objects of
 * which all is known that the subgraph needs: on any surprise it gives up, and `represent` finds out what is wrong.
 */
export class RepresentationWriter {
  private readonly writers = new Map<unknown, Writer>();

  constructor(
    private readonly step: Pick<FetchNode, 'service' | 'requires' | 'inputRewrites'>,
    private readonly schema: Pick<FederatedSchema, 'isOfType' | 'isObjectType' | 'keys'>,
  ) {}

  /** The same text as `JSON.stringify` of the representation, so that equal ones are equal. */
  write(object: DataObject): string | undefined {
    const typename = object.__typename;
    let writer = this.writers.get(typename);
    if (!writer) {
      // a subgraph may say anything, and only so many types are known
      if (typeof typename !== 'string' || !this.schema.isObjectType(typename)) return undefined;
      writer = this.compile(typename);
      this.writers.set(typename, writer);
    }
    return writer(object);
  }

  private compile(typename: string): Writer {
    const { service, requires = [], inputRewrites } = this.step;
    const fields = this.fieldsOf(requires, typename);
    if (!fields || inputRewrites.length > 0) return GIVES_UP;
    // with a value for each field, which the code makes sure of, whether it is named depends on the fields alone
    if (!this.schema.keys.isNamed(exampleOf(fields, typename), service)) return GIVES_UP;
    const body = `
      'use strict';
      return (object) => {
        let text = '', value;
        ${codeOf(fields, 'object')}
        return text;
      };`;
    return new Function('json', 'Fault', body)(plainJson, Fault);
  }

  /** What is selected of a `typename`; null where it takes a look at values to tell. */
  private fieldsOf(
    selections: readonly RepresentationSelection[],
    typename: string,
  ): readonly RepresentationField[] | null {
    const fields: RepresentationField[] = [];
    for (const selection of selections) {
      if (selection.kind === 'field') fields.push(selection);
      else if (this.schema.isOfType(typename, selection.type)) {
        const within = this.fieldsOf(selection.selections, typename);
        if (!within) return null;
        fields.push(...within);
      }
    }
    const byName = new Map(fields.map((field) => [field.name, field]));
    const isPlain = fields.every((field) => isRepeated(field, byName) && isUnconditional(field));
    return isPlain && byName.has('__typename') ? [...byName.values()] : null;
  }
}

/** A name that is there twice must mean one thing. */
function isRepeated(field: RepresentationField, byName: ReadonlyMap<string, RepresentationField>): boolean {
  const last = byName.get(field.name);
  return field === last || (field.source === last?.source && !field.selections && !last.selections);
}

function isUnconditional({ selections = [] }: RepresentationField): boolean {
  return selections.every((one) => one.kind === 'field' && isUnconditional(one));
}

function exampleOf(fields: readonly RepresentationSelection[], typename: string): DataObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field.kind !== 'field') return [];
      const value = field.selections
        ? exampleOf(field.selections, '')
        : field.name === '__typename'
          ? typename
          : '';
      return [[field.name, value] as const];
    }),
  );
}

/** Statements that add the object in `variable` to `text`, or return without anything. */
function codeOf(fields: readonly RepresentationSelection[], variable: string): string {
  const lines = fields.map((field, index) => {
    if (field.kind !== 'field') throw new Error('a condition where there is none');
    const source = JSON.stringify(field.source);
    return `
      text += ${JSON.stringify(`${index === 0 ? '' : ','}${JSON.stringify(field.name)}:`)};
      value = Object.hasOwn(${variable}, ${source}) ? ${variable}[${source}] : undefined;
      ${field.selections ? objectsCode(field.selections, `${variable}_`) : LEAF}`;
  });
  return `text += '{';${lines.join('')}
    text += '}';`;
}

const LEAF = `{
    const written = json(value);
    if (written === undefined) return undefined;
    text += written;
  }`;

/** Of lists what is in them is left to `represent`: keys hardly ever have any. */
function objectsCode(fields: readonly RepresentationSelection[], variable: string): string {
  return `
    if (value === null) text += 'null';
    else {
      const ${variable} = value;
      if (typeof ${variable} !== 'object' || Array.isArray(${variable}) || ${variable} instanceof Fault) return undefined;
      ${codeOf(fields, variable)}
    }`;
}

function plainJson(value: unknown): string | undefined {
  return Array.isArray(value) ? undefined : jsonOf(value);
}
