import type { Catalogue, Export } from './catalogue';
import type { Column } from './columns';
import { csvColumns } from './csv';
import { ExportError, type Problem } from './export-error';
import { type Given, type Query, readParameters } from './parameters';

export const FORMATS = ['csv', 'ndjson', 'metadata.json'] as const;
export type Format = (typeof FORMATS)[number];

/** What one address asks for. */
export interface ExportRequest {
  readonly source: Export;
  readonly format: Format;
  readonly columns: readonly Column[];
  readonly given: Given;
  /** Begins a CSV with a byte order mark, by which Excel knows that it is UTF-8. */
  readonly bom: boolean;
}

/** @throws ExportError 404 for a file that is none, 400 for parameters that can't be used */
export function readRequest(catalogue: Catalogue, file: string, query: Query): ExportRequest {
  const { source, format } = findFile(catalogue, file);
  const { bom, columns, ...criteria } = query;
  const offered = format === 'csv' ? csvColumns(source.columns) : source.columns;
  const problems: Problem[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const request = {
    bom: attempt(() => readBom(bom)),
    columns: attempt(() => chooseColumns(offered, columns)),
    given: attempt(() => readParameters(source.parameters, criteria)),
  };
  if (!request.columns || !request.given || request.bom === undefined) throw new ExportError(400, problems);
  return { source, format, columns: request.columns, given: request.given, bom: request.bom };
}

function findFile(catalogue: Catalogue, file: string): Pick<ExportRequest, 'source' | 'format'> {
  const format = FORMATS.find((one) => file.endsWith(`.${one}`));
  const name = format ? file.slice(0, -format.length - 1) : file.replace(/\.[a-z]+$/, '');
  const source = catalogue.get(name);
  if (source && format) return { source, format };
  const message = source
    ? `${name} can be had as ${FORMATS.map((one) => `${name}.${one}`).join(', ')}`
    : `there is no export ${JSON.stringify(name)}: /export/ lists those that there are`;
  throw new ExportError(404, [
    { code: 'NOT_FOUND', message, details: { formats: FORMATS, exports: [...catalogue.keys()] } },
  ]);
}

function readBom(text: Query[string]): boolean {
  if (text === undefined || text === '0') return false;
  if (text === '1') return true;
  throw wrong('bom', text, '1 or 0');
}

/** In the order of the schema, whatever order was asked for. */
function chooseColumns(offered: readonly Column[], text: Query[string]): readonly Column[] {
  if (text === undefined) return offered;
  const asked = [text].flat().flatMap((list) => list.split(','));
  const names = offered.map(({ name }) => name);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) throw wrong('columns', unknown, `names from ${names.join(', ')}`);
  return offered.filter(({ name }) => asked.includes(name));
}

function wrong(parameter: string, value: unknown, expected: string): ExportError {
  const message = `${parameter}: expected ${expected}, got ${JSON.stringify(value)}`;
  return new ExportError(400, [{ code: 'BAD_USER_INPUT', message, details: { parameter, value, expected } }]);
}
