import { adminAreaByCode, adminAreasOf } from './admin-areas';
import { countries, countryByCode } from './countries';
import { officesOf, organizationById, organizations } from './organizations';

it.each([
  ['HN', 18],
  ['SV', 14],
  ['GT', 22],
  ['MX', 0],
])('knows the departments of %s', (country, count) => {
  const areas = adminAreasOf(country);
  expect(areas).toHaveLength(count);
  expect(areas.map(({ code }) => code)).toEqual([...areas.map(({ code }) => code)].sort());
});

it('tells the two La Paz apart, and San Vicente from the country', () => {
  expect(adminAreaByCode('HN-LP')?.name.es).toBe('La Paz');
  expect(adminAreaByCode('SV-PA')?.name.es).toBe('La Paz');
  expect(adminAreaByCode('SV-SV')?.name.es).toBe('San Vicente');
  expect(countryByCode('SV')?.name.es).toBe('El Salvador');
});

it('names only known countries and parents in organisations, and invents no IATI reference', () => {
  const codes = countries.map(({ code }) => code);
  for (const { country, partOf } of organizations) {
    expect([null, ...codes]).toContain(country);
    if (partOf !== null) expect(organizationById(partOf)).not.toBeNull();
  }
  expect(organizationById('org:amexcid')?.iatiRef).toBeNull();
});

it('answers null for what it does not know', () => {
  expect([countryByCode('XX'), adminAreaByCode('HN-XX'), organizationById('org:none')]).toEqual([
    null,
    null,
    null,
  ]);
});

it('knows the offices of an organisation', () => {
  expect(officesOf('org:usaid').map(({ id }) => id)).toEqual([
    'org:usaid-lac',
    'org:usaid-hn',
    'org:usaid-sv',
    'org:usaid-gt',
    'org:usaid-mx',
  ]);
  expect(officesOf('org:none')).toEqual([]);
});
