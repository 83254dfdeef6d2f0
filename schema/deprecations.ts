import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** The least time that something deprecated stays, counted from the release that says so. */
export const MONTHS_KEPT = 6;

/** Something that a client can ask or be answered, by its coordinate. */
interface Element {
  /** `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`. */
  readonly coordinate: string;
  /** `Type.field.argument` for an argument, else as `coordinate`. */
  readonly path: string;
  readonly reason: string | undefined;
}

function elements(schema: GraphQLSchema): Element[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const element = (name: string, { deprecationReason }: Deprecable): Element => ({
        coordinate: `${type.name}.${name}`,
        path: `${type.name}.${name}`,
        reason: deprecationReason ?? undefined,
      });
      if (isEnumType(type)) return type.getValues().map((value) => element(value.name, value));
      if (isInputObjectType(type))
        return Object.values(type.getFields()).map((field) => element(field.name, field));
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        element(field.name, field),
        ...field.args.map((argument: GraphQLArgument) => ({
          coordinate: `${type.name}.${field.name}(${argument.name}:)`,
          path: `${type.name}.${field.name}.${argument.name}`,
          reason: argument.deprecationReason ?? undefined,
        })),
      ]);
    });
}

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

/** The last day on which something deprecated is served, `YYYY-MM-DD`; null where the reason names none. */
export function servedUntil(reason: string): string | null {
  const date = /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(reason)?.[1];
  if (!date) return null;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? date : null;
}

/** For everything deprecated that says until when: the last day, by path (`Type.field.argument`). */
export const lastDays = (schema: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map(
    elements(schema).flatMap(({ path, reason }) => {
      const date = reason === undefined ? null : servedUntil(reason);
      return date ? [[path, date] as const] : [];
    }),
  );

/** Every `@deprecated` whose reason does not say what to use instead and until when it is served, one line each. */
export function deprecationProblems(schema: GraphQLSchema): string[] {
  const known = elements(schema);
  const current = new Set(
    known.filter(({ reason }) => reason === undefined).map(({ coordinate }) => coordinate),
  );
  return known.flatMap(({ coordinate, reason }) => {
    if (reason === undefined) return [];
    const problems: string[] = [];
    const named = /`([^`]+)`/.exec(reason)?.[1];
    if (!named)
      problems.push('names no replacement: write "Use `Type.field` until YYYY-MM-DD: why it goes."');
    else if (!current.has(named) && !schema.getType(named))
      problems.push(`names \`${named}\`, which is not in the schema or deprecated itself`);
    if (servedUntil(reason) === null)
      problems.push('names no last day: write "until YYYY-MM-DD" into the reason');
    return problems.map((problem) => `${coordinate}: ${problem}`);
  });
}

/**
 * What is deprecated since the release and ends sooner than `MONTHS_KEPT` after `today` (`YYYY-MM-DD`), one line each.
 */
export function endingTooSoon(released: GraphQLSchema, api: GraphQLSchema, today: string): string[] {
  const before = lastDays(released);
  const earliest = new Date(`${today}T00:00:00Z`);
  earliest.setUTCMonth(earliest.getUTCMonth() + MONTHS_KEPT);
  const day = earliest.toISOString().slice(0, 10);
  return [...lastDays(api)]
    .filter(([path, until]) => until < day && until !== before.get(path))
    .map(([path, until]) => `${path}: ends on ${until}; what is released today stays until ${day} or later`);
}
