import type { Env } from '../../subgraphs/kit/env';

const REFERENCE = /\$\$\{|\$\{([^}]*)\}?/g;

export const hasReference = (text: string): boolean => /(?<!\$)\$\{/.test(text);

/** So that `text` is no reference. */
export const withoutReferences = (text: string): string => text.replaceAll('${', '$$${');

/**
 * `text` of a configuration file with the variables that it names.
 * @param tell is told what can't be filled in
 */
export function fillIn(text: string, env: Env, tell: (problem: string) => void): string {
  return text.replaceAll(REFERENCE, (found, name: string | undefined) => {
    if (name === undefined) return '${';
    if (!/^[A-Za-z_]\w*$/.test(name) || !found.endsWith('}')) {
      tell(`expected \${NAME}, a variable of the environment; $\${ stands for \${ itself`);
      return '';
    }
    if (!env[name]) tell(`it names the variable ${name}, which is not set`);
    return env[name] ?? '';
  });
}
