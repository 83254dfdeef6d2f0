/** MongoDB's error codes by their codeName, as far as this engine answers them. */
export const errorCodes = {
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
  CursorInUse: 12051,
  CannotIndexParallelArrays: 171,
  InvalidIndexSpecificationOption: 197,
  NoQueryExecutionPlans: 291,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  Location40324: 40324,
  Location15959: 15959,
  Location15976: 15976,
  Location16410: 16410,
  Location17217: 17217,
  Location17276: 17276,
  Location15952: 15952,
  Location40234: 40234,
  Location40237: 40237,
  Location40238: 40238,
  Location40323: 40323,
  Location15947: 15947,
  Location15955: 15955,
  Location40235: 40235,
  Location40236: 40236,
  Location15973: 15973,
  Location15958: 15958,
  Location5107201: 5107201,
  Location51272: 51272,
  Location40156: 40156,
  Location40149: 40149,
  Location40228: 40228,
  Location31002: 31002,
  Location40169: 40169,
  Location40170: 40170,
  Location40600: 40600,
  Location28808: 28808,
  Location28809: 28809,
  Location28811: 28811,
  Location28812: 28812,
  Location28818: 28818,
  Location28822: 28822,
  Location15983: 15983,
  Location16020: 16020,
  Location40066: 40066,
  Location16883: 16883,
  Location16612: 16612,
  Location16610: 16610,
  Location28680: 28680,
  Location16702: 16702,
  Location34471: 34471,
  Location28689: 28689,
  Location28690: 28690,
  Location28664: 28664,
  Location40400: 40400,
  Location17124: 17124,
  Location40081: 40081,
  InvalidPipelineOperator: 168,
  Location31250: 31250,
  Location31253: 31253,
  Location31254: 31254,
  IDLFailedToParse: 40414,
  IDLUnknownField: 40415,
  IDLDuplicateField: 40413,
} as const;

export type ErrorName = keyof typeof errorCodes;

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
    this.code = errorCodes[codeName];
  }
}

/** What MongoDB would answer and this engine does not know: refused, never guessed. */
export const refuse = (what: string): EngineError =>
  new EngineError('BadValue', `${what} is not supported by the embedded engine`);
