import type { GraphQLFormattedError } from 'graphql';

/** One thing that is wrong, as a client is told of it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Why there is no export, or no more of it. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(
    readonly status: number,
    readonly problems: readonly Problem[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problems.map(({ message }) => message).join('; '));
  }

  /** In the shape that GraphQL errors have, so that clients read both alike. */
  toJSON(): { errors: GraphQLFormattedError[] } {
    return {
      errors: this.problems.map(({ code, message, details }) => ({
        message,
        extensions: { code, ...details },
      })),
    };
  }
}

/** What a missing answer of the graph means to who asked for a file; all else that went wrong there is a 502. */
const STATUS_OF_CODE: ReadonlyMap<string, number> = new Map([
  ['BAD_USER_INPUT', 400],
  ['UNAUTHENTICATED', 401],
  ['FORBIDDEN', 403],
  ['GRAPHQL_VALIDATION_FAILED', 500], // the document is ours
  ['GRAPHQL_PARSE_FAILED', 500],
  ['SUBGRAPH_UNAVAILABLE', 503],
  ['SUBGRAPH_TIMEOUT', 504],
]);

/** A page with any error is no page: what the error took away would stand as empty cells otherwise. */
export function failedPage(errors: readonly GraphQLFormattedError[]): ExportError {
  const problems = errors.map(({ message, extensions: { code, ...details } = {} }) => ({
    code: String(code ?? 'INTERNAL_SERVER_ERROR'),
    message,
    details,
  }));
  const worst = problems.map(statusOf).reduce((one, other) => Math.max(one, other), 400);
  // one and the same may have cost a field of every row
  const different = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return new ExportError(worst, [...different.values()].slice(0, 10));
}

function statusOf({ code, details }: Problem): number {
  return STATUS_OF_CODE.get(code) ?? (details?.service === undefined ? 500 : 502);
}

export function brokenPage(message: string): ExportError {
  return new ExportError(502, [{ code: 'EXPORT_FAILED', message }]);
}
