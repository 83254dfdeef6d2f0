import { LRUCache } from 'lru-cache';
import type { SubgraphRequest } from '../engine/ask-subgraph';
import { bytesOf, JsonText } from '../engine/json-text';

/** Plans ask the same texts again and again. */
const REMEMBERED_TEXTS = 1_000;
const REMEMBERED_LENGTH = 16 * 1024 * 1024;

/** Writes what is asked of one subgraph as JSON, with a character for each byte, no part of it twice. */
export class RequestBodies {
  private readonly quoted = new LRUCache<string, string>({
    max: REMEMBERED_TEXTS,
    maxSize: REMEMBERED_LENGTH,
    sizeCalculation: (text) => Math.max(1, text.length),
  });

  write({ query, variables, operationName }: Omit<SubgraphRequest, 'service' | 'kind'>): string {
    let members = '';
    for (const name of Object.keys(variables)) {
      const value = variables[name];
      const text = value instanceof JsonText ? value.bytes : jsonBytes(value);
      if (text !== undefined) members += `${members === '' ? '' : ','}${this.quote(name)}:${text}`;
    }
    const name = operationName === undefined ? '' : `,"operationName":${this.quote(operationName)}`;
    return `{"query":${this.quote(query)},"variables":{${members}}${name}}`;
  }

  private quote(text: string): string {
    let quoted = this.quoted.get(text);
    if (quoted === undefined) {
      quoted = bytesOf(JSON.stringify(text));
      this.quoted.set(text, quoted);
    }
    return quoted;
  }
}

function jsonBytes(value: unknown): string | undefined {
  const json: string | undefined = JSON.stringify(value);
  return json === undefined ? undefined : bytesOf(json);
}
