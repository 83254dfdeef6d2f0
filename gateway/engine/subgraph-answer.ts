import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { SubgraphFailure } from './subgraph-failure';

export type SubgraphAnswer = Pick<Awaited<ReturnType<GraphQLDataSource['process']>>, 'data' | 'errors'>;

const object = z.record(z.string(), z.unknown());
const error = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: object.nullish(),
});
const answer = z
  .object({ data: object.nullish(), errors: z.array(error).nonempty().optional() })
  .refine(({ data, errors }) => data !== undefined || errors !== undefined, 'neither data nor errors');

/** What other servers put into `extensions` for their developers. */
const INTERNAL = ['stacktrace', 'exception', 'serviceName'];

/**
 * A body as GraphQL over HTTP has it. `entities` is how many were asked for.
 * @throws SubgraphFailure when it is anything else
 */
export function readAnswer(service: string, body: string, entities: number | undefined): SubgraphAnswer {
  const { data, errors } = parseAnswer(body);
  if (entities !== undefined && data) requireEntities(data, entities, body);
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map((one) => attribute(one, service)) }),
  };
}

function parseAnswer(body: string): z.output<typeof answer> {
  try {
    return answer.parse(JSON.parse(body));
  } catch (cause) {
    throw new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', 'the body is no GraphQL answer', { body, cause });
  }
}

function requireEntities(data: Record<string, unknown>, expected: number, body: string): void {
  const { _entities } = data;
  if (Array.isArray(_entities) && _entities.length === expected) return;
  throw new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', `expected ${expected} entities`, { body });
}

function attribute(
  { message, path, extensions }: z.output<typeof error>,
  service: string,
): GraphQLFormattedError {
  const shown = Object.entries(extensions ?? {}).filter(([name]) => !INTERNAL.includes(name));
  return { message, ...(path && { path }), extensions: { ...Object.fromEntries(shown), service } };
}
