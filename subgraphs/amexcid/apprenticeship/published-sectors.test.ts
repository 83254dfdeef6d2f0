import type { IsicSection } from '../../kit/reference/codes';
import type { ApprenticeshipCountDocument } from './apprenticeship-count.repository';
import { publishedSectors } from './published-sectors';

const counted = (
  country: string,
  apprenticeships: Partial<Record<IsicSection, number>>,
): ApprenticeshipCountDocument => ({
  _id: `prg:${country}`,
  programId: 'prg',
  country,
  sectors: Object.entries(apprenticeships).map(([sector, number]) => ({
    sector: sector as IsicSection,
    apprenticeships: number,
    trainingCenters: 1,
    places: 20,
  })),
  areas: [],
  basis: 'SYNTHETIC',
});

const valuesOf = (counts: readonly ApprenticeshipCountDocument[]) =>
  publishedSectors(counts).map(({ sectors }) => sectors.map(({ apprenticeships }) => apprenticeships.value));

it.each([
  [0, [30, 0]],
  [1, [null, null]],
  [9, [null, null]],
  [10, [30, 10]],
])('shows all sectors or none where one has %d', (fewest, expected) => {
  expect(valuesOf([counted('HN', { A: 30, C: fewest })])[1]).toEqual(expected);
});

it('withholds the whole programme with a country, and no other country', () => {
  expect(valuesOf([counted('HN', { A: 30, C: 9 }), counted('SV', { A: 40, C: 50 })])).toEqual([
    [null, null],
    [null, null],
    [40, 50],
  ]);
});

it('adds the countries up, and always tells centres and places', () => {
  const [whole] = publishedSectors([counted('HN', { A: 30, C: 9 }), counted('SV', { A: 40, C: 50 })]);
  expect(whole?.country).toBeNull();
  expect(whole?.sectors).toEqual([
    { sector: 'A', trainingCenters: 2, places: 40, apprenticeships: { value: null, suppressed: true } },
    { sector: 'C', trainingCenters: 2, places: 40, apprenticeships: { value: null, suppressed: true } },
  ]);
});

it('knows a programme without apprentices', () => {
  expect(publishedSectors([])).toEqual([]);
});
