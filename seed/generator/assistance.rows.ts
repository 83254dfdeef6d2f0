import type { AssistanceEventDocument } from '../../subgraphs/usaid/assistance/assistance-event.repository';
import type { AttendanceDocument } from '../../subgraphs/usaid/assistance/attendance.repository';
import type { MarketLinkageDocument } from '../../subgraphs/usaid/market/market-linkage.repository';
import { marketLinkages } from '../published/market-linkages';
import type { TallyOfRows } from '../row-sources';
import { eventsIn, scheduledEventById, scheduledEvents } from './assistance.schedule';
import type { Population } from './population';
import { rowStream } from './row-stream';
import { participationsWithOutcomes } from './usaid.rows';

const COMES_OF_HUNDRED = 85;

/** Who came to which event: of those of the department and topic that lie within the participation, at least one. */
export function* attendanceRows(all: Population): Generator<AttendanceDocument> {
  for (const { participation } of participationsWithOutcomes(all)) {
    const { _id, topic, adminArea, startedOn, endedOn } = participation;
    if (topic === null) continue;
    const random = rowStream(all, _id, 'attendance');
    const offered = eventsIn(adminArea).filter(
      ({ date, topics }) =>
        topics.includes(topic) && date >= startedOn && (endedOn === null || date <= endedOn),
    );
    const sure = offered.length > 0 ? random.below(offered.length) : 0;
    for (const [index, event] of offered.entries()) {
      if (random.below(100) >= COMES_OF_HUNDRED && index !== sure) continue;
      yield {
        _id: `${_id}:${event._id}`,
        participationId: _id,
        eventId: event._id,
        date: event.date,
        basis: 'SYNTHETIC',
      };
    }
  }
}

/** The events that somebody came to, with how many did; nobody comes to one event in two participations. */
export function assistanceEventTally(): TallyOfRows<AttendanceDocument, AssistanceEventDocument> {
  const attendees = new Map<string, number>();
  return {
    add({ eventId }: AttendanceDocument): void {
      attendees.set(eventId, (attendees.get(eventId) ?? 0) + 1);
    },
    endBlock: (): void => undefined,
    rows: () =>
      scheduledEvents.flatMap((event) => {
        const came = attendees.get(event._id);
        return came === undefined ? [] : [{ ...event, attendees: came }];
      }),
  };
}

/** The linkages of groups to buyers, each from the first session of its department on formal markets. */
export function marketLinkageTally(): TallyOfRows<AttendanceDocument, MarketLinkageDocument> {
  const firstDays = new Map<string, string>();
  return {
    add({ eventId, date }: AttendanceDocument): void {
      const event = scheduledEventById(eventId);
      if (!event?.topics.includes('FORMAL_MARKETS')) return;
      const first = firstDays.get(event.adminArea);
      if (first === undefined || date < first) firstDays.set(event.adminArea, date);
    },
    endBlock: (): void => undefined,
    rows: () =>
      marketLinkages.flatMap((linkage) => {
        const assistedFrom = firstDays.get(linkage.adminArea);
        return assistedFrom === undefined ? [] : [{ ...linkage, assistedFrom }];
      }),
  };
}
