import { rm } from 'node:fs/promises';
import { dropSeededDatabases } from './seeded-databases';

/** After the last test of a run. */
export default async function teardown(): Promise<void> {
  const { SEEDED_STORES: folder, MONGODB_URI: elsewhere } = process.env;
  if (!folder) return;
  if (elsewhere) await dropSeededDatabases(folder, elsewhere);
  await rm(folder, { recursive: true });
}
