import {
  EnrollmentCountRepository,
  enrollmentCountCollection,
} from '../../subgraphs/amexcid/enrollment/enrollment-count.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import type { StatusCountDocument } from '../../subgraphs/kit/counts/status-count.repository';
import type { GenerationView } from '../../subgraphs/kit/generations';
import {
  ParticipationCountRepository,
  participationCountCollection,
} from '../../subgraphs/usaid/participation/participation-count.repository';

/** The counts for publication beside the rows. */
export interface CountCheck {
  /** How many lists are counted. */
  readonly counted: number;
  /** What differs, in words; empty where nothing does. */
  readonly problems: readonly string[];
}

/** Counts all rows anew, person by person, and compares. */
export async function checkCounts(
  views: Readonly<Record<'usaid' | 'amexcid', GenerationView>>,
): Promise<CountCheck> {
  const usaid = await new ParticipationCountRepository(views.usaid).recount();
  const amexcid = await new EnrollmentCountRepository(views.amexcid).recount();
  return {
    counted: usaid.length + amexcid.length,
    problems: [
      ...(await differences(views.usaid, participationCountCollection, usaid)),
      ...(await differences(views.amexcid, enrollmentCountCollection, amexcid)),
    ],
  };
}

async function differences(
  view: GenerationView,
  collection: CollectionSpec<StatusCountDocument>,
  recounted: readonly StatusCountDocument[],
): Promise<string[]> {
  const documents = await view.collection(collection).find().sort({ _id: 1 }).toArray();
  const kept = new Map(documents.map((each) => [each._id, each]));
  const found = new Map(recounted.map((each) => [each._id, each]));
  return [...new Set([...kept.keys(), ...found.keys()])].sort().flatMap((key) => {
    const [held, rows] = [shown(kept.get(key)), shown(found.get(key))];
    return held === rows ? [] : [`${collection.name} of ${key}: ${held} kept, but the rows give ${rows}`];
  });
}

function shown(counts: StatusCountDocument | undefined): string {
  if (!counts) return 'nothing';
  const { individuals, rows, firstStartedOn, byStatus } = counts;
  const statuses = byStatus.map((each) => `${each.status} ${each.individuals} in ${each.rows}`);
  return `${individuals} people in ${rows} rows since ${firstStartedOn} (${statuses.join(', ')})`;
}
