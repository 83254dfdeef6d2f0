import type { GraphQLFormattedError } from 'graphql';

/** Errors of a response that are of one kind. */
export interface ErrorKind {
  readonly code: string;
  /** The subgraph that they come from; undefined for what is our own. */
  readonly service: string | undefined;
  /** The limit that the operation went beyond. */
  readonly limit: string | undefined;
  count: number;
}

/** A response may have a thousand errors, of few kinds. */
export function countErrors(errors: readonly GraphQLFormattedError[]): readonly ErrorKind[] {
  const kinds: ErrorKind[] = [];
  for (const { extensions = {} } of errors) {
    const code = textOf(extensions.code) ?? 'INTERNAL_SERVER_ERROR';
    const service = textOf(extensions.service);
    const limit = textOf(extensions.limit);
    const known = kinds.find(
      (kind) => kind.code === code && kind.service === service && kind.limit === limit,
    );
    if (known) known.count += 1;
    else kinds.push({ code, service, limit, count: 1 });
  }
  return kinds;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
