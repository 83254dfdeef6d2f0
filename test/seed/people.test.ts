import { ShownAreas } from '../../seed/generator/shown-areas';
import { adminAreaByCode, adminAreas } from '../../subgraphs/kit/reference/admin-areas';
import { distinct, type SeededRows, seededCollections, seededRows, seeds } from './seeded-rows';

const idPatterns = {
  enrollments: /^(JCF|SVD)-(HN|SV)-\d{7}$/,
  participations: /^UP-(HN-CMFA|SV-BECAS|SV-ECP)-\d{5}-[12]$/,
  outcomes: /^UP-[A-Z-]+-\d{5}-[12]:(COURSE_COMPLETED|EMPLOYMENT)$/,
  referrals: /^REF-(HN|SV)-\d{6}$/,
  beneficiaries: /^lb_[a-z2-7]{26}$/,
  reach: /^(HN|SV|GT)(-\w\w)?$/,
} as const;

/** Every row that tells of a person, with the linked id. */
const personRows = ({ enrollments, participations }: SeededRows) => [...enrollments, ...participations];

describe.each(seeds)('the people of seed "%s"', (seed) => {
  const rows = seededRows(seed, 'ci');

  it('have ids of their own in the form that is documented', () => {
    for (const [name, pattern] of Object.entries(idPatterns)) {
      const ids = rows[name as keyof SeededRows].map(({ _id }) => _id);
      expect(ids.filter((id) => !pattern.test(id))).toEqual([]);
      expect(distinct(ids)).toHaveLength(ids.length);
    }
  });

  it('live in a department of the country that their row names', () => {
    const wrong = personRows(rows).filter(
      ({ adminArea, country }) => adminAreaByCode(adminArea)?.country !== country,
    );
    expect(wrong).toEqual([]);
  });

  it('are all linked but for 4 % of those registered outside the cohorts', () => {
    const unlinked = rows.enrollments.filter(({ beneficiaryId }) => beneficiaryId === null);
    expect(unlinked).toHaveLength(80);
    const referred = new Set(rows.referrals.map(({ enrollmentId }) => enrollmentId));
    expect(unlinked.filter(({ _id }) => referred.has(_id))).toEqual([]);
    expect(rows.participations.every(({ beneficiaryId }) => beneficiaryId !== null)).toBe(true);
  });

  it('are beneficiaries exactly if some row links to them', () => {
    const linked = distinct(personRows(rows).flatMap(({ beneficiaryId }) => beneficiaryId ?? []));
    expect(rows.beneficiaries.map(({ _id }) => _id).sort()).toEqual(linked.sort());
  });

  it('are told of alike by every agency', () => {
    const told = new Map<string, string>();
    const wrong = personRows(rows).filter(({ beneficiaryId, adminArea, sex, ageBand }) => {
      const traits = `${adminArea} ${sex} ${ageBand}`;
      const before = told.get(beneficiaryId ?? '') ?? traits;
      if (beneficiaryId !== null) told.set(beneficiaryId, traits);
      return before !== traits;
    });
    expect(wrong).toEqual([]);
  });

  it('are in both programmes now and then: first apprentice, then farmer, one person', () => {
    const byPerson = new Map<string, typeof rows.enrollments>();
    for (const row of rows.enrollments) {
      byPerson.set(row.registrantId, [...(byPerson.get(row.registrantId) ?? []), row]);
    }
    const doubles = [...byPerson.values()].filter((enrollments) => enrollments.length > 1);
    expect(doubles).toHaveLength(4);
    for (const [apprentice, farmer, ...more] of doubles) {
      expect(more).toEqual([]);
      expect(apprentice?._id).toMatch(/^JCF-SV/);
      expect(farmer?._id).toMatch(/^SVD-SV/);
      expect(apprentice?.beneficiaryId).toBe(farmer?.beneficiaryId);
      expect(apprentice?.beneficiaryId).not.toBeNull();
      expect((apprentice?.endedOn ?? '9999') < (farmer?.startedOn ?? '')).toBe(true);
    }
  });

  it('take part as referred: same person, same activity, one referral for each of the 125, 90 and 200', () => {
    const referralOf = new Map(rows.referrals.map((referral) => [referral._id, referral]));
    const enrollmentOf = new Map(rows.enrollments.map((enrollment) => [enrollment._id, enrollment]));
    const referred = rows.participations.filter(({ referralId }) => referralId !== null);
    const wrong = referred.filter(({ referralId, beneficiaryId, activityId }) => {
      const referral = referralOf.get(referralId ?? '');
      const enrollment = enrollmentOf.get(referral?.enrollmentId ?? '');
      return (
        referral?.status !== 'ENROLLED' ||
        referral.activityId !== activityId ||
        referral.beneficiaryId !== beneficiaryId ||
        enrollment?.beneficiaryId !== beneficiaryId ||
        enrollment.programId !== referral.programId
      );
    });
    expect(wrong).toEqual([]);
    expect(distinct(referred.map(({ referralId }) => referralId))).toHaveLength(125 + 90 + 200);
    expect(rows.referrals.filter(({ status }) => status === 'ENROLLED')).toHaveLength(125 + 90 + 200);
  });

  it('leave 625 of Honduras without enrolment and referral', () => {
    const registered = new Set(rows.enrollments.map(({ beneficiaryId }) => beneficiaryId));
    const direct = rows.participations.filter(({ referralId }) => referralId === null);
    expect(direct).toHaveLength(625);
    expect(direct.filter(({ beneficiaryId }) => registered.has(beneficiaryId))).toEqual([]);
  });

  it('are counted once for each place, in every place of the framework', () => {
    const placesOf = new Map<string, string[]>();
    for (const { beneficiaryId, country, adminArea } of personRows(rows)) {
      if (beneficiaryId !== null) placesOf.set(beneficiaryId, [country, adminArea]);
    }
    const referred = new Set(rows.referrals.map(({ beneficiaryId }) => beneficiaryId));
    const enrollments = new Map<string | null, number>();
    for (const { beneficiaryId } of rows.enrollments)
      enrollments.set(beneficiaryId, (enrollments.get(beneficiaryId) ?? 0) + 1);
    const count = (place: string, people: Iterable<string>) =>
      [...people].filter((id) => placesOf.get(id)?.includes(place)).length;
    const places = ['HN', 'SV', 'GT', ...adminAreas.map(({ code }) => code)];
    const expected = places.map((place) => ({
      _id: place,
      individuals: count(place, placesOf.keys()),
      referredIndividuals: count(
        place,
        [...placesOf.keys()].filter((id) => referred.has(id)),
      ),
      severalEnrollments: count(
        place,
        [...placesOf.keys()].filter((id) => (enrollments.get(id) ?? 0) > 1),
      ),
      unlinkedRows: personRows(rows).filter(
        ({ beneficiaryId, country, adminArea }) =>
          beneficiaryId === null && (country === place || adminArea === place),
      ).length,
    }));
    expect(rows.reach).toEqual(expected);
  });

  it('are all marked as synthetic', () => {
    const bases = [...personRows(rows), ...rows.referrals, ...rows.outcomes].map(({ basis }) => basis);
    expect(distinct(bases)).toEqual(['SYNTHETIC']);
  });
});

