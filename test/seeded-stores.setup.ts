import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Before the first test of a run: the folder for what `seededStore` keeps. */
export default async function setup(): Promise<void> {
  process.env.SEEDED_STORES = await mkdtemp(path.join(tmpdir(), 'seeded-stores-'));
}
