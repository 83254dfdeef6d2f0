import type { ReferralReason, ReferralStatus } from '../../subgraphs/arco/beneficiary/beneficiary.codes';
import { type Day, dayOf } from './calendar';
import { asOfDay, type Person, plainService, type ReferredPath, type Service } from './path';
import type { RandomStream } from './random';
import { drawCycleBegunBefore } from './stay';

const referralsFrom = dayOf('2022-06-15');
const referralsTo = dayOf('2022-11-15');
const MOST_DAYS_TO_CONTACT = 14;
const MOST_DAYS_TO_START = 21;

/** Why somebody who was referred did not enrol. */
export interface NotEnrolled {
  readonly status: ReferralStatus;
  readonly reason: ReferralReason;
}

/** An apprentice who came to `activityId` by a referral before `service` began. */
export function enrolledPath(
  random: RandomStream,
  each: Person,
  activityId: string,
  service: Service,
): ReferredPath {
  const contactedOn = service.startedOn - random.between(3, MOST_DAYS_TO_START);
  const earliest = Math.max(referralsFrom, contactedOn - MOST_DAYS_TO_CONTACT);
  const referredOn = random.between(earliest, Math.min(contactedOn, referralsTo));
  return {
    person: each,
    stay: drawCycleBegunBefore(random, each.ageBand, referredOn),
    handover: { activityId, referredOn, contactedOn, status: 'ENROLLED', reason: null },
    services: [service],
  };
}

/** An apprentice who was referred to `activityId` and did not enrol. */
export function lostPath(
  random: RandomStream,
  each: Person,
  activityId: string,
  { status, reason }: NotEnrolled,
): ReferredPath {
  const referredOn = random.between(referralsFrom, referralsTo);
  const contactedOn = referredOn + random.below(MOST_DAYS_TO_CONTACT + 1);
  return {
    person: each,
    stay: drawCycleBegunBefore(random, each.ageBand, referredOn),
    handover: {
      activityId,
      referredOn,
      contactedOn: reason === 'NOT_REACHED' ? null : contactedOn,
      status,
      reason,
    },
    services: [],
  };
}

/** A course of 4 to 14 weeks that ended by `latestEnd`. */
function drawEndedService(random: RandomStream, latestEnd: Day): Service {
  const days = 7 * random.between(4, 14);
  const startedOn = random.between(referralsFrom + MOST_DAYS_TO_START, latestEnd - days);
  return plainService(startedOn, startedOn + days);
}

/** A course of 4 to 14 weeks that goes on; it began no later than a referral of the last day allows. */
export function drawRunningService(random: RandomStream): Service {
  const days = 7 * random.between(4, 14);
  return plainService(random.between(asOfDay - days + 1, referralsTo + 3), null);
}

export const drawCompletedService = (random: RandomStream): Service => drawEndedService(random, asOfDay - 1);

/** A completed course, then a job. */
export function drawServiceToJob(random: RandomStream): Service {
  const service = drawEndedService(random, asOfDay - 5);
  const endedOn = service.endedOn ?? asOfDay;
  return { ...service, employedOn: random.between(endedOn + 5, Math.min(endedOn + 60, asOfDay)) };
}
