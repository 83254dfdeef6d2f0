import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * A folder of the embedded engine with what `fill` puts into it, filled once a run and kept under `name`: whoever
 * wants to use it copies it. Several processes may ask at once: the first that is done is taken.
 */
export async function seededStore(
  folder: string,
  name: string,
  fill: (dataDir: string) => Promise<void>,
): Promise<string> {
  const kept = path.join(folder, name);
  if (existsSync(kept)) return kept;
  const filled = await mkdtemp(path.join(folder, 'filling-'));
  await fill(filled);
  await rename(filled, kept).catch(async (error: NodeJS.ErrnoException) => {
    if (!existsSync(kept)) throw error;
    await rm(filled, { recursive: true });
  });
  return kept;
}
