import { readRow } from './cells';
import type { Column } from './columns';
import type { Row } from './pages';

/** One JSON object a line, each with every column. */
export function ndjsonRows(rows: readonly Row[], columns: readonly Column[]): string {
  return rows.map((row) => `${JSON.stringify(readRow(row, columns))}\n`).join('');
}
