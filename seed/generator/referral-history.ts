import type { ReferralStatus } from '../../subgraphs/arco/beneficiary/beneficiary.codes';
import type { ReferralStepRecord } from '../../subgraphs/arco/referral/referral.repository';
import { type Day, isoDate } from './calendar';
import { asOfDay, type Handover, type ReferredPath } from './path';
import { RandomStream } from './random';

/** Days between the stages of a referral that came to nothing, least and most. */
const SEARCH_DAYS = [14, 23] as const;
const ANSWER_DAYS = [0, 5] as const;
const WITHDRAWAL_DAYS = [2, 9] as const;

/**
 * The stages that a referral went through, in order, the last being its status.
 * `linkedId` keys the chance: it differs by seed and person, so that each history stands alone.
 */
export function referralHistory(
  { handover, services }: ReferredPath,
  linkedId: string,
): ReferralStepRecord[] {
  const random = new RandomStream('referral', 'history', linkedId);
  const steps = [step('PROPOSED', handover.referredOn)];
  if (services.length > 0) return [...steps, ...enrolment(handover, firstDay(services), random)];
  return [...steps, ...ending(handover, random)];
}

const firstDay = (services: ReferredPath['services']): Day =>
  Math.min(...services.map(({ startedOn }) => startedOn));

/** A person agrees when first contacted; the activity gives a place between that day and the first of service. */
function enrolment({ contactedOn, referredOn }: Handover, startedOn: Day, random: RandomStream) {
  const consentedOn = contactedOn ?? referredOn;
  return [
    step('CONSENTED', consentedOn),
    step('ACCEPTED', random.between(consentedOn, startedOn)),
    step('ENROLLED', startedOn),
  ];
}

function ending(
  { status, reason, contactedOn, referredOn }: Handover,
  random: RandomStream,
): ReferralStepRecord[] {
  const end = (from: Day, [least, most]: readonly [number, number]): ReferralStepRecord => ({
    ...step(status, Math.min(asOfDay, from + random.between(least, most))),
    reason,
  });
  if (contactedOn === null) return [end(referredOn, SEARCH_DAYS)];
  if (reason === 'FOUND_WORK' || reason === 'NOT_INTERESTED') return [end(contactedOn, ANSWER_DAYS)];
  return [step('CONSENTED', contactedOn), end(contactedOn, WITHDRAWAL_DAYS)];
}

const step = (status: ReferralStatus, day: Day): ReferralStepRecord => ({
  status,
  on: isoDate(day),
  reason: null,
});