it('counts 723 rows without a linked id in profile default', () => {
  const { reach } = seededRows('sembrando-2022', 'default');
  const ofCountries = reach.filter(({ _id }) => _id.length === 2).map(({ unlinkedRows }) => unlinkedRows);
  expect(ofCountries.reduce((sum, rows) => sum + rows, 0)).toBe(723);
});

it('lists a department only where there are ten people or more', () => {
  const areas = new ShownAreas();
  for (let index = 0; index < 10; index += 1) areas.add('ten', 'HN-CR', `person ${index}`);
  for (let row = 0; row < 2; row += 1)
    for (let index = 0; index < 9; index += 1) areas.add('nine', 'HN-AT', `person ${index}`);
  areas.endBlock();
  expect([areas.of('ten'), areas.of('nine')]).toEqual([['HN-CR'], []]);
  const activities = seededCollections('sembrando-2022', 'ci').get('usaid.activities') ?? [];
  const scholarships = activities.find(({ _id }) => _id === 'act:usaid:sv-becas');
  expect(scholarships?.adminAreas).toEqual(['SV-LI', 'SV-SA', 'SV-SM', 'SV-SO', 'SV-SS']);
});

it('gives the people of the cohorts the same linked id in every profile', () => {
  const linked = (profile: 'ci' | 'default') =>
    seededRows('sembrando-2022', profile)
      .referrals.map(({ _id, beneficiaryId, referredOn }) => `${_id} ${beneficiaryId} ${referredOn}`)
      .sort();
  expect(linked('default')).toEqual(linked('ci'));
});
