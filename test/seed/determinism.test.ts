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
    'usaid.bioinputPlants': 'c50dd87108f51068',
    'usaid.buyers': '4d2a8093360b7d5d',
    'usaid.courses': '0e95b60031016a81',
    'usaid.indicators': 'd539880badd85d44',
    'usaid.participations': 'e2da30413e9bfc37',
    'usaid.outcomes': '3487330559c77f94',
    'usaid.scholarships': 'b96d0a02e304594b',
    'usaid.placements': '05251f7fe89c85de',
    'usaid.attendances': '324e677aba3fe1cd',
    'usaid.standardAssessments': '9a5d82445166c374',
    'usaid.activities': '2048eb8cc35d9481',
    'usaid.participationCounts': '97773538d7acd76b',
    'usaid.topicOverlaps': '1d0d1ac9f29f2941',
    'usaid.assistanceEvents': '2fdbb82bf85d6508',
    'usaid.marketLinkages': '7af3bfe1c4382ab2',
    'usaid.buyerStandards': '8c3230dc88c3b45f',
    'amexcid.enrollments': '27a7f625d2db71cc',
    'amexcid.stipends': 'bfb649efc7c5bed4',
    'amexcid.apprenticeships': 'b9738534f42d9939',
    'amexcid.programs': '8857bd094602265c',
    'amexcid.enrollmentCounts': '42516c046b84ad42',
    'amexcid.stipendPunctuality': 'bad2ff8c90a9970f',
    'amexcid.trainingCenters': '33d46d3f19e50ceb',
    'amexcid.apprenticeshipCounts': '2d1566b09192f106',
    'arco.workPlans': '19f174499698b948',
    'arco.progressReports': 'bb9347cacb11c4b7',
    'arco.reflections': '42ddfd9f7020a675',
    'arco.expansions': '910b061a1984440c',
    'arco.people': 'ceb786146c42d398',
    'arco.nameAliases': 'e719db109847e726',
    'arco.facts': '87ca57b6d756cba5',
    'arco.claims': '46728d50912f2cca',
    'arco.sourceConflicts': '88392dc694c259d5',
    'arco.frameworks': '6d23a6fceda9cf80',
    'arco.sourceDocuments': '39a21b67b8894bd2',
    'arco.reportedFigures': '74db4ff516ffac76',
    'arco.commitments': 'c3bfbba3a78ea4d8',
    'arco.actionPlanSteps': '889b26a757a54b0d',
    'arco.learningEvents': '9a7a7b31bd5831be',
    'arco.proposals': '49031e443b7b9b0e',
    'arco.inclusionApproaches': '88a22ae28906b5ec',
    'arco.referrals': '04098eba9ca71eae',
    'arco.beneficiaries': '3acd6d27eb81f249',
    'arco.reach': 'ffff1cd2617b3342',
    'arco.actionPlans': '78aac7105b2600ff',
    'arco.referralFunnels': '14e73549ae8c2214',
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
