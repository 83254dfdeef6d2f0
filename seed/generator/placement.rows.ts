import type { PlacementDocument } from '../../subgraphs/usaid/workforce/placement.repository';
import { dayOf } from './calendar';
import { type Job, jobs } from './jobs';
import { asOfDay } from './path';
import type { Population } from './population';
import { rowStream } from './row-stream';
import { participationsWithOutcomes } from './usaid.rows';

const RETENTION_DAYS = 90;

/** One for each outcome EMPLOYMENT. */
export function* placementRows(all: Population): Generator<PlacementDocument> {
  for (const { participation, outcomes } of participationsWithOutcomes(all)) {
    for (const { _id: outcomeId, type, date } of outcomes) {
      if (type !== 'EMPLOYMENT') continue;
      const random = rowStream(all, participation._id, 'placement');
      yield {
        _id: `${participation._id}:PLACEMENT`,
        participationId: participation._id,
        outcomeId,
        activityId: participation.activityId,
        ...(jobs[random.below(jobs.length)] as Job),
        startedOn: date,
        retained90Days: dayOf(date) + RETENTION_DAYS > asOfDay ? null : random.below(100) < 80,
        basis: 'SYNTHETIC',
      };
    }
  }
}
