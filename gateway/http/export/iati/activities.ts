import { type GraphQLSchema, parse, validate } from 'graphql';
import { brokenPage } from '../export-error';
import { type Ask, isObject, requireData } from '../pages';
import type { Activity, Figure } from './answer';

const ACTIVITIES = `query Export_iati_activities($first: Int!, $after: String) {
  activities(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      iatiIdentifier
      title { en es }
      description { en es }
      status
      dates { type date precision basis outsideSource }
      participatingOrganizations { role organization { iatiRef type name { en es } } }
      classification {
        scope { code basis }
        collaborationType { code basis }
        flowType { code basis }
        financeType { code basis }
        aidType { code basis }
        tiedStatus { code basis }
      }
      recipientCountries { percentage percentageBasis country { code name { en es } } }
      locations { reach exactness basis adminArea { code name { en es } } }
      sectors { code percentage percentageBasis name { en es } }
      sdgTargets { code name { en es } }
      policyMarkers { code significance }
    }
  }
}`;

const FIGURES = `query Export_iati_figures($first: Int!, $after: String) {
  dataset { asOf }
  reportedFigures(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      value
      status
      asOf
      periodStart
      periodEnd
      counts { en es }
      interpretation { en es }
      source { document line }
      activity { id }
      indicator { code title { en es } unit { en es } measure resultType }
    }
  }
}`;

/** What the file says of results, read before the first activity is written. */
export interface Reported {
  readonly asOf: string;
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
}

/** Whether the graph has what an IATI file is made of. */
export function tellsOfIati(schema: GraphQLSchema): boolean {
  return [ACTIVITIES, FIGURES].every((document) => validate(schema, parse(document)).length === 0);
}

/** Figures by the activity that they are about; one about none has no place in a file of activities. */
export async function readReported(ask: Ask, pageSize: number): Promise<Reported> {
  const figuresOf = new Map<string, Figure[]>();
  let asOf: unknown;
  for await (const page of pagesOf(ask, FIGURES, 'reportedFigures', pageSize)) {
    asOf ??= isObject(page.data.dataset) ? page.data.dataset.asOf : undefined;
    for (const figure of page.nodes as unknown as Figure[]) {
      if (!figure.activity) continue;
      const known = figuresOf.get(figure.activity.id) ?? [];
      figuresOf.set(figure.activity.id, [...known, figure]);
    }
  }
  if (typeof asOf !== 'string') throw brokenPage('the graph does not say of which day its data are');
  return { asOf, figuresOf };
}

export async function* readActivities(ask: Ask, pageSize: number): AsyncGenerator<Activity[], void, void> {
  for await (const { nodes } of pagesOf(ask, ACTIVITIES, 'activities', pageSize)) {
    yield nodes as unknown as Activity[];
  }
}

interface Page {
  readonly data: Readonly<Record<string, unknown>>;
  readonly nodes: readonly object[];
}

async function* pagesOf(
  ask: Ask,
  query: string,
  field: string,
  first: number,
): AsyncGenerator<Page, void, void> {
  const operationName = /query (\w+)/.exec(query)?.[1] ?? '';
  let after: unknown = null;
  do {
    const data = requireData(await ask({ operationName, query, variables: { first, after } }));
    const list = data[field];
    if (!isObject(list) || !Array.isArray(list.nodes) || !isObject(list.pageInfo)) {
      throw brokenPage(`the graph gave no ${field}`);
    }
    yield { data, nodes: list.nodes };
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
}
