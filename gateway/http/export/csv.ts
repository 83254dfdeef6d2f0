import { stringify } from 'csv-stringify/sync';
import { readCell } from './cells';
import type { Column } from './columns';
import type { Row } from './pages';

export const LIST_DELIMITER = '|';

/** What a spreadsheet takes for the beginning of a formula, also in the wide forms that East Asian keyboards type. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Scalars that travel as text, such as decimals: no formula comes out of a number. */
const NUMBER = /^-\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Lists of objects have no place in a table. */
export function csvColumns(columns: readonly Column[]): Column[] {
  return columns.filter(({ form }) => form !== 'objects');
}

export function csvHeader(columns: readonly Column[], { bom }: { bom: boolean }): string {
  return `${bom ? '\uFEFF' : ''}${csvLines([columns.map(({ name }) => name)])}`;
}

export function csvRows(rows: readonly Row[], columns: readonly Column[]): string {
  return csvLines(rows.map((row) => columns.map((column) => textOf(readCell(row, column)))));
}

/** As RFC 4180 has it. */
function csvLines(lines: readonly string[][]): string {
  return stringify([...lines], {
    record_delimiter: 'windows',
    quote_record_delimiter: true, // else a lone line feed in a cell would end a row for most readers
  });
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return textOf(cell.map(itemText).join(LIST_DELIMITER));
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

function itemText(item: unknown): string {
  const text = typeof item === 'object' && item !== null ? JSON.stringify(item) : String(item ?? '');
  return text.replace(/[\\|]/g, '\\$&');
}
