import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { parse, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../subgraphs/kit/logger';
import type { RequestContext, SubgraphRequest } from '../engine/ask-subgraph';
import type { SubgraphFailure } from '../engine/subgraph-failure';

/** Enough of a body to recognise it. */
const LOGGED_BODY_LENGTH = 500;
/** An outage makes the same few operations fail again and again. */
const REMEMBERED_OPERATIONS = 100;

/** Tells the log of failures what the client is not told; headers, which may be secret, neither learns. */
export class FailureLog {
  private readonly operations = new LRUCache<string, string>({ max: REMEMBERED_OPERATIONS });
  private readonly address: string;

  constructor(
    private readonly service: string,
    { origin, pathname }: URL,
    private readonly log: Logger,
  ) {
    // what follows in the URL may be a key
    this.address = `${origin}${pathname}`;
  }

  write(
    request: SubgraphRequest,
    { requestId }: RequestContext,
    failure: SubgraphFailure,
    attempts: number,
  ): void {
    const { status, body, cause } = failure.details;
    this.log[levelOf(failure, attempts)](
      {
        service: this.service,
        url: this.address,
        code: failure.code,
        status,
        body: body?.slice(0, LOGGED_BODY_LENGTH),
        operation: this.withoutLiterals(request.query),
        requestId,
        attempts,
        err: cause ?? failure,
      },
      'subgraph fetch failed: %s',
      failure.message,
    );
  }

  /** What was asked for, not of whom. */
  private withoutLiterals(query: string): string {
    const known = this.operations.get(query);
    if (known !== undefined) return known;
    const stripped = stripLiterals(query);
    this.operations.set(query, stripped);
    return stripped;
  }
}

function stripLiterals(query: string): string {
  try {
    return print(stripSensitiveLiterals(parse(query)));
  } catch {
    // the failure to tell of is the other one
    return '(no GraphQL)';
  }
}

function levelOf({ code }: SubgraphFailure, attempts: number): 'debug' | 'warn' | 'error' {
  if (code === 'CLIENT_GONE') return 'debug';
  return attempts === 0 ? 'warn' : 'error';
}
