import { parseArgs } from 'node:util';
import { type Given, type Layer, nearest, type Problems, readText } from './given';
import { everyLimitOff } from './limits-off';
import { settings } from './settings';

export interface Flags {
  readonly given: Layer;
  /** As it was written. */
  readonly configFile: string | undefined;
  readonly help: boolean;
  readonly printConfig: boolean;
}

export const USAGE = `usage: npm run gateway -- [--supergraph FILE] [--port N] [--config FILE] [--limits off] [--demo]
       npm run --silent gateway -- --print-config [...]

  --supergraph FILE  the supergraph to serve
  --port N           the port listened on, 0 for a free one
  --config FILE      the configuration, YAML or JSON
  --limits off       answers operations of any size
  --demo             serves person-level data, to this machine only
  --print-config     prints the whole configuration and where each value comes from, and ends
  --help             prints this, and ends

A flag goes before a variable of the environment, that before the file. gateway/CONFIG.md has all settings.
`;

const options = {
  supergraph: { type: 'string' },
  port: { type: 'string' },
  config: { type: 'string' },
  limits: { type: 'string' },
  demo: { type: 'boolean' },
  'print-config': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const isFlag = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

/** @param base relative files are relative to it */
export function readFlags(args: readonly string[], base: string, problems: Problems): Flags {
  const texts = new Map<string, string>();
  // not strict: that would stop at the first problem
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional')
      problems.push(`"${token.value}": expected a flag such as --supergraph before it`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isFlag(name) || !rawName.startsWith('--')) {
      const known = Object.keys(options).map((each) => `--${each}`);
      problems.push(`${rawName}: there is no such flag, ${nearest(rawName, known)}`);
    } else if (options[name].type === 'boolean') {
      if (value === undefined) texts.set(name, 'true');
      else problems.push(`${rawName}: expected no value, got "${value}"`);
    } else if (!value || (!inlineValue && value.startsWith('--'))) {
      problems.push(`${rawName}: expected a value${value ? `, got the flag ${value}` : ''}`);
    } else texts.set(name, value);
  }
  const given = new Map<string, Given>();
  const put = (flag: string, path: string, setting: Parameters<typeof readText>[0]): void => {
    const text = texts.get(flag);
    if (text === undefined) return;
    const read = readText(setting, { text, at: `--${flag}`, origin: `flag --${flag}`, base }, problems);
    if (read) given.set(path, read);
  };
  put('port', 'port', settings.port);
  put('demo', 'demo', settings.demo);
  put('supergraph', 'supergraph.file', settings.supergraph.file);
  const limits = texts.get('limits');
  if (limits === 'off') everyLimitOff({ at: '--limits', origin: 'flag --limits' }, given);
  else if (limits !== undefined) problems.push(`--limits: expected off, got "${limits}"`);
  return {
    given,
    configFile: texts.get('config'),
    help: texts.has('help'),
    printConfig: texts.has('print-config'),
  };
}
