import type { SubgraphError } from '../ask-subgraph';

/** Why something is not there. */
export interface Reason {
  readonly message: string;
  readonly code: string;
  /** The subgraph that it comes from; undefined for what is our own. */
  readonly service?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** One error below the place where its fault stands. */
export interface FaultError {
  readonly reason: Reason;
  /** From the fault on to where it happened, in names of the data tree. */
  readonly below: readonly (string | number)[];
}

/**
 * Stands in the data tree for a value that is missing because of an error. Where a client asked for it, the response
 * has null and the error, under the client's own path.
 */
export class Fault {
  constructor(
    readonly errors: readonly FaultError[],
    /** Lost beside what failed: told here only if the errors are told nowhere else. */
    readonly collateral = false,
  ) {}

  static of(reason: Reason): Fault {
    return new Fault([{ reason, below: [] }]);
  }

  /** The same for what is in its place after all, seen from `step` below that: of other steps it is collateral. */
  under(step: string | number): Fault {
    const own = this.errors.flatMap(({ reason, below: [first, ...rest] }) => {
      if (first === undefined) return { reason, below: [] };
      return first === step ? { reason, below: rest } : [];
    });
    return own.length > 0 ? new Fault(own, this.collateral) : this.asCollateral();
  }

  asCollateral(): Fault {
    return this.collateral ? this : new Fault(this.errors, true);
  }
}

/** On an object: why what is not in it is missing. */
const MISSING = Symbol('missing');

interface Object extends Record<string, unknown> {
  [MISSING]?: Fault;
}

export function explainMissing(object: Record<string, unknown>, fault: Fault): void {
  (object as Object)[MISSING] ??= fault;
}

export function missingFault(object: Readonly<Record<string, unknown>>): Fault | undefined {
  return (object as Object)[MISSING];
}

/** What other servers put into `extensions` for their developers. */
const INTERNAL = [
  'stacktrace',
  'stack',
  'trace',
  'exception',
  'originalError',
  'debug',
  'debugMessage',
  'serviceName',
  'service',
];

/** What a subgraph says of an error, fit for a client. */
export function reasonOf(error: SubgraphError, service: string): Reason {
  const { code, ...extensions } = error.extensions ?? {};
  const shown = Object.entries(extensions).filter(([name]) => !INTERNAL.includes(name));
  return {
    message: error.message,
    code: typeof code === 'string' ? code : 'DOWNSTREAM_SERVICE_ERROR',
    service,
    ...(shown.length > 0 && { extensions: Object.fromEntries(shown) }),
  };
}
