import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Databases } from '../../seed/agencies';

const SEED_SCRIPT = path.join(__dirname, '..', '..', 'seed', 'main.js');

export interface EndedSeed {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningSeed {
  readonly child: ChildProcess;
  readonly ended: Promise<EndedSeed>;
}

/** Where a seed writes; with no server it uses a store of its own. */
export interface SeedTarget {
  readonly mongoUri?: string;
  readonly databases?: Databases;
}

/** `npm run seed -- …args` without the build. */
export function startSeedProcess(args: readonly string[], { mongoUri, databases }: SeedTarget): RunningSeed {
  const child = spawn(process.execPath, [SEED_SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MONGODB_URI: mongoUri ?? '',
      USAID_DATABASE: databases?.usaid ?? '',
      AMEXCID_DATABASE: databases?.amexcid ?? '',
      ARCO_DATABASE: databases?.arco ?? '',
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, out, err }));
  return { child, ended };
}

export const runSeedProcess = (args: readonly string[], target: SeedTarget = {}): Promise<EndedSeed> =>
  startSeedProcess(args, target).ended;
