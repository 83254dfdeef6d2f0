import type { AssistanceEventDocument } from '../../subgraphs/usaid/assistance/assistance-event.repository';
import type { AssistanceTopic } from '../../subgraphs/usaid/participation/participation.codes';
import { type Day, dayOf, isoDate } from './calendar';
import { marketActivityId } from './salvador.cohort';

/** An event before it is known who came. */
export type ScheduledEvent = Omit<AssistanceEventDocument, 'attendees'>;

/** A Monday; participations lie between the two days. */
const firstDay = dayOf('2022-07-04');
const lastDay = dayOf('2022-11-30');

/**
 * The weekday of each department, Monday being 0. Once a week in every department, so that whoever takes part
 * for a week or more meets at least one; no national holiday of these months falls on any of them.
 */
const weekdays: Readonly<Record<string, number>> = {
  'SV-US': 0,
  'SV-SM': 1,
  'SV-MO': 4,
  'SV-UN': 0,
  'SV-PA': 1,
  'SV-SV': 4,
  'SV-CH': 0,
  'SV-CA': 1,
};

const MERCHANDISING: AssistanceTopic = 'INNOVATIVE_MERCHANDISING';
const MARKETS: AssistanceTopic = 'FORMAL_MARKETS';

/** In three weeks of four both topics are one session, in the fourth each has its own. */
const sessionsOfWeek = (week: number): { readonly topics: AssistanceTopic[]; readonly suffix: string }[] =>
  week % 4 === 3
    ? [
        { topics: [MARKETS], suffix: '-F' },
        { topics: [MERCHANDISING], suffix: '-M' },
      ]
    : [{ topics: [MARKETS, MERCHANDISING], suffix: '' }];

function eventsOn(adminArea: string, day: Day, week: number): ScheduledEvent[] {
  return sessionsOfWeek(week).map(({ topics, suffix }) => ({
    _id: `TA-${adminArea}-${isoDate(day)}${suffix}`,
    activityId: marketActivityId,
    topics,
    date: isoDate(day),
    country: 'SV',
    adminArea,
    delivererId: null,
    basis: 'SYNTHETIC',
  }));
}

/** The events of one department by date; none where no farmer was assisted. */
export function eventsIn(adminArea: string): readonly ScheduledEvent[] {
  return byArea.get(adminArea) ?? [];
}

const byArea: ReadonlyMap<string, readonly ScheduledEvent[]> = new Map(
  Object.entries(weekdays).map(([adminArea, weekday]) => {
    const events: ScheduledEvent[] = [];
    for (let week = 0; ; week++) {
      const day = firstDay + 7 * week + weekday;
      if (day > lastDay) return [adminArea, events];
      events.push(...eventsOn(adminArea, day, week));
    }
  }),
);

/** All events, by id. */
export const scheduledEvents: readonly ScheduledEvent[] = [...byArea.values()]
  .flat()
  .sort((a, b) => (a._id < b._id ? -1 : 1));

const byId: ReadonlyMap<string, ScheduledEvent> = new Map(scheduledEvents.map((event) => [event._id, event]));

export const scheduledEventById = (id: string): ScheduledEvent | null => byId.get(id) ?? null;
