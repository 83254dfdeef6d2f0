import { z } from 'zod';
import type { SubgraphAnswer, SubgraphError } from '../engine/ask-subgraph';
import { SubgraphFailure } from '../engine/subgraph-failure';
import type { AnswerBody } from './attempt';
import { isNestedDeeper } from './nesting';
import type { SubgraphSettings } from './settings';

/** Data may be long: it is neither copied nor walked through. */
const object = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
);
const error = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: object.nullish(),
});
const answer = z
  .object({ data: object.nullish(), errors: z.array(error).nullish() })
  .refine(({ data, errors }) => data !== undefined || errors?.length, 'neither data nor errors');

/** What other servers put into `extensions` for their developers. */
const INTERNAL = ['stacktrace', 'exception', 'serviceName'];

/**
 * A body as GraphQL over HTTP has it, with data of its own; errors say which subgraph they are of.
 * @throws SubgraphFailure when it is anything else, or nested too deeply to be walked through
 */
export function readAnswer(
  service: string,
  { body, status }: AnswerBody,
  { maxResponseDepth }: SubgraphSettings,
): SubgraphAnswer {
  const text = textOf(body);
  if (isNestedDeeper(text, maxResponseDepth)) {
    const reason = `the answer is nested deeper than ${maxResponseDepth} levels`;
    throw new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', reason, { status, body: text });
  }
  const { data, errors } = parseAnswer(text);
  return {
    ...(data !== undefined && { data }),
    ...(errors?.length && { errors: errors.map((one) => attribute(one, service)) }),
  };
}

/** JSON may come with a byte order mark, which is no JSON. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function parseAnswer(body: string): z.output<typeof answer> {
  try {
    const value: unknown = JSON.parse(body);
    return isAllData(value) ? value : answer.parse(value);
  } catch (cause) {
    throw new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', 'the body is no GraphQL answer', { body, cause });
  }
}

/** As nearly all answers are: to see that takes no look at what is in them. */
function isAllData(value: unknown): value is { readonly data: Record<string, unknown> } {
  if (typeof value !== 'object' || value === null || !('data' in value) || 'errors' in value) return false;
  const { data } = value;
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function attribute({ message, path, extensions }: z.output<typeof error>, service: string): SubgraphError {
  const shown = Object.entries(extensions ?? {}).filter(([name]) => !INTERNAL.includes(name));
  return { message, ...(path && { path }), extensions: { ...Object.fromEntries(shown), service } };
}
