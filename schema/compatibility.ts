import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  type GraphQLArgument,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { lastDays, MONTHS_KEPT } from './deprecations';
import { coordinatesUsed } from './operation-usage';
import type { Operation } from './operations';

/**
 * - `BREAKING`: an answer or a document of a client may fail.
 * - `DANGEROUS`: everything still runs, but may mean something else.
 * - `ANNOUNCED`: breaking, but deprecated in the release, and the day that it named has passed.
 */
export type Severity = 'BREAKING' | 'DANGEROUS' | 'ANNOUNCED';

export interface Finding {
  readonly severity: Severity;
  /** Where, such as `Type.field` or `Type.field.argument`. */
  readonly path: string;
  readonly message: string;
  /** Files of the documents that are hit. */
  readonly documents: readonly string[];
}

/**
 * What changed since a release in a way that clients may notice, the breaking first, and which documents it hits.
 * @param released the API schema of the release, with scopes (`scopedApiSdl`), as is `api`
 * @param today `YYYY-MM-DD`: what was deprecated until an earlier day may go
 */
export async function findChanges(
  released: GraphQLSchema,
  api: GraphQLSchema,
  operations: readonly Operation[],
  today: string,
): Promise<Finding[]> {
  const until = lastDays(released);
  const due = (path: string): boolean => (until.get(path) ?? '9999') < today;
  const usage = operations.map((operation) => ({
    file: operation.file,
    used: coordinatesUsed(released, operation),
  }));
  const changes = await diff(released, api);
  const findings = changes.flatMap((change) => {
    const severity = severityOf(change, { released, api, due });
    if (!severity || change.path === undefined) return [];
    const hit = whatIsHit(change);
    return {
      severity,
      path: change.path.replace(/\.@.*/, ''),
      message: messageOf(change),
      documents: usage.filter(({ used }) => used.has(hit)).map(({ file }) => file),
    };
  });
  const order: readonly Severity[] = ['BREAKING', 'DANGEROUS', 'ANNOUNCED'];
  return findings.sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.path < b.path ? -1 : 1),
  );
}

/** What a change does to who may read, if it is about that. */
function scopeChange({ type, path = '', criticality }: Change): string | null {
  if (!path.includes('.@requiresScopes')) return null;
  if (criticality.level === CriticalityLevel.NonBreaking) return null; // on what is new itself
  if (type === 'DIRECTIVE_USAGE_ARGUMENT_REMOVED')
    return 'Asks for other scopes now: who has the old loses it';
  return type.endsWith('_ADDED')
    ? 'Asks for a scope now: who has none, as every public dashboard, loses it'
    : OPENED;
}

const OPENED = 'Asks for no scope any more: everybody can read it';

interface Compared {
  readonly released: GraphQLSchema;
  readonly api: GraphQLSchema;
  /** Whether what is at a path was deprecated in the release and its last day has passed. */
  readonly due: (path: string) => boolean;
}

function severityOf(change: Change, compared: Compared): Severity | null {
  const { type, path = '', criticality } = change;
  const scopes = scopeChange(change);
  if (scopes !== null) return scopes === OPENED ? 'DANGEROUS' : 'BREAKING';
  if (type === 'FIELD_TYPE_CHANGED' && criticality.level === CriticalityLevel.NonBreaking) return 'DANGEROUS';
  // nobody gives it yet, and left out it changes nothing
  if (type === 'FIELD_ARGUMENT_ADDED' && isOptional(change)) return null;
  if (criticality.level === CriticalityLevel.Dangerous) return 'DANGEROUS';
  if (criticality.level !== CriticalityLevel.Breaking) return null;
  if (type === 'TYPE_REMOVED') return mayGo(path, compared) ? 'ANNOUNCED' : 'BREAKING';
  return type.endsWith('_REMOVED') && compared.due(path) ? 'ANNOUNCED' : 'BREAKING';
}

const isOptional = ({ meta }: Change<'FIELD_ARGUMENT_ADDED'>): boolean =>
  !meta.hasDefaultValue && !meta.addedArgumentType.endsWith('!');

/** Whether all that led to a type was to go by now, be it within another type that goes. */
function mayGo(typeName: string, { released, api, due }: Compared, seen = new Set<string>()): boolean {
  seen.add(typeName);
  return placesOf(released, typeName).every(
    ({ within, paths }) =>
      paths.some(due) ||
      (!api.getType(within) && (seen.has(within) || mayGo(within, { released, api, due }, seen))),
  );
}

/** Where a schema names a type: in which other, and at which paths, one of which must be due. */
function placesOf(schema: GraphQLSchema, typeName: string): { within: string; paths: string[] }[] {
  const names = ({ type }: { type: GraphQLType }): boolean => getNamedType(type).name === typeName;
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const path = `${type.name}.${field.name}`;
      const places = names(field) ? [{ within: type.name, paths: [path] }] : [];
      const given: readonly GraphQLArgument[] = 'args' in field ? field.args.filter(names) : [];
      return [
        ...places,
        ...given.map(({ name }) => ({ within: type.name, paths: [path, `${path}.${name}`] })),
      ];
    });
  });
}

/** What a document must touch for a change to hit it. */
function whatIsHit({ type, path = '' }: Change): string {
  const coordinate = path.replace(/\.@.*/, '');
  const owner = coordinate.replace(/\.\w+$/, '');
  switch (type) {
    // hits who leaves the argument out, too
    case 'FIELD_ARGUMENT_ADDED':
    case 'FIELD_ARGUMENT_TYPE_CHANGED':
    case 'FIELD_ARGUMENT_DEFAULT_CHANGED':
    case 'INPUT_FIELD_ADDED':
    case 'INPUT_FIELD_TYPE_CHANGED':
    case 'INPUT_FIELD_DEFAULT_VALUE_CHANGED':
    // hits who reads any value
    case 'ENUM_VALUE_ADDED':
    case 'UNION_MEMBER_ADDED':
      return owner;
    default:
      return coordinate;
  }
}

function messageOf(change: Change): string {
  const { type, message, criticality } = change;
  const scopes = scopeChange(change);
  if (scopes !== null) return scopes;
  if (type === 'FIELD_TYPE_CHANGED' && criticality.level === CriticalityLevel.NonBreaking)
    return `${message}: never null now, so that what keeps it from being answered takes its parent along`;
  return message;
}

const ADVICE = `A breaking change lands in three steps (schema/README.md, "Deprecation"):
  1. add what replaces it beside it, and mark the old with
     @deprecated(reason: "Use \`Type.field\` until YYYY-MM-DD: why it goes.");
  2. release that: npm run schema -- --release; keep the old for ${MONTHS_KEPT} months or more;
  3. take it out after the day named: this check lets it go then.`;

/** The findings for a reader at a terminal; empty where there are none. */
export function changeReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const lines = findings.map(({ severity, path, message, documents }) => {
    const hit = documents.length > 0 ? documents.join(', ') : 'no document of schema/operations';
    return `${severity} ${path}: ${message}\n  hits ${hit}`;
  });
  const advice = findings.some(({ severity }) => severity === 'BREAKING') ? [ADVICE] : [];
  return `Since the last release (schema/released.graphql):\n${[...lines, ...advice].join('\n')}\n`;
}
