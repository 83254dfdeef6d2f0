import { z } from 'zod';
import { envTypes } from '../../subgraphs/kit/env';

/** What a setting may be: how it is checked, and what it looks like as the text of a variable or a flag. */
export interface ValueType<T> {
  /** Checks what a file holds; the message of every issue says what was expected. */
  readonly schema: z.ZodType<T>;
  /** What it takes: unit and range. */
  readonly takes: string;
  /** As a file would hold it; what makes no sense stays text, for `schema` to refuse. */
  fromText(text: string): unknown;
  /** What a file that means `value` holds. */
  toFile(value: T): unknown;
  /** Its values are shown to nobody. */
  readonly secret?: true;
  /** Text, also where YAML reads a number: `type: 22`. */
  readonly text?: true;
  /** A path: relative to the folder of the file that says it, or to where the gateway is started. */
  readonly path?: true;
}

/** What is shown in the place of a secret. */
export const HIDDEN = '(hidden)';
const NOT_HIDDEN = `${HIDDEN} stands for a secret that --print-config does not print: write it, or \${NAME}`;

const LONGEST_WAIT_MS = 3_600_000;
/** Node holds no longer text than this. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What browsers and proxies agree on between two ends of a connection, and what the gateway itself says of a body. */
const OWN_HEADERS = new Set(
  'accept accept-encoding connection content-encoding content-length content-type expect host keep-alive proxy-connection te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
);

export function whole(unit: string, least: number, most: number): ValueType<number> {
  const takes = `${unit} from ${least} to ${most}`;
  return { ...plain(wholeNumber(least, most, `expected ${takes}`), takes), fromText: toNumber };
}

export const milliseconds = (least: number, most = LONGEST_WAIT_MS): ValueType<number> =>
  whole('milliseconds', least, most);

export const bytes = (least: number): ValueType<number> => whole('bytes', least, MOST_BYTES);

/** A number, or `off` for none: Infinity. */
export function limit(unit: string, most = 1_000_000): ValueType<number> {
  const takes = `${unit} from 1 to ${most}, or off`;
  const expected = `expected ${takes}`;
  const number = wholeNumber(1, most, expected);
  return {
    schema: z
      .unknown()
      .refine((value) => value === 'off' || number.safeParse(value).success, expected)
      .transform((value) => (value === 'off' ? Number.POSITIVE_INFINITY : Number(value))),
    takes,
    fromText: toNumber,
    toFile: (value) => (value === Number.POSITIVE_INFINITY ? 'off' : value),
  };
}

export function share(): ValueType<number> {
  const expected = 'expected a number from 0 to 1';
  const schema = z.number(expected).min(0, expected).max(1, expected);
  return { ...plain(schema, 'a number from 0 to 1'), fromText: toNumber };
}

export const port = (): ValueType<number> => whole('a port number', 0, 65_535);

export function flag(): ValueType<boolean> {
  const fromText = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text);
  return { ...plain(z.boolean('expected true or false'), 'true or false'), fromText };
}

export function text(expected: string, pattern = /\S/): ValueType<string> {
  return { ...plain(z.string(expected).regex(pattern, expected), 'text'), text: true };
}

export const oneOf = <const T extends string>(...values: readonly T[]): ValueType<T> =>
  plain(z.enum(values, `expected ${listed(values)}`), listed(values));

export const logLevel = () => plain(envTypes.logLevel(), 'trace, debug, info, warn, error, fatal or silent');

export function uriStart(): ValueType<string> {
  const expected = 'expected the beginning of a URI, such as https://example.org/indicators/';
  return plain(z.string(expected).refine(URL.canParse, expected), 'a URI');
}

function httpUrl(example: string): ValueType<string> {
  return { ...plain(httpUrlSchema(example), 'a URL'), toFile: withoutQuery };
}

export const noUrlOr = (example: string): ValueType<string | undefined> => orNone(httpUrl(example));

export const file = (): ValueType<string> => ({
  ...plain(z.string('expected a file').min(1, 'expected a file'), 'a file'),
  path: true,
  text: true,
});

export const noFileOr = (): ValueType<string | undefined> => ({ ...orNone(file()), path: true, text: true });

export function origins(): ValueType<readonly string[]> {
  const expected = 'expected an origin such as https://example.org';
  const list = z.array(
    z.string(expected).refine(isOrigin, expected),
    'expected origins such as [https://example.org]',
  );
  return { ...plain(list, 'origins'), fromText: splitList };
}

export function headerNames(): ValueType<readonly string[]> {
  const names = z.array(headerName(), 'expected names of headers such as [authorization, x-tenant]');
  return { ...plain(names, 'names of headers'), fromText: splitList };
}

/** Fixed headers: their values let someone in, so they are secret. */
export function headers(): ValueType<Readonly<Record<string, string>>> {
  const expected = 'expected headers such as { x-api-key: … }';
  const value = z
    .string('expected the text of a header')
    .regex(/^[\t\x20-\x7e\x80-\xff]+$/, 'expected the text of a header, on one line')
    .refine((given) => !given.includes(HIDDEN), NOT_HIDDEN);
  return {
    ...plain(z.record(headerName(), value, expected), 'headers'),
    text: true,
    secret: true,
    fromText: (given) => {
      try {
        return JSON.parse(given);
      } catch {
        return given;
      }
    },
    toFile: (given) => Object.fromEntries(Object.keys(given).map((name) => [name, HIDDEN])),
  };
}

function headerName() {
  const expected = 'expected the name of a header, such as x-api-key';
  return z
    .string(expected)
    .regex(/^[\w!#$%&'*+.^`|~-]+$/, expected)
    .toLowerCase()
    .refine(
      (name) => !OWN_HEADERS.has(name) && name !== '__proto__',
      'expected a header that is not about the connection or the body: those the gateway writes itself',
    );
}

const wholeNumber = (least: number, most: number, expected: string) =>
  z.int(expected).min(least, expected).max(most, expected);

function httpUrlSchema(example: string) {
  const expected = `expected a URL such as ${example}`;
  return z
    .url({ protocol: /^https?$/, error: expected, abort: true })
    .refine((url) => !url.includes(HIDDEN), NOT_HIDDEN)
    .refine((url) => {
      const { username, password } = new URL(url);
      return username === '' && password === '';
    }, `${expected}, without user and password: they go into headers`);
}

/** Keys travel in queries. */
const withoutQuery = (url: string): string => url.replace(/\?.+$/s, `?${HIDDEN}`);

/** Null in a file, which is how one subgraph is told to do without what all have. */
function orNone<T>(type: ValueType<T>): ValueType<T | undefined> {
  return {
    ...type,
    schema: type.schema.nullable().transform((value) => value ?? undefined),
    toFile: (value) => (value === undefined ? null : type.toFile(value)),
  };
}

function plain<T>(schema: z.ZodType<T>, takes: string): ValueType<T> {
  return { schema, takes, fromText: (given) => given, toFile: (value) => value };
}

function toNumber(given: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(given.trim()) ? Number(given) : given;
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Browsers send an origin in this form only; anything else would never match. */
function isOrigin(given: string): boolean {
  return URL.canParse(given) && new URL(given).origin === given;
}

function listed(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
