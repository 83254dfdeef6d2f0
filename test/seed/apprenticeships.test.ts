import type { TrainingCenterDocument } from '../../subgraphs/amexcid/apprenticeship/training-center.repository';
import { amexcidRows } from './amexcid-rows';
import { distinct, seeds } from './seeded-rows';

const asOf = '2022-12-08';

describe.each(seeds)('the apprenticeships of seed "%s"', (seed) => {
  const { enrollments, stipends, apprenticeships, centers, counts } = amexcidRows(seed, 'ci');
  const centerOf = new Map(centers.map((center) => [center._id, center]));
  const apprentices = enrollments.filter(({ _id }) => _id.startsWith('JCF'));
  const rows = apprenticeships.map((apprenticeship, index) => ({
    apprenticeship,
    enrollment: apprentices[index] as (typeof apprentices)[number],
    center: centerOf.get(apprenticeship.trainingCenterId) as TrainingCenterDocument,
  }));

  it('are one for each enrolment in Jóvenes Construyendo el Futuro, in their order', () => {
    expect(apprenticeships.map(({ _id }) => _id)).toEqual(apprentices.map(({ _id }) => _id));
  });

  it('take place in the department of the person, in the sector of the centre', () => {
    const wrong = rows.filter(
      ({ apprenticeship, enrollment, center }) =>
        center.adminArea !== enrollment.adminArea ||
        center.country !== enrollment.country ||
        center.programId !== enrollment.programId ||
        center.sector !== apprenticeship.sector,
    );
    expect(wrong).toEqual([]);
  });

  it('last 6 to 12 months, of which as many are done as paid for', () => {
    const paid = new Map(stipends.map(({ _id, paymentsDue }) => [_id, paymentsDue]));
    const wrong = rows.filter(({ apprenticeship: { _id, status, monthsPlanned, monthsDone } }) => {
      const isWhole = monthsDone === monthsPlanned;
      return (
        monthsPlanned < 6 ||
        monthsPlanned > 12 ||
        monthsDone !== paid.get(_id) ||
        monthsDone > monthsPlanned ||
        isWhole !== (status === 'COMPLETED')
      );
    });
    expect(wrong).toEqual([]);
    const ten = rows.filter(({ apprenticeship }) => apprenticeship.monthsPlanned === 10);
    expect(ten.length / rows.length).toBeGreaterThan(0.6);
  });

  it('stand as the enrolment does', () => {
    const told = distinct(
      rows.map(({ apprenticeship, enrollment }) => `${enrollment.status} ${apprenticeship.status}`),
    );
    expect(told.sort()).toEqual(['ACTIVE IN_PROGRESS', 'COMPLETED COMPLETED', 'WITHDRAWN WITHDRAWN']);
  });

  it('end with a certificate for most who completed them, and for nobody else', () => {
    const certified = rows.filter(({ apprenticeship }) => apprenticeship.certificateAwardedOn !== null);
    const wrong = certified.filter(({ apprenticeship: { status, certificateAwardedOn }, enrollment }) => {
      const day = certificateAwardedOn ?? '';
      return status !== 'COMPLETED' || day < (enrollment.endedOn ?? '9') || day > asOf;
    });
    expect(wrong).toEqual([]);
    const completed = rows.filter(({ apprenticeship }) => apprenticeship.status === 'COMPLETED');
    expect(certified.length / completed.length).toBeGreaterThan(0.8);
  });

  it('never crowd a centre', () => {
    const days = ['2021-03-01', '2021-09-15', '2022-02-28', '2022-07-01', asOf];
    for (const day of days) {
      const present = rows.filter(
        ({ enrollment }) => enrollment.startedOn <= day && (enrollment.endedOn ?? '9') >= day,
      );
      const crowded = centers.filter(
        ({ _id, places }) => present.filter(({ center }) => center._id === _id).length > places,
      );
      expect(crowded).toEqual([]);
    }
  });

  it('take place at centres that say they are synthetic, with ids of their own', () => {
    expect(distinct(centers.map(({ _id }) => _id))).toHaveLength(centers.length);
    for (const { _id, name, adminArea, basis } of centers) {
      expect(_id).toMatch(new RegExp(`^CTR-${adminArea}-\\d{3}$`));
      expect([name.en, name.es]).toEqual([
        expect.stringMatching(/^Synthetic/),
        expect.stringMatching(/sintético/),
      ]);
      expect(basis).toBe('SYNTHETIC');
    }
  });

  it('are counted by sector as they are', () => {
    const recounted = counts.flatMap(({ country, sectors }) =>
      sectors.map(({ sector }) => {
        const own = centers.filter((center) => center.country === country && center.sector === sector);
        return {
          sector,
          apprenticeships: rows.filter(({ center }) => own.includes(center)).length,
          trainingCenters: own.length,
          places: own.reduce((sum, { places }) => sum + places, 0),
        };
      }),
    );
    expect(counts.flatMap(({ sectors }) => sectors)).toEqual(recounted);
    const areas = counts.flatMap((count) => count.areas);
    expect(areas.reduce((sum, { trainingCenters }) => sum + trainingCenters, 0)).toBe(centers.length);
    expect(areas.reduce((sum, { places }) => sum + places, 0)).toBe(
      centers.reduce((sum, { places }) => sum + places, 0),
    );
  });

  it('are shown for a centre only if they are not few, and never so that one hidden number could be worked out', () => {
    const hidden = new Map<string, number[]>();
    for (const { _id, shownApprenticeships, country, adminArea, sector } of centers) {
      const count = rows.filter(({ center }) => center._id === _id).length;
      if (shownApprenticeships === null) {
        for (const total of [country, adminArea, `${country} ${sector}`]) {
          hidden.set(total, [...(hidden.get(total) ?? []), count]);
        }
      } else {
        expect(shownApprenticeships).toBe(count);
        expect(count === 0 || count >= 10).toBe(true);
      }
    }
    const betrayed = [...hidden].filter(([total, parts]) => {
      const shown = centers.filter(
        ({ country, adminArea, sector, shownApprenticeships }) =>
          (shownApprenticeships ?? 0) > 0 && [country, adminArea, `${country} ${sector}`].includes(total),
      );
      const isFew = parts.length < 2 || parts.reduce((sum, count) => sum + count, 0) < 10;
      return isFew && shown.length > 0;
    });
    expect(betrayed).toEqual([]);
  });
});

it('has 427 centres for the 10,000 apprentices of El Salvador, as was published', () => {
  const { centers } = amexcidRows('sembrando-2022', 'full');
  expect(centers.filter(({ country }) => country === 'SV')).toHaveLength(427);
});
