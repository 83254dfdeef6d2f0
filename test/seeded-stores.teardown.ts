import { rm } from 'node:fs/promises';

/** After the last test of a run. */
export default async function teardown(): Promise<void> {
  if (process.env.SEEDED_STORES) await rm(process.env.SEEDED_STORES, { recursive: true });
}
