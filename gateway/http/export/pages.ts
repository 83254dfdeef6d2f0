import type { GraphQLFormattedError } from 'graphql';
import { type Export, itemsPath } from './catalogue';
import { brokenPage, ExportError, failedPage } from './export-error';
import type { Operation } from './operation';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks the graph, as any client of it does. */
export type Ask = (operation: Operation) => Promise<Answer>;

/** A row as the graph answers it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of an export, page after page: the next one is asked only when the one before has been taken.
 * @throws ExportError on a page that is not whole
 */
export async function* readPages(
  ask: Ask,
  source: Export,
  operation: Operation,
): AsyncGenerator<readonly Row[], void, void> {
  let after: string | null = null;
  do {
    const { variables } = operation;
    const answer = await ask(
      after === null ? operation : { ...operation, variables: { ...variables, after } },
    );
    const list = readList(source, requireData(answer));
    yield readRows(source, list);
    after = nextCursor(source, list, after);
  } while (after !== null);
}

/** @throws ExportError when there is any error, however small */
export function requireData({ data, errors }: Answer): Readonly<Record<string, unknown>> {
  if (errors && errors.length > 0) throw failedPage(errors);
  if (!data) throw brokenPage('the graph gave no data');
  return data;
}

/** What the list field answers. */
export function readList(source: Export, data: Row): unknown {
  let place: unknown = data;
  if (source.parent) {
    place = data[source.parent.name];
    if (place === null) {
      const message = `there is no such ${source.parent.name}`;
      throw new ExportError(404, [{ code: 'NOT_FOUND', message }]);
    }
  }
  return isObject(place) ? place[source.list.name] : undefined;
}

function readRows(source: Export, list: unknown): readonly Row[] {
  const [items, inner] = itemsPath(source.connection);
  const found = items && isObject(list) ? list[items] : list;
  if (!Array.isArray(found)) throw brokenPage('the graph gave no list');
  const rows: unknown[] = inner ? found.map((edge) => (isObject(edge) ? edge[inner] : null)) : found;
  if (!rows.every(isObject)) throw brokenPage('the graph left out a row without saying why');
  return rows;
}

function nextCursor(source: Export, list: unknown, before: string | null): string | null {
  if (!source.connection || !isObject(list)) return null;
  const { hasNextPage, endCursor } = isObject(list.pageInfo) ? list.pageInfo : {};
  if (hasNextPage === false) return null;
  if (hasNextPage !== true || typeof endCursor !== 'string' || endCursor === before) {
    throw brokenPage('the graph says that there are more rows, but not where they go on');
  }
  return endCursor;
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
