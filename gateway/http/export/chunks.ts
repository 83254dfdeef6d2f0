import { csvHeader, csvRows } from './csv';
import { ndjsonRows } from './ndjson';
import { pageOperation } from './operation';
import { type Ask, readPages } from './pages';
import type { ExportRequest } from './request';

/** The text of an export, a page at a time; of CSV, the header comes with the first page. */
export async function* writeRows(
  ask: Ask,
  { source, format, columns, given, bom }: ExportRequest,
  pageSize: number,
): AsyncGenerator<string, void, void> {
  let head = format === 'csv' ? csvHeader(columns, { bom }) : '';
  for await (const rows of readPages(ask, source, pageOperation(source, columns, given, pageSize))) {
    yield head + (format === 'csv' ? csvRows(rows, columns) : ndjsonRows(rows, columns));
    head = '';
  }
}
