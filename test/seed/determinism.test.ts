import { createHash } from 'node:crypto';
import { BSON } from 'mongodb';
import { GENERATOR_VERSION } from '../../seed/generator/version';
import type { ProfileName } from '../../seed/profiles';
import { seededCollections } from './seeded-rows';

/** Of the documents of each collection, in the order in which the seed writes them. */
function rowHashes(seed: string, profile: ProfileName): Record<string, string> {
  const hashes = [...seededCollections(seed, profile)].map(([name, rows]) => {
    const hash = createHash('sha256');
    for (const row of rows) hash.update(BSON.serialize(row));
    return [name, hash.digest('hex').slice(0, 16)] as const;
  });
  return Object.fromEntries(hashes);
}

/** Of profile ci. Other rows or texts need a new version, or databases that were seeded keep the old ones. */
const hashesOfVersion: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  3: {
    'usaid.activities': 'fb0f9d85943746ea',
    'usaid.bioinputPlants': '8e27ede467ad303e',
    'usaid.buyers': '4d2a8093360b7d5d',
    'usaid.courses': '156ffef651f5e47b',
    'usaid.indicators': 'bca81703dccab558',
    'usaid.participationCounts': 'bf9865956188c1ac',
    'usaid.participations': 'e2da30413e9bfc37',
    'usaid.outcomes': '930b9696d478f2c0',
    'amexcid.enrollmentCounts': 'f4f8de10b1f04580',
    'amexcid.programs': '3bbff1b7c88f4438',
    'amexcid.enrollments': '27a7f625d2db71cc',
    'arco.frameworks': 'c55a64fc697b5a6b',
    'arco.sourceDocuments': '39a21b67b8894bd2',
    'arco.reportedFigures': '02bdd61dc3b86fa7',
    'arco.commitments': 'fb421335225ec11e',
    'arco.actionPlans': '38e3dd379fadd788',
    'arco.learningEvents': '5212c24ca7e755d2',
    'arco.proposals': '49031e443b7b9b0e',
    'arco.inclusionApproaches': '88a22ae28906b5ec',
    'arco.reach': '17f0630229376754',
    'arco.referrals': '6cff0eaed50d957f',
    'arco.beneficiaries': '3acd6d27eb81f249',
  },
};

it('gives the bytes that belong to this version of the generator', () => {
  expect(rowHashes('sembrando-2022', 'ci')).toEqual(hashesOfVersion[GENERATOR_VERSION]);
});

it.each(['ci', 'default'] as const)('gives the same bytes twice in profile %s', (profile) => {
  expect(rowHashes('a seed', profile)).toEqual(rowHashes('a seed', profile));
});

it('gives other rows for another seed', () => {
  const [one, two] = [rowHashes('one', 'ci'), rowHashes('two', 'ci')];
  for (const name of ['usaid.participations', 'amexcid.enrollments', 'arco.beneficiaries'])
    expect(one[name]).not.toBe(two[name]);
});
