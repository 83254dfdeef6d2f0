import { readFileSync } from 'node:fs';
import path from 'node:path';
import { profileNames } from '../../seed/profiles';
import { reportedFigures } from '../../seed/published/reported-figures';
import { seededRows } from './seeded-rows';

const readme = readFileSync(path.join(__dirname, '..', '..', '..', 'seed', 'README.md'), 'utf8');

/** The cells of the table rows that begin with one of `names`. */
const tableRows = (names: readonly string[]): string[][] =>
  readme
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => names.includes(cells[1] ?? ''))
    .map((cells) => cells.slice(1, -1));

it('lists the figures as they are published', () => {
  expect(tableRows(reportedFigures.map(({ _id }) => _id))).toEqual(
    reportedFigures.map(({ _id, value, status, asOf, country, component, source, recountedBy }) => [
      _id,
      String(value),
      status,
      asOf,
      country,
      component,
      `${source.document}:${source.line}`,
      recountedBy ?? '–',
    ]),
  );
});

it('tells how large each profile is', () => {
  expect(tableRows(profileNames)).toEqual(
    profileNames.map((profile) => {
      const rows = seededRows('sembrando-2022', profile);
      const lists = [
        rows.enrollments,
        rows.participations,
        rows.outcomes,
        rows.referrals,
        rows.beneficiaries,
      ];
      return [profile, ...lists.map(({ length }) => String(length))];
    }),
  );
});
