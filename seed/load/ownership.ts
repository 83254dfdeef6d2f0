import type { Db } from 'mongodb';
import type { AnyCollectionSpec } from '../../subgraphs/kit/collections';
import { type Generation, POINTER_COLLECTION } from '../../subgraphs/kit/generations';
import { SeedRefusal } from '../refusal';
import { LOCK_COLLECTION } from './writer-lock';

const SHOWN = 5;

/** A collection of one generation, by its name in the database. */
interface GenerationCollection {
  readonly name: string;
  readonly generation: number;
}

export async function collectionNames(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  return found.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
}

/** Those of `names` that hold rows of some generation of `specs`. */
export function generationCollections(
  names: readonly string[],
  specs: readonly AnyCollectionSpec[],
): GenerationCollection[] {
  const known = new Set(specs.map(({ name }) => name));
  return names.flatMap((name) => {
    const [, base, generation] = /^(.+)\.g(\d+)$/.exec(name) ?? [];
    return base !== undefined && known.has(base) ? [{ name, generation: Number(generation) }] : [];
  });
}

/**
 * Nobody's data may be lost to a wrong address.
 * @throws SeedRefusal when the database holds what no seed made
 */
export async function refuseForeignData(
  db: Db,
  specs: readonly AnyCollectionSpec[],
  current: Generation | null,
  isOwn: (generation: Generation) => boolean,
): Promise<void> {
  if (current) {
    if (isOwn(current)) return;
    throw new SeedRefusal(
      `database "${db.databaseName}": generation ${current.number} (profile ${current.profile}) was not made by the seed, which does not replace it; --force does`,
    );
  }
  const names = await collectionNames(db);
  const own = new Set(generationCollections(names, specs).map(({ name }) => name));
  const foreign = names.filter(
    (name) => !own.has(name) && name !== POINTER_COLLECTION && name !== LOCK_COLLECTION,
  );
  if (foreign.length === 0) return;
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : '';
  throw new SeedRefusal(
    `database "${db.databaseName}" holds collections that the seed did not make (${foreign.sort().slice(0, SHOWN).join(', ')}${more}): name another database, or use --force to write beside them`,
  );
}
