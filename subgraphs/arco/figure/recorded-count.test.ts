import { notRecordedReason, percentOf, recordedCount } from './recorded-count';

it('takes the count of the agency that answers for the figure', () => {
  const counts = { recountedByUsaid: 125, recountedByAmexcid: 7 };
  expect(recordedCount({ recountedBy: 'usaid', ...counts })).toMatchObject({
    value: 125,
    organizationId: 'org:usaid',
  });
  expect(recordedCount({ recountedBy: 'amexcid', ...counts })).toMatchObject({
    value: 7,
    organizationId: 'org:amexcid',
  });
});

it('keeps a count of nobody apart from no count', () => {
  expect(recordedCount({ recountedBy: 'usaid', recountedByUsaid: 0 })?.value).toBe(0);
  expect(recordedCount({ recountedBy: 'usaid', recountedByUsaid: null })).toBeNull();
});

it('has no count for a plan', () => {
  expect(recordedCount({ recountedBy: null, recountedByUsaid: 3, recountedByAmexcid: 4 })).toBeNull();
});

it('says why there is no count', () => {
  expect(notRecordedReason({ recountedBy: null, recountedByUsaid: 3 })).toBe('PLANNED');
  expect(notRecordedReason({ recountedBy: 'amexcid', recountedByAmexcid: null })).toBe('NOT_SEEDED');
  expect(notRecordedReason({ recountedBy: 'amexcid', recountedByAmexcid: 0 })).toBeNull();
});

it.each([
  [32, 125, 25.6],
  [14, 32, 43.75],
  [14, 125, 11.2],
  [14, 750, 1.87],
])('says that %d of %d are %d per cent', (value, base, percent) => {
  expect(percentOf(value, base)).toBe(percent);
});
