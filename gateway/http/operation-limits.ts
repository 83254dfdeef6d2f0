import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { MOST_NESTING, MOST_VALUE_NESTING, measureOperations, type OperationSize } from './operation-size';

/** What a client may ask for at once; each can be `Infinity`. Fragments count wherever they are spread. */
export interface OperationLimits {
  /** A document of any sense with its variables. */
  readonly bodyBytes: number;
  /** Words, names and signs of a document. */
  readonly tokens: number;
  /** Levels of fields; lists of lists multiply with each. */
  readonly depth: number;
  /** Fields by another name: the way to ask one field many times. */
  readonly aliases: number;
  readonly directives: number;
  /** Each may be a request to a subgraph of its own. */
  readonly rootFields: number;
  /** Fragments within fragments multiply: few tokens can stand for millions of fields. */
  readonly fields: number;
}

/** Held whatever is configured: beyond it a single request could end the process. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;
const MOST_TOKENS = 500_000;
const MOST_FIELDS = 1_000_000;

/** Told to clients of whatever goes beyond a limit. */
export const LIMIT_CODE = 'OPERATION_LIMIT_EXCEEDED';

/** The limit that was passed, for a client's program to read. */
export interface PassedLimit {
  readonly limit: string;
  readonly most: number;
  readonly found?: number;
}

export function bodyLimitBytes({ bodyBytes }: OperationLimits): number {
  return Math.min(bodyBytes, MOST_BODY_BYTES);
}

export function tokenLimit({ tokens }: OperationLimits): number {
  return Math.min(tokens, MOST_TOKENS);
}

/** Told to a client of an operation that goes beyond a limit. */
export function limitError(
  { limit, most, found }: PassedLimit & { readonly found: number },
  words: { readonly problem: string; readonly unit: string },
  nodes?: ASTNode,
): GraphQLError {
  const extensions = {
    code: LIMIT_CODE,
    limit,
    most,
    ...(Number.isFinite(found) && { found }),
    http: { status: 400 },
  };
  const has = Number.isFinite(found) ? `this one has ${found}` : 'this one has more';
  return new GraphQLError(
    `the operation ${words.problem}: this gateway answers ${most} ${words.unit} at the most, ${has} (${limit})`,
    { nodes: nodes ?? null, extensions },
  );
}

interface Measure {
  readonly limit: string;
  readonly most: number;
  readonly size: keyof OperationSize;
  readonly problem: string;
  readonly unit: string;
}

/** Refuses an operation that is larger than `limits` before it is planned: answering costs more than a document shows. */
export function limitRule(limits: OperationLimits): ValidationRule {
  const measures = measuresOf(limits);
  return (context) => ({
    Document(document) {
      const errors: GraphQLError[] = [];
      for (const [operation, size] of measureOperations(document)) {
        for (const { size: name, limit, most, ...words } of measures) {
          const found = size[name];
          if (found > most) errors.push(limitError({ limit, most, found }, words, operation));
        }
      }
      return refuseWith(errors, context);
    },
  });
}

/**
 * Reports errors that make all others idle: what a rule gives back for a document is what the rules go on with, so
 * that they don't go into one that is refused anyway, which may be made to cost them much.
 */
export function refuseWith(
  errors: readonly GraphQLError[],
  context: ValidationContext,
): DocumentNode | undefined {
  for (const error of errors) context.reportError(error);
  return errors.length > 0 ? { kind: Kind.DOCUMENT, definitions: [] } : undefined;
}

function measuresOf(limits: OperationLimits): Measure[] {
  const many = (limit: keyof OperationLimits, size: keyof OperationSize, unit: string): Measure => ({
    limit,
    size,
    most: limits[limit],
    problem: `has too many ${unit}`,
    unit,
  });
  const nested = (size: keyof OperationSize, most: number, unit: string): Measure => ({
    limit: size,
    size,
    most,
    problem: 'is nested too deeply',
    unit,
  });
  return [
    { limit: 'depth', size: 'depth', most: limits.depth, problem: 'is too deep', unit: 'levels' },
    many('aliases', 'aliases', 'aliases'),
    many('directives', 'directives', 'directives'),
    many('rootFields', 'rootFields', 'root fields'),
    { ...many('fields', 'fields', 'fields'), most: Math.min(limits.fields, MOST_FIELDS) },
    nested('nesting', MOST_NESTING, 'levels of braces'),
    nested('valueNesting', MOST_VALUE_NESTING, 'levels of values'),
  ];
}
