import type { FormattedExecutionResult } from 'graphql';
import { WrittenAnswer } from '../engine/shape/written-answer';

/** An answer as JSON, errors first so that nobody misses them. */
export function writeAnswer({ data, errors, extensions }: FormattedExecutionResult): string {
  const isWritten = data instanceof WrittenAnswer && errors === undefined && extensions === undefined;
  // Apollo Server hands on what it gets, and Fastify sends bytes as they are
  if (isWritten) return data.body as Buffer | string as string;
  return `${JSON.stringify({ errors, data, extensions })}\n`;
}
