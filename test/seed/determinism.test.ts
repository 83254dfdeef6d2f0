import { createHash } from 'node:crypto';
import { BSON } from 'mongodb';
import { datasets } from '../../seed/dataset';
import { population } from '../../seed/generator/population';
import { GENERATOR_VERSION } from '../../seed/generator/version';
import { type ProfileName, profiles } from '../../seed/profiles';

/** Of every document, in the order in which the seed writes them. */
function rowsHash(seed: string, profile: ProfileName): string {
  const hash = createHash('sha256');
  for (const [agency, sources] of Object.entries(datasets(population(seed, profiles[profile])))) {
    for (const { collection, rows } of sources) {
      hash.update(`${agency}.${collection.name}`);
      for (const row of rows()) hash.update(BSON.serialize(row));
    }
  }
  return hash.digest('hex');
}

/** Of profile ci. Other rows or texts need a new version, or databases that were seeded keep the old ones. */
const hashOfVersion: Readonly<Record<number, string>> = {
  3: '5c4ce67233d5c6d2b962864c76c9e9f161e83e9858ab71d99e1d82aa876ed900',
};

it('gives the bytes that belong to this version of the generator', () => {
  expect(rowsHash('sembrando-2022', 'ci')).toBe(hashOfVersion[GENERATOR_VERSION]);
});

it.each(['ci', 'default'] as const)('gives the same bytes twice in profile %s', (profile) => {
  expect(rowsHash('a seed', profile)).toBe(rowsHash('a seed', profile));
});

it('gives other rows for another seed', () => {
  expect(rowsHash('one', 'ci')).not.toBe(rowsHash('two', 'ci'));
});

it.each(['ci', 'default', 'full'] as const)('announces as many rows as it makes in profile %s', (profile) => {
  const sources = Object.values(datasets(population('a seed', profiles[profile]))).flat();
  for (const { count, rows } of sources) expect([...rows()]).toHaveLength(count);
});
