import type { Column } from './columns';
import { isObject, type Row } from './pages';

/** What `row` holds in `column`: null where anything on the way to it is null; a list for a list. */
export function readCell(row: Row, column: Column): unknown {
  const found = follow(row, column.path);
  if (column.form === 'value' || !Array.isArray(found)) return found;
  if (column.form === 'list') return found.map((item) => follow(item, column.itemPath));
  return found.map((item) => (isObject(item) ? readRow(item, column.within) : null));
}

/** One plain object for a row, by names of columns. */
export function readRow(row: Row, columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column.name, readCell(row, column)]));
}

function follow(value: unknown, path: readonly string[]): unknown {
  let place = value;
  for (const name of path) place = isObject(place) ? place[name] : null;
  return place ?? null;
}
