import type { FormattedExecutionResult } from 'graphql';
import { JsonText } from '../engine/json-text';

/** An answer as text, errors first so that nobody misses them; of data that is text already nothing is read. */
export function writeAnswer({ data, errors, extensions }: FormattedExecutionResult): string {
  const text = data instanceof JsonText ? data.text : JSON.stringify(data);
  const parts = [
    ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(text === undefined ? [] : [`"data":${text}`]),
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  return `{${parts.join()}}\n`;
}
