import { ObjectId } from 'bson';
import { decodeDocument } from '../bson/decode';
import { encodeStored, maxDocumentBytes } from '../bson/encode';
import { type Doc, isDoc, typeOf, type Value } from '../bson/value';
import { demand } from '../errors';
import type { Stored } from '../storage/changes';

/** A document to insert: with an _id, which comes first. The bytes stay as they came if they can. */
export function storedDocument(bytes: Buffer): Stored {
  demand(bytes.length <= maxDocumentBytes, 'BadValue', `object to insert too large: ${bytes.length} bytes`);
  const doc = decodeDocument(bytes);
  const [first] = doc.keys();
  if (first === '_id') {
    checkId(doc.get('_id') ?? null);
    return { doc, bytes };
  }
  return storedAs(
    new Map<string, Value>([
      ['_id', doc.get('_id') ?? (doc.has('_id') ? null : new ObjectId())],
      ...[...doc].filter(([name]) => name !== '_id'),
    ]),
  );
}

/** @throws EngineError for an _id that can't be one, or beyond 16 MB. */
export function storedAs(doc: Doc): Stored {
  checkId(doc.get('_id') ?? null);
  return { doc, bytes: encodeStored(doc) };
}

function checkId(id: Value): void {
  const type = typeOf(id);
  demand(type !== 'array' && type !== 'regex', 'InvalidIdField', `The '_id' value cannot be of type ${type}`);
  if (!isDoc(id)) return;
  const operator = [...id.keys()].find((name) => name.startsWith('$'));
  demand(operator === undefined, 'DollarPrefixedFieldName', `_id may not contain '${operator}'`);
}
