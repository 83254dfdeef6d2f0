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
import { jsonOf, quote } from '../json-text';
import type { ParentType, Shape, ShapeField } from './shape-field';

/** JSON of an object; undefined on any surprise. */
type Writer = (object: DataObject) => string | undefined;

/** What the code of writers refers to, by its position. */
type Reference = Writer | ReadonlyMap<unknown, string>;

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

  /** @returns undefined when the answer has to be completed step by step */
  write(data: DataObject): string | undefined {
    return this.writeRoot(data);
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
    const lines = fields.map((field, index) => {
      const before = `${index === 0 ? '{' : ','}${JSON.stringify(field.responseName)}:`;
      if (field.fieldName === TypeNameMetaFieldDef.name) {
        return `text += ${JSON.stringify(before + quote(field.parentType.name))};`;
      }
      const name = JSON.stringify(field.canonicalName);
      // what every object has by birth is no field
      const value =
        field.canonicalName in Object.prototype
          ? `Object.hasOwn(object, ${name}) ? object[${name}] : undefined`
          : `object[${name}]`;
      return `
        text += ${JSON.stringify(before)};
        value = ${value};
        ${this.code(field.type, field, 'value', references)}`;
    });
    const body = `
      'use strict';
      return (object) => {
        if (typeof object !== 'object' || object === null || Array.isArray(object) || object instanceof Fault) return undefined;
        let text = '', value;
        ${lines.join('')}
        return text + ${fields.length === 0 ? "'{}'" : "'}'"};
      };`;
    return new Function('references', 'quote', 'json', 'Fault', body)(references, quote, jsonOf, Fault);
  }

  /** Statements that add the value in `variable` to `text`, or return without anything. */
  private code(
    type: GraphQLOutputType,
    field: ShapeField,
    variable: string,
    references: Reference[],
  ): string {
    if (isNonNullType(type)) {
      return `if (${variable} === null) return undefined;
        ${this.notNullCode(type.ofType, field, variable, references)}`;
    }
    return `if (${variable} === null) text += 'null';
      else { ${this.notNullCode(type, field, variable, references)} }`;
  }

  private notNullCode(
    type: GraphQLOutputType,
    field: ShapeField,
    variable: string,
    references: Reference[],
  ): string {
    if (isListType(type)) {
      const item = `${variable}_`;
      return `if (!Array.isArray(${variable})) return undefined;
        text += '[';
        for (let index = 0; index < ${variable}.length; index += 1) {
          if (index > 0) text += ',';
          const ${item} = ${variable}[index];
          ${this.code(type.ofType, field, item, references)}
        }
        text += ']';`;
    }
    if (isLeafType(type)) return leafCode(type, variable, references);
    references.push(this.writerOf(type, field));
    return `{
        const written = references[${references.length - 1}](${variable});
        if (written === undefined) return undefined;
        text += written;
      }`;
  }

  private writerOf(type: GraphQLOutputType, field: ShapeField): Writer {
    if (isObjectType(type)) return this.lazyWriter(() => this.shape.fieldsBelow(field, type));
    if (!isAbstractType(type)) return () => undefined;
    const { apiSchema } = this.schema;
    const writers = new Map<unknown, Writer>(
      apiSchema
        .getPossibleTypes(type)
        .map((possible: ParentType) => [
          possible.name,
          this.lazyWriter(() => this.shape.fieldsBelow(field, possible)),
        ]),
    );
    return (object) => writers.get(object?.__typename)?.(object);
  }
}

function leafCode(type: GraphQLLeafType, variable: string, references: Reference[]): string {
  if (isEnumType(type)) {
    references.push(new Map(type.getValues().map(({ name }) => [name, quote(name)])));
    return `{
        const written = references[${references.length - 1}].get(${variable});
        if (written === undefined) return undefined;
        text += written;
      }`;
  }
  const text = `if (typeof ${variable} === 'string') text += quote(${variable});`;
  switch (type.name) {
    case GraphQLString.name:
      return `${text} else return undefined;`;
    case GraphQLID.name:
      return `${text}
        else if (Number.isInteger(${variable})) text += '"' + ${variable} + '"';
        else return undefined;`;
    case GraphQLInt.name:
      return `if (${variable} === (${variable} | 0)) text += ${variable}; else return undefined;`;
    case GraphQLFloat.name:
      return `if (Number.isFinite(${variable})) text += ${variable}; else return undefined;`;
    case GraphQLBoolean.name:
      return `if (typeof ${variable} === 'boolean') text += ${variable}; else return undefined;`;
    default:
      return `${text}
        else {
          const written = json(${variable});
          if (written === undefined) return undefined;
          text += written;
        }`;
  }
}
