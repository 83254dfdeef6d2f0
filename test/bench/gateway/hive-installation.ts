import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Hive Gateway as somebody installed it outside this project, which it is too large for. */
export interface HiveInstallation {
  /** The module of its command. */
  readonly gateway: string;
  /** The one that lets it plan in Rust; null where that is not installed. */
  readonly routerRuntime: string | null;
  /** What it is and what plans for it, with versions. */
  readonly description: string;
}

interface Package {
  readonly version: string;
  readonly module: string;
}

const GATEWAY = '@graphql-hive/gateway';
const ROUTER_RUNTIME = '@graphql-hive/router-runtime';
const PLANNER = '@graphql-hive/router-query-planner';

/**
 * @param folder the one with the `node_modules`
 * @throws Error when there is no Hive Gateway
 */
export function findHive(folder: string): HiveInstallation {
  const gateway = findPackage(folder, GATEWAY);
  if (!gateway) throw new Error(`--hive: no ${GATEWAY} is installed in ${folder}`);
  const routerRuntime = findPackage(folder, ROUTER_RUNTIME);
  const planner = routerRuntime
    ? `the planner in Rust: ${ROUTER_RUNTIME} ${routerRuntime.version}, ${PLANNER} ${findPackage(folder, PLANNER)?.version ?? 'of a version that is not known'}`
    : `its own planner in JavaScript: there is no ${ROUTER_RUNTIME}`;
  return {
    gateway: gateway.module,
    routerRuntime: routerRuntime?.module ?? null,
    description: `${GATEWAY} ${gateway.version} with ${planner}`,
  };
}

/**
 * Its configuration file. All is as usual, except that it plans in Rust where it can, which it has to be told, and
 * that requests share equal fetches under way, which it lets them by default, only where ours may do so too.
 */
export function hiveConfig({ routerRuntime }: HiveInstallation, sharing: boolean): string {
  const options = { deduplicateInflightRequests: sharing };
  const transport = `transportEntries: ${JSON.stringify({ '*.http': { options } })}`;
  if (routerRuntime === null) return `export const gatewayConfig = { ${transport} };\n`;
  // with the flag that does the same, it would plan by itself, and only log so, when this can't be loaded
  return [
    `import { unifiedGraphHandler } from ${JSON.stringify(pathToFileURL(routerRuntime).href)};`,
    `export const gatewayConfig = { unifiedGraphHandler, ${transport} };\n`,
  ].join('\n');
}

function findPackage(folder: string, name: string): Package | null {
  const packageFolder = path.resolve(folder, 'node_modules', name);
  try {
    const { version, main } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
    return { version, module: path.join(packageFolder, main) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
