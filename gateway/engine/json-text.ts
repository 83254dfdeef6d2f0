import { Fault } from './fetch/fault';

/** JSON that is text already. */
export class JsonText {
  constructor(readonly text: string) {}

  /** Its value, for those who need one. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** JSON escapes control characters, and surrogates that stand alone. */
const MAY_BE_ESCAPED = /["\\]|[^ -\ud7ff\ue000-\uffff]/;
/** Up to about here it is quicker to look at each character than to start a search. */
const SHORT = 40;

/** `JSON.stringify` of a text. */
export function quote(value: string): string {
  if (value.length > SHORT) return MAY_BE_ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (
      code === QUOTE ||
      code === BACKSLASH ||
      code < SPACE ||
      (code >= FIRST_SURROGATE && code <= LAST_SURROGATE)
    ) {
      return JSON.stringify(value);
    }
  }
  return `"${value}"`;
}

/** `JSON.stringify` of any other value; undefined for what is none. */
export function jsonOf(value: unknown): string | undefined {
  return value instanceof Fault ? undefined : JSON.stringify(value);
}
