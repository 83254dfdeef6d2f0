import type { ReferralReason, ReferralStatus } from '../../subgraphs/arco/beneficiary.codes';
import { dayOf } from './calendar';
import { asOfDay, type DirectPath, type Person, plainService, type ReferredPath, type Service } from './path';
import { spread } from './quota';
import { RandomStream } from './random';
import { drawCycleBegunBefore } from './stay';
import { drawTraits, type Margins, marginsScaled, marginsWithout, type Traits } from './traits';
import {
  apprenticesHonduras,
  completedHonduras,
  employedHonduras,
  workforceHonduras,
} from './workforce.margins';

export const honduranActivityId = 'act:usaid:hn-cmfa';

/** Referred people who did not enrol: 160 referred, of whom 148 were contacted, of whom 125 enrolled. */
const notEnrolled = {
  'DECLINED FOUND_WORK': 7,
  'DECLINED NOT_INTERESTED': 8,
  'DECLINED NO_PLACE': 3,
  'CLOSED MOVED': 5,
  'CLOSED NOT_REACHED': 12,
} as const;
const NOT_ENROLLED = 35;

const referralsFrom = dayOf('2022-06-15');
const referralsTo = dayOf('2022-11-15');
const MOST_DAYS_TO_CONTACT = 14;
const MOST_DAYS_TO_START = 21;

export interface HonduranWorkforce {
  /** 160 people of Jóvenes Construyendo el Futuro. */
  readonly referred: readonly ReferredPath[];
  /** 625 people who came by another way. */
  readonly direct: readonly DirectPath[];
}

/** The workforce services of Honduras, filled from the inside: 14, then 32, then 125, then 750. */
export function honduranWorkforce(seed: string): HonduranWorkforce {
  const draw = (group: string, margins: Margins): Person[] =>
    drawTraits(margins, seed, group).map((traits, ordinal) => person(group, ordinal, traits));
  const employed = draw('hn-employed', employedHonduras);
  const completed = draw('hn-completed', marginsWithout(completedHonduras, employed));
  const training = draw('hn-training', marginsWithout(apprenticesHonduras, [...employed, ...completed]));
  const apprentices = [...employed, ...completed, ...training];
  const direct = draw('hn-direct', marginsWithout(workforceHonduras, apprentices));
  const lost = draw('hn-not-enrolled', marginsScaled(apprenticesHonduras, NOT_ENROLLED));
  const dates = (group: string) => new RandomStream(seed, group, 'dates');
  return {
    referred: [
      ...mapWith(dates('hn-employed'), employed, employedPath),
      ...mapWith(dates('hn-completed'), completed, completedPath),
      ...mapWith(dates('hn-training'), training, trainingPath),
      ...lostPaths(lost, seed),
    ],
    direct: mapWith(dates('hn-direct'), direct, (random, each) => ({
      person: each,
      services: [drawRunningService(random)],
    })),
  };
}

const person = (group: string, ordinal: number, traits: Traits): Person => ({
  key: `${group}:${ordinal + 1}`,
  country: 'HN',
  ...traits,
});

const mapWith = <T>(
  random: RandomStream,
  people: readonly Person[],
  path: (r: RandomStream, p: Person) => T,
) => people.map((each) => path(random, each));

function enrolledPath(random: RandomStream, each: Person, service: Service): ReferredPath {
  const contactedOn = service.startedOn - random.between(3, MOST_DAYS_TO_START);
  const earliest = Math.max(referralsFrom, contactedOn - MOST_DAYS_TO_CONTACT);
  const referredOn = random.between(earliest, Math.min(contactedOn, referralsTo));
  return {
    person: each,
    stay: drawCycleBegunBefore(random, each.ageBand, referredOn),
    handover: { activityId: honduranActivityId, referredOn, contactedOn, status: 'ENROLLED', reason: null },
    services: [service],
  };
}

/** A course of 4 to 14 weeks that ended by `latestEnd`. */
function drawEndedService(random: RandomStream, latestEnd: number): Service {
  const days = 7 * random.between(4, 14);
  const startedOn = random.between(referralsFrom + MOST_DAYS_TO_START, latestEnd - days);
  return plainService(startedOn, startedOn + days);
}

/** A course of 4 to 14 weeks that goes on; it began no later than a referral of the last day allows. */
function drawRunningService(random: RandomStream): Service {
  const days = 7 * random.between(4, 14);
  return plainService(random.between(asOfDay - days + 1, referralsTo + 3), null);
}

const trainingPath = (random: RandomStream, each: Person): ReferredPath =>
  enrolledPath(random, each, drawRunningService(random));

const completedPath = (random: RandomStream, each: Person): ReferredPath =>
  enrolledPath(random, each, drawEndedService(random, asOfDay - 1));

const employedPath = (random: RandomStream, each: Person): ReferredPath => {
  const service = drawEndedService(random, asOfDay - 5);
  const endedOn = service.endedOn ?? asOfDay;
  const employedOn = random.between(endedOn + 5, Math.min(endedOn + 60, asOfDay));
  return enrolledPath(random, each, { ...service, employedOn });
};

function lostPaths(people: readonly Person[], seed: string): ReferredPath[] {
  const endings = spread(notEnrolled, new RandomStream(seed, 'hn-not-enrolled', 'ending'));
  const random = new RandomStream(seed, 'hn-not-enrolled', 'dates');
  return people.map((each, ordinal) => {
    const [status, reason] = (endings[ordinal] ?? '').split(' ') as [ReferralStatus, ReferralReason];
    const referredOn = random.between(referralsFrom, referralsTo);
    const contactedOn = referredOn + random.below(MOST_DAYS_TO_CONTACT + 1);
    return {
      person: each,
      stay: drawCycleBegunBefore(random, each.ageBand, referredOn),
      handover: {
        activityId: honduranActivityId,
        referredOn,
        contactedOn: reason === 'NOT_REACHED' ? null : contactedOn,
        status,
        reason,
      },
      services: [],
    };
  });
}
