import { daysToFirstDelivery } from './market-linkage';

it.each([
  ['2022-07-06', '2022-12-01', 148],
  ['2022-07-06', '2022-07-06', 0],
  ['2022-07-06', null, null],
])('counts from %s to %s as %j days', (assistedFrom, firstDeliveryOn, days) => {
  expect(daysToFirstDelivery({ assistedFrom, firstDeliveryOn })).toBe(days);
});
