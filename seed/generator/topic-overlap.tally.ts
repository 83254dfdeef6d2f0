import type {
  TopicOverlapDocument,
  TopicSetCount,
} from '../../subgraphs/usaid/assistance/topic-overlap.repository';
import type { AssistanceTopic } from '../../subgraphs/usaid/participation/participation.codes';
import type { ParticipationDocument } from '../../subgraphs/usaid/participation/participation.repository';
import { reportedFigures } from '../published/reported-figures';
import type { TallyOfRows } from '../row-sources';
import { asOf } from './path';

interface Counted {
  readonly sets: Map<string, TopicSetCount>;
  firstStartedOn: string;
}

/** The first day itself would be that of a single person. */
const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** Technical assistance of each activity by topic. All rows of a person lie in one block. */
export function topicOverlapTally(): TallyOfRows<ParticipationDocument, TopicOverlapDocument> {
  const activities = new Map<string, Counted>();
  const block = new Map<string, { activityId: string; topics: AssistanceTopic[] }>();
  return {
    add({ activityId, participantId, topic, startedOn }: ParticipationDocument): void {
      if (topic === null) return;
      const person = block.get(participantId) ?? { activityId, topics: [] };
      block.set(participantId, { ...person, topics: [...person.topics, topic] });
      const counted = activities.get(activityId) ?? { sets: new Map(), firstStartedOn: startedOn };
      if (startedOn < counted.firstStartedOn) counted.firstStartedOn = startedOn;
      activities.set(activityId, counted);
    },
    endBlock(): void {
      for (const { activityId, topics } of block.values())
        addPerson(activities.get(activityId)?.sets, topics);
      block.clear();
    },
    rows: () => [...activities].map(([activityId, counted]) => overlapOf(activityId, counted)),
  };
}

function addPerson(sets: Counted['sets'] | undefined, participations: readonly AssistanceTopic[]): void {
  const topics = [...new Set(participations)].sort();
  const key = topics.join();
  const set = sets?.get(key) ?? { topics, individuals: 0, participations: 0 };
  set.individuals += 1;
  set.participations += participations.length;
  sets?.set(key, set);
}

function overlapOf(activityId: string, { sets, firstStartedOn }: Counted): TopicOverlapDocument {
  const topicSets = [...sets.keys()].sort(bySize).map((key) => sets.get(key) as TopicSetCount);
  const sum = (field: 'individuals' | 'participations'): number =>
    topicSets.reduce((total, set) => total + set[field], 0);
  const figure = reportedFigures.find(
    (each) => each.activityId === activityId && each.component === 'AGRICULTURE' && each.recountedBy !== null,
  );
  return {
    _id: activityId,
    individuals: sum('individuals'),
    participations: sum('participations'),
    topicSets,
    periodStart: firstOfMonth(firstStartedOn),
    periodEnd: asOf,
    asOf,
    figureId: figure?._id ?? null,
    source: figure?.source ?? null,
    basis: 'DERIVED',
  };
}

/** Single topics before pairs. */
const bySize = (a: string, b: string): number =>
  a.split(',').length - b.split(',').length || (a < b ? -1 : 1);
