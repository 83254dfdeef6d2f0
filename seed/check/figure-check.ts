import type { ReportedFigureDocument } from '../../subgraphs/arco/figure/reported-figure.repository';
import { reportedFigureCollection } from '../../subgraphs/arco/figure/reported-figure.repository';
import { figureCountCollection } from '../../subgraphs/kit/figure-count';
import {
  type Generation,
  Generations,
  type GenerationView,
  NoDataError,
} from '../../subgraphs/kit/generations';
import { startAll } from '../../subgraphs/kit/lifecycle';
import type { Logger } from '../../subgraphs/kit/logger';
import { connectMongo } from '../../subgraphs/kit/mongo';
import { type AgencyName, agencyNames, type Databases } from '../agencies';
import { recount, recountsTo } from '../load/recount';
import { reportedFigures } from '../published/reported-figures';
import { SeedRefusal } from '../refusal';
import { checkCounts } from './count-check';

/** A published figure beside what the rows say. */
export interface FigureCheck {
  /** As this project publishes it. */
  readonly figure: ReportedFigureDocument;
  /** Counted now; null for a plan, and where the people behind the figure were not seeded. */
  readonly recounted: number | null;
  /** Recounted less published; null where nothing was recounted. */
  readonly difference: number | null;
  /** The profile of the agency that answers for the figure, where that profile lacks people behind it. */
  readonly notHeldIn: string | null;
  /** What is wrong, in words; empty where nothing is. */
  readonly problems: readonly string[];
}

export interface CheckResult {
  readonly figures: readonly FigureCheck[];
  readonly generations: Readonly<Record<AgencyName, Generation>>;
  /** How many counts for publication were compared with the rows. */
  readonly countsCompared: number;
  /** What is wrong between the agencies, and in their counts for publication, in words; empty where nothing is. */
  readonly problems: readonly string[];
}

export const isSound = ({ figures, problems }: CheckResult): boolean =>
  problems.length === 0 && figures.every((figure) => figure.problems.length === 0);

export interface CheckOptions {
  readonly mongoUri: string;
  readonly databases: Databases;
  readonly log: Logger;
}

/**
 * Counts the rows of all agencies anew and compares them with what is published.
 * @throws SeedRefusal when a database holds no data
 */
export async function checkFigures({ mongoUri, databases, log }: CheckOptions): Promise<CheckResult> {
  const { stop, ...result } = await startAll(async (use): Promise<CheckResult> => {
    const open = async (agency: AgencyName): Promise<GenerationView> => {
      const { db } = use(await connectMongo(mongoUri, databases[agency], log));
      return new Generations(db).view().catch((error: unknown) => {
        if (!(error instanceof NoDataError)) throw error;
        throw new SeedRefusal(`database "${db.databaseName}" holds no data yet: run \`npm run seed\` first`);
      });
    };
    const views = { usaid: await open('usaid'), amexcid: await open('amexcid'), arco: await open('arco') };
    const generations = {
      usaid: views.usaid.generation,
      amexcid: views.amexcid.generation,
      arco: views.arco.generation,
    };
    const counts = await checkCounts(views);
    return {
      figures: await compare(views),
      generations,
      countsCompared: counts.counted,
      problems: [...disagreements(generations), ...counts.problems],
    };
  });
  await stop();
  return result;
}

const shared = ['profile', 'seed', 'scale', 'asOf', 'madeBy'] as const;

/** Agencies that hold different seeds tell of different people: a seed was killed between two of them. */
function disagreements(generations: CheckResult['generations']): string[] {
  return shared.flatMap((field) => {
    const found = agencyNames.map((agency) => generations[agency][field] ?? 'nothing');
    if (new Set(found).size === 1) return [];
    const told = agencyNames.map((agency, index) => `${agency} "${found[index]}"`).join(', ');
    return [`the agencies differ in ${field}: ${told}; run \`npm run seed\` again`];
  });
}

async function compare(views: Readonly<Record<AgencyName, GenerationView>>): Promise<FigureCheck[]> {
  const counted = new Map<string, number>();
  const stored = new Map<string, number>();
  for (const agency of agencyNames) {
    const view = views[agency];
    for (const { _id, value } of await recount(agency, view)) counted.set(_id, value);
    if (agency === 'arco') continue;
    const counts = await view.collection(figureCountCollection).find().sort({ _id: 1 }).toArray();
    for (const { _id, value } of counts) stored.set(_id, value);
  }
  const documents = await views.arco.collection(reportedFigureCollection).find().sort({ _id: 1 }).toArray();
  const served = new Map(documents.map(({ _id, value }) => [_id, value]));
  return reportedFigures.map((figure) => {
    const { _id, value, recountedBy } = figure;
    const held = recountedBy === null ? null : views[recountedBy].generation;
    const isCounted = held !== null && recountsTo(_id, held);
    const recounted = isCounted ? (counted.get(_id) ?? 0) : null;
    const problems = [
      ...differs('the graph publishes', served.get(_id) ?? null, value),
      ...differs('the rows recount to', recounted, isCounted ? value : null),
      ...differs('the stored count is', stored.get(_id) ?? null, isCounted ? value : null),
    ];
    const difference = recounted === null ? null : recounted - value;
    return { figure, recounted, difference, notHeldIn: isCounted ? null : (held?.profile ?? null), problems };
  });
}

const differs = (what: string, found: number | null, expected: number | null): string[] =>
  found === expected ? [] : [`${what} ${found ?? 'nothing'}, not ${expected ?? 'nothing'}`];
