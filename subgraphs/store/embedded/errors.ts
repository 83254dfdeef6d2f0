/** MongoDB's error codes by their codeName, as far as this engine answers them. */
const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  NotSingleValueField: 54,
  Unauthorized: 13,
  NotAReplicaSet: 123,
  CursorInUse: 12051,
  CannotIndexParallelArrays: 171,
  InvalidIndexSpecificationOption: 197,
  NoQueryExecutionPlans: 291,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  InvalidPipelineOperator: 168,
  IDLFailedToParse: 40414,
  IDLUnknownField: 40415,
  IDLDuplicateField: 40413,
} as const;

/** An error without a name of its own is called by its number. */
type ErrorName = keyof typeof errorCodes | `Location${number}`;

const codeOf = (name: ErrorName): number =>
  name in errorCodes ? errorCodes[name as keyof typeof errorCodes] : Number(name.slice('Location'.length));

/** An answer of `ok: 0` (or a write error) with MongoDB's own code; `details` go beside it. */
export class EngineError extends Error {
  readonly code: number;
  override readonly name: string;

  constructor(
    readonly codeName: ErrorName,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'EngineError';
    this.code = codeOf(codeName);
  }
}

/** @throws EngineError unless `condition` holds. */
export function demand(condition: boolean, codeName: ErrorName, message: string): asserts condition {
  if (!condition) throw new EngineError(codeName, message);
}

/** What MongoDB would answer and this engine does not know: refused, never guessed. */
export const refuse = (what: string): EngineError =>
  new EngineError('BadValue', `${what} is not supported by the embedded engine`);
