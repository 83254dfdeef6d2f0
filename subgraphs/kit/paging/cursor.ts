import { badUserInput } from '../errors';

/** Where an item stands in an order: the text it is sorted by (empty where that is the id), then its id. */
export interface Position {
  readonly value: string;
  readonly id: string;
}

/** An opaque text that names a position in one order; it stays good when items are added before or behind it. */
export function encodeCursor(order: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url');
}

/** @throws BAD_USER_INPUT when the text is no cursor, or one of another order. */
export function decodeCursor(order: string, cursor: string): Position {
  const [givenOrder, value, id] = parsed(cursor);
  if (typeof value !== 'string' || typeof id !== 'string') {
    throw badUserInput('after', cursor, 'a cursor taken from `pageInfo.endCursor` or an edge');
  }
  if (givenOrder !== order) {
    throw badUserInput('after', cursor, `a cursor of the order ${order}, as this query asks for`);
  }
  return { value, id };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
