/** JSON that is text already, with a character for each of its bytes. */
export class JsonText {
  constructor(readonly bytes: string) {}

  static of(json: string): JsonText {
    return new JsonText(bytesOf(json));
  }

  /** Its value, for those who need one. */
  toJSON(): unknown {
    return JSON.parse(Buffer.from(this.bytes, 'latin1').toString());
  }
}

/** A text with a character for each of its bytes in UTF-8. */
export const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

/**
 * The same text. What is put together stays in its pieces until a character of it is read, and those of a text that is
 * kept are many for the garbage collector.
 */
export const inOnePiece = (text: string): string => (text.charCodeAt(0) >= 0 ? text : '');
