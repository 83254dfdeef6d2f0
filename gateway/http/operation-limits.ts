import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { MOST_NESTING, measureOperations, type OperationSize } from './operation-size';

/** What a client may ask for at once; each can be `Infinity`. Fragments count wherever they are spread. */
export interface OperationLimits {
  /** A document of any sense with its variables. */
  readonly maxBodyBytes: number;
  /** Words, names and signs of a document. */
  readonly maxTokens: number;
  /** Levels of fields; lists of lists multiply with each. */
  readonly maxDepth: number;
  /** Fields by another name: the way to ask one field many times. */
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** Each may be a request to a subgraph of its own. */
  readonly maxRootFields: number;
  /** Fragments within fragments multiply: few tokens can stand for millions of fields. */
  readonly maxFields: number;
}

export const DEFAULT_LIMITS: OperationLimits = {
  maxBodyBytes: 128 * 1024,
  maxTokens: 5_000,
  maxDepth: 10,
  maxAliases: 100,
  maxDirectives: 100,
  maxRootFields: 30,
  maxFields: 10_000,
};

const NONE = Number.POSITIVE_INFINITY;

/** No limit but those that the process itself could not stand. */
export const NO_LIMITS: OperationLimits = {
  maxBodyBytes: NONE,
  maxTokens: NONE,
  maxDepth: NONE,
  maxAliases: NONE,
  maxDirectives: NONE,
  maxRootFields: NONE,
  maxFields: NONE,
};

/** Held whatever is configured: beyond it a single request could end the process. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;
const MOST_FIELDS = 1_000_000;

/** Told to clients of whatever goes beyond a limit. */
export const LIMIT_CODE = 'OPERATION_LIMIT_EXCEEDED';

/** The limit that was passed, for a client's program to read. */
export interface PassedLimit {
  readonly limit: string;
  readonly most: number;
  readonly found?: number;
}

export function bodyLimitBytes({ maxBodyBytes }: OperationLimits): number {
  return Math.min(maxBodyBytes, MOST_BODY_BYTES);
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
    // before the rules that follow go into the document
    Document(document) {
      for (const [operation, size] of measureOperations(document)) {
        for (const measure of measures) {
          const found = size[measure.size];
          if (found > measure.most) context.reportError(limitError(measure, found, operation));
        }
      }
    },
  });
}

function measuresOf(limits: OperationLimits): Measure[] {
  const many = (limit: keyof OperationLimits, size: keyof OperationSize, unit: string): Measure => ({
    limit,
    size,
    most: limits[limit],
    problem: `has too many ${unit}`,
    unit,
  });
  return [
    { limit: 'maxDepth', size: 'depth', most: limits.maxDepth, problem: 'is too deep', unit: 'levels' },
    many('maxAliases', 'aliases', 'aliases'),
    many('maxDirectives', 'directives', 'directives'),
    many('maxRootFields', 'rootFields', 'root fields'),
    { ...many('maxFields', 'fields', 'fields'), most: Math.min(limits.maxFields, MOST_FIELDS) },
    {
      limit: 'nesting',
      size: 'nesting',
      most: MOST_NESTING,
      problem: 'is nested too deeply',
      unit: 'levels of braces',
    },
  ];
}

function limitError(
  { limit, most, problem, unit }: Measure,
  found: number,
  operation: OperationDefinitionNode,
): GraphQLError {
  const extensions: PassedLimit = { limit, most, found: Math.min(found, Number.MAX_SAFE_INTEGER) };
  return new GraphQLError(
    `the operation ${problem}: this gateway answers ${most} ${unit} at the most, this one has ${extensions.found} (${limit})`,
    { nodes: operation, extensions: { ...extensions } },
  );
}
