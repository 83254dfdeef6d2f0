import { type GraphQLOutputType, getNamedType, isEnumType, isNonNullType } from 'graphql';
import { type Export, FILE_PARAMETERS } from './catalogue';
import type { Column } from './columns';
import { csvColumns, LIST_DELIMITER } from './csv';
import type { Operation } from './operation';
import { expectedOf, valuesOf } from './parameter-values';
import type { Parameter } from './parameters';
import type { ExportRequest } from './request';

/** What only the graph or the gateway knows of an export. */
export interface ExportFacts {
  readonly page: Operation;
  readonly rowCount: number | null;
  /** What the graph says of its data; null where it does not. */
  readonly dataset: Readonly<Record<string, unknown>> | null;
  /** An SPDX identifier. */
  readonly license: string;
  readonly generatedAt: Date;
  /** Of the address, with its question mark; empty where there is none. */
  readonly search: string;
}

/**
 * A Data Package (Frictionless Data, version 2) with both files as its resources: the description that tools for
 * tables read, in pandas' world as in R's. What it has no name for stands under `graph`.
 */
export function describeExport(request: ExportRequest, facts: ExportFacts): object {
  const { source, given } = request;
  const order = source.parameters.find(({ path }) => path.at(-1) === 'order');
  const asked = order ? given.shown[order.name] : undefined;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: source.name,
    title: source.node.name,
    description: source.description,
    created: facts.generatedAt.toISOString(),
    licenses: [{ name: facts.license, path: `https://spdx.org/licenses/${facts.license}.html` }],
    sources: source.owners.map((owner) => ({ title: `subgraph ${owner}` })),
    resources: [csvResource(request, facts), ndjsonResource(request, facts)],
    graph: {
      asOf: facts.dataset?.asOf ?? null,
      dataset: facts.dataset,
      rowCount: facts.rowCount,
      filters: Object.fromEntries(Object.entries(given.shown).filter(([name]) => name !== order?.name)),
      order: asked ?? order?.defaultValue ?? null,
      parameters: source.parameters.map(describeParameter),
      omitted: source.omitted,
      document: facts.page.query,
      variables: facts.page.variables,
    },
  };
}

export function describeParameter({ name, fullName, type, required, defaultValue, description }: Parameter) {
  return {
    name,
    ...(fullName !== name && { fullName }),
    type: String(type),
    required,
    ...(defaultValue !== undefined && { default: defaultValue }),
    expected: expectedOf(type),
    ...(valuesOf(type) && { values: valuesOf(type) }),
    description,
  };
}

function csvResource({ source, columns }: ExportRequest, { search }: ExportFacts): object {
  return {
    name: `${source.name}.csv`,
    type: 'table',
    path: `${source.name}.csv${search}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(source, csvColumns(columns), fieldInCsv),
    omitted: columns
      .filter(({ form }) => form === 'objects')
      .map(({ path }) => ({ path: path.join('.'), reason: 'it is a list of objects: the NDJSON has it' })),
  };
}

function ndjsonResource({ source, columns }: ExportRequest, { search }: ExportFacts): object {
  return {
    name: `${source.name}.ndjson`,
    path: `${source.name}.ndjson${search}`,
    format: 'ndjson',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    schema: schemaOf(source, columns, fieldInNdjson),
  };
}

function schemaOf(
  { node }: Export,
  columns: readonly Column[],
  describe: (column: Column) => object,
): object {
  const key = columns.find(({ name }) => name === 'id' || name === 'code');
  const isKey = key && isNonNullType(node.getFields()[key.name]?.type);
  return {
    fields: columns.map(describe),
    missingValues: [''],
    ...(isKey && { primaryKey: [key.name] }),
  };
}

function fieldInCsv(column: Column): object {
  if (column.form === 'value') return { ...fieldOf(column), ...describeValue(column.type, !column.nullable) };
  const { type: itemType } = typeOf(column.type);
  return {
    ...fieldOf(column),
    type: 'list',
    delimiter: LIST_DELIMITER,
    itemType,
    items: describeValue(column.type, false),
  };
}

function fieldInNdjson(column: Column): object {
  if (column.form === 'value') return fieldInCsv(column);
  const items =
    column.form === 'list' ? describeValue(column.type, false) : { fields: column.within.map(fieldInNdjson) };
  return { ...fieldOf(column), type: 'array', items };
}

function fieldOf({ name, description, path, itemPath, type, nullable, owners }: Column): object {
  return {
    name,
    description,
    graphqlPath: [...path, ...itemPath].join('.'),
    graphqlType: getNamedType(type).name,
    nullable,
    subgraphs: owners,
  };
}

function describeValue(type: GraphQLOutputType, required: boolean): object {
  const named = getNamedType(type);
  const values = isEnumType(named) ? named.getValues() : null;
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values.map(({ name }) => name) }),
  };
  return {
    ...typeOf(type),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(values && {
      categories: values.map(({ name, description }) => ({ value: name, label: description ?? name })),
    }),
  };
}

/** Field types of the Table Schema; a scalar that it does not know is text, whatever it means. */
const TYPES: Readonly<Record<string, { type: string; format?: string }>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'date' },
  DateTime: { type: 'datetime' },
  URL: { type: 'string', format: 'uri' },
  JSON: { type: 'any' },
};

function typeOf(type: GraphQLOutputType): { type: string; format?: string } {
  return TYPES[getNamedType(type).name] ?? { type: 'string' };
}

/** What the list of all exports says of one. */
export function listExport(source: Export): object {
  const { name, description, node, owners, connection, parameters } = source;
  return {
    name,
    description,
    rowsAre: node.name,
    subgraphs: owners,
    pages: connection !== null,
    parameters: parameters.map(describeParameter),
    fileParameters: FILE_PARAMETERS,
    files: {
      csv: `/export/${name}.csv`,
      ndjson: `/export/${name}.ndjson`,
      metadata: `/export/${name}.metadata.json`,
    },
  };
}
