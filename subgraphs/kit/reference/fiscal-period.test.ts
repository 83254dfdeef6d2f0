import { usFiscalQuarter } from './fiscal-period';

it.each([
  ['2019-10-01', 'FY2020 Q1', '2019-10-01', '2019-12-31'],
  ['2022-06-15', 'FY2022 Q3', '2022-04-01', '2022-06-30'],
  ['2022-12-08', 'FY2023 Q1', '2022-10-01', '2022-12-31'],
  ['2022-12-31', 'FY2023 Q1', '2022-10-01', '2022-12-31'],
  ['2023-01-01', 'FY2023 Q2', '2023-01-01', '2023-03-31'],
  ['2023-09-30', 'FY2023 Q4', '2023-07-01', '2023-09-30'],
])('puts %s into %s', (date, label, startsOn, endsOn) => {
  expect(usFiscalQuarter(date)).toMatchObject({ label, startsOn, endsOn });
});
