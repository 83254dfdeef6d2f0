import { z } from 'zod';
import { type Env, readEnv } from '../../subgraphs/kit/env';
import type { SubgraphAddress } from './supergraph';

const VARIABLE = /^SUBGRAPH_.+_URL$/;

/**
 * Where each of `composed` is: as `SUBGRAPH_<NAME>_URL` says, else as the supergraph does.
 * @throws ConfigError also for a variable that names none of them, which is a slip
 */
export function readAddresses(composed: readonly SubgraphAddress[], env: Env): SubgraphAddress[] {
  const shape: Record<string, z.ZodType<string | undefined>> = {};
  for (const { name, url } of composed) shape[variableOf(name)] = url ? httpUrl().optional() : httpUrl();
  const unknown = z.never(`no subgraph has this name: expected ${Object.keys(shape).join(', ')}`).optional();
  for (const variable of Object.keys(env).filter((name) => VARIABLE.test(name))) shape[variable] ??= unknown;
  const given = readEnv(shape, env);
  return composed.map(({ name, url }) => ({ name, url: given[variableOf(name)] ?? url }));
}

function variableOf(subgraph: string): string {
  return `SUBGRAPH_${subgraph.toUpperCase().replaceAll('-', '_')}_URL`;
}

function httpUrl() {
  return z.url({ protocol: /^https?$/, error: 'expected a URL such as http://127.0.0.1:4001/graphql' });
}
