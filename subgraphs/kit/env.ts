import { z } from 'zod';

/** A configuration that can't be used; the message lists every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * For a service that takes none.
 * @throws ConfigError naming the first
 */
export function refuseArguments([first]: readonly string[]): void {
  if (first !== undefined) {
    throw new ConfigError(`unknown argument "${first}": this service is told everything by its environment`);
  }
}

/** What the environment holds: every value is text, an empty one counts as not set. */
export type Env = Readonly<Record<string, string | undefined>>;

/**
 * The variables named by `shape`, parsed and frozen.
 * @throws ConfigError naming every variable that is missing or wrong, what was expected and what came in
 */
export function readEnv<S extends z.ZodRawShape>(shape: S, env: Env): Readonly<z.output<z.ZodObject<S>>> {
  const given = Object.fromEntries(
    Object.keys(shape)
      .map((name) => [name, env[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]); // what follows is a place within its value
    return `  ${name}: ${issue.message}${name in given ? `, got "${shown(name, given[name])}"` : ', but it is not set'}`;
  });
  throw new ConfigError(`the environment can't be used:\n${[...new Set(problems)].join('\n')}`);
}

/** Passwords travel in URIs: an error shows where it points to, never who is let in. A limit is no secret. */
function shown(name: string, value: string | undefined): string {
  if (/SECRET|PASSWORD|TOKEN|KEY/i.test(name) && !name.startsWith('MAX_')) return '(hidden)';
  return withoutCredentials(value ?? '');
}

/**
 * A URI without user, password and options. Text without a scheme comes back as it is.
 * An `@` or `/` that someone forgot to escape in a password must not make a part of it visible,
 * so everything up to the last `@` goes.
 */
export function withoutCredentials(uri: string): string {
  return uri.replace(/^([a-z][a-z+.-]*:\/\/)(?:.*@)?([^?]*).*$/is, '$1$2');
}

/** At most one `@`: a driver takes what follows the first one in a password for a host, and shows it in errors. */
const MONGO_URI = /^mongodb(\+srv)?:\/\/([^@/?]*@)?[^@\s]+$/;
const MONGO_URI_EXPECTED =
  'expected a MongoDB URI such as mongodb://127.0.0.1:27017 (`npm run start:store` prints one), with @, / and ? in a password as %40, %2F and %3F';

export const envTypes = {
  port: () => z.coerce.number('expected a port number').int('expected a whole number').min(0).max(65_535),
  mongoUri: () => z.string(MONGO_URI_EXPECTED).regex(MONGO_URI, MONGO_URI_EXPECTED),
  host: () => z.string().min(1),
  name: () => z.string().regex(/^[\w-]{1,60}$/, 'expected 1 to 60 letters, digits, hyphens or underscores'),
  logFormat: () => z.enum(['json', 'pretty'], 'expected json or pretty'),
  logLevel: () =>
    z.enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'expected trace, debug, info, warn, error, fatal or silent',
    ),
  flag: () => z.enum(['true', 'false'], 'expected true or false').transform((value) => value === 'true'),
};
