import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLOutputType,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { FederatedSchema } from '../federated-schema';
import type { DataObject } from '../fetch/data-tree';
import { Fault } from '../fetch/fault';
import { jsonOf } from '../json-text';
import { JsonBytes } from './json-bytes';
import type { ParentType, Shape, ShapeField } from './shape-field';

/** Writes an object; false on any surprise. */
type Writer = (object: DataObject) => boolean;

/** What the code of writers refers to, by its position. */
type Reference = Writer | ReadonlyMap<unknown, Buffer> | Buffer;

/** Answers are written one at a time, each at a stretch. */
const out = new JsonBytes();

const START = Buffer.from('{"data":');
const END = Buffer.from('}\n');

/**
 * Writes the client's part of the data tree as JSON, with code made for the document and the types that come up.
 * It is for answers in which all is as it should be: on any surprise, such as a fault, a value that is missing or of
 * another type, it gives up, and `completeField` goes through the same tree and tells what there is to tell.
 */
export class AnswerWriter {
  private readonly writeRoot: Writer;

  constructor(
    fields: readonly ShapeField[],
    private readonly shape: Shape,
    private readonly schema: FederatedSchema,
  ) {
    this.writeRoot = this.lazyWriter(() => fields);
  }

  /** The whole response; undefined when it has to be completed step by step. */
  write(data: DataObject): Buffer | undefined {
    out.restart();
    out.raw(START);
    if (!this.writeRoot(data)) return undefined;
    out.raw(END);
    return out.take();
  }

  /** Most types of an abstract field never come up. */
  private lazyWriter(fields: () => readonly ShapeField[]): Writer {
    let writer: Writer | undefined;
    return (object) => {
      writer ??= this.compile(fields());
      return writer(object);
    };
  }

  private compile(fields: readonly ShapeField[]): Writer {
    const references: Reference[] = [];
    const refer = (reference: Reference): string => `references[${references.push(reference) - 1}]`;
    const lines = fields.map((field, index) => {
      const before = `${index === 0 ? '{' : ','}${JSON.stringify(field.responseName)}:`;
      if (field.fieldName === TypeNameMetaFieldDef.name) {
        return `out.raw(${refer(Buffer.from(before + JSON.stringify(field.parentType.name)))});`;
      }
      const name = JSON.stringify(field.canonicalName);
      // what every object has by birth is no field
      const value =
        field.canonicalName in Object.prototype
          ? `Object.hasOwn(object, ${name}) ? object[${name}] : undefined`
          : `object[${name}]`;
      return `
        out.raw(${refer(Buffer.from(before))});
        value = ${value};
        ${this.code(field.type, field, 'value', refer)}`;
    });
    const body = `
      'use strict';
      return (object) => {
        if (typeof object !== 'object' || object === null || Array.isArray(object) || object instanceof Fault) return false;
        let value;
        ${lines.join('')}
        out.ascii(${fields.length === 0 ? "'{}'" : "'}'"});
        return true;
      };`;
    return new Function('references', 'out', 'jsonOf', 'Fault', body)(references, out, jsonOf, Fault);
  }

  /** Statements that write the value in `variable`, or return false. */
  private code(type: GraphQLOutputType, field: ShapeField, variable: string, refer: Refer): string {
    if (isNonNullType(type)) {
      return `if (${variable} === null) return false;
        ${this.notNullCode(type.ofType, field, variable, refer)}`;
    }
    return `if (${variable} === null) out.ascii('null');
      else { ${this.notNullCode(type, field, variable, refer)} }`;
  }

  private notNullCode(type: GraphQLOutputType, field: ShapeField, variable: string, refer: Refer): string {
    if (isListType(type)) {
      const item = `${variable}_`;
      return `if (!Array.isArray(${variable})) return false;
        out.ascii('[');
        for (let index = 0; index < ${variable}.length; index += 1) {
          if (index > 0) out.ascii(',');
          const ${item} = ${variable}[index];
          ${this.code(type.ofType, field, item, refer)}
        }
        out.ascii(']');`;
    }
    if (isLeafType(type)) return leafCode(type, variable, refer);
    return `if (!${refer(this.writerOf(type, field))}(${variable})) return false;`;
  }

  private writerOf(type: GraphQLOutputType, field: ShapeField): Writer {
    if (isObjectType(type)) return this.lazyWriter(() => this.shape.fieldsBelow(field, type));
    if (!isAbstractType(type)) return () => false;
    const possibleTypes: readonly ParentType[] = this.schema.apiSchema.getPossibleTypes(type);
    const writers = new Map<unknown, Writer>(
      possibleTypes.map((possible) => [
        possible.name,
        this.lazyWriter(() => this.shape.fieldsBelow(field, possible)),
      ]),
    );
    return (object) => writers.get(object?.__typename)?.(object) ?? false;
  }
}

/** Keeps what code refers to, and says how it is called there. */
type Refer = (reference: Reference) => string;

function leafCode(type: GraphQLLeafType, variable: string, refer: Refer): string {
  if (isEnumType(type)) {
    const values = new Map(type.getValues().map(({ name }) => [name, Buffer.from(JSON.stringify(name))]));
    return `{
        const written = ${refer(values)}.get(${variable});
        if (written === undefined) return false;
        out.raw(written);
      }`;
  }
  const text = `if (typeof ${variable} === 'string') out.text(${variable});`;
  switch (type.name) {
    case GraphQLString.name:
      return `${text} else return false;`;
    case GraphQLID.name:
      return `${text}
        else if (Number.isInteger(${variable})) out.ascii('"' + ${variable} + '"');
        else return false;`;
    case GraphQLInt.name:
      return `if (${variable} === (${variable} | 0)) out.ascii('' + ${variable}); else return false;`;
    case GraphQLFloat.name:
      return `if (Number.isFinite(${variable})) out.ascii('' + ${variable}); else return false;`;
    case GraphQLBoolean.name:
      return `if (typeof ${variable} === 'boolean') out.ascii(${variable} ? 'true' : 'false'); else return false;`;
    default:
      return `${text}
        else {
          const written = jsonOf(${variable});
          if (written === undefined) return false;
          out.json(written);
        }`;
  }
}
