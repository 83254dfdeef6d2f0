import { Fault } from './fetch/fault';

/** JSON that is text already. */
export class JsonText {
  constructor(readonly text: string) {}

  /** Its value, for those who need one. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** `JSON.stringify` of a value in the data tree; undefined for what is none. */
export function jsonOf(value: unknown): string | undefined {
  return value instanceof Fault ? undefined : JSON.stringify(value);
}
