import { z } from 'zod';
import type { SubgraphAnswer, SubgraphError } from '../engine/ask-subgraph';
import { SubgraphFailure } from '../engine/subgraph-failure';

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
 * @throws SubgraphFailure when it is anything else
 */
export function readAnswer(service: string, body: string): SubgraphAnswer {
  const { data, errors } = parseAnswer(body);
  return {
    ...(data !== undefined && { data }),
    ...(errors?.length && { errors: errors.map((one) => attribute(one, service)) }),
  };
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
