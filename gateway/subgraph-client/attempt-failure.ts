import { type FailureDetails, SubgraphFailure, type SubgraphFailureCode } from '../engine/subgraph-failure';
import { codeOf, NotConnected, ProtocolError } from './http1/connection-errors';

/** When asking again may help: `at once` where only the connection was old. */
export type Prospect = 'hopeless' | 'at once' | 'later';

interface AttemptDetails extends FailureDetails {
  /** Default `hopeless`. */
  readonly prospect?: Prospect | undefined;
  /** How long the subgraph asks to be left alone. */
  readonly retryAfterMs?: number | undefined;
  /** True when it is certain that the subgraph got nothing. */
  readonly unsent?: boolean | undefined;
}

/** Why one attempt failed, as the subgraph's doing: not because nobody waits for it any longer. */
export class AttemptFailure extends SubgraphFailure {
  declare readonly details: AttemptDetails;

  constructor(code: SubgraphFailureCode, reason: string, details: AttemptDetails = {}) {
    super(code, reason, details);
  }

  /** Whether it speaks of a subgraph that is away, rather than of one that dislikes this request. */
  get isOutage(): boolean {
    const { code, details } = this;
    return code === 'SUBGRAPH_TIMEOUT' || (code === 'SUBGRAPH_UNAVAILABLE' && details.status !== 429);
  }
}

/** What a name service or a network says when it may be better a moment later; certificates don't heal. */
const PASSING_CONNECT_CODES = /^(ECONN|EAI_AGAIN|EHOST|ENET|ETIMEDOUT|EPIPE)/;
const CUT_OFF_CODES = ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'];

/** What an error of the connection says; `answered` is whether the answer had begun. */
export function connectionFailure(cause: unknown, answered: boolean): AttemptFailure {
  const code = codeOf(cause);
  if (cause instanceof NotConnected) {
    const prospect = code && !PASSING_CONNECT_CODES.test(code) ? 'hopeless' : 'later';
    return new AttemptFailure('SUBGRAPH_UNAVAILABLE', 'no connection', { cause, prospect, unsent: true });
  }
  if (cause instanceof ProtocolError) {
    return new AttemptFailure('SUBGRAPH_BAD_RESPONSE', 'the answer is no HTTP', { cause });
  }
  const isCutOff = code !== undefined && (CUT_OFF_CODES.includes(code) || code.startsWith('ERR_SSL_'));
  const prospect = isCutOff ? (answered ? 'later' : 'at once') : 'hopeless';
  return new AttemptFailure('SUBGRAPH_UNAVAILABLE', 'the connection failed', { cause, prospect });
}
