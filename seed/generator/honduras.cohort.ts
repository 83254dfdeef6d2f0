import type { ReferralReason, ReferralStatus } from '../../subgraphs/arco/beneficiary/beneficiary.codes';
import type { DirectPath, Person, ReferredPath, Service } from './path';
import { spread } from './quota';
import { RandomStream } from './random';
import { drawTraits, type Margins, marginsScaled, marginsWithout, type Traits } from './traits';
import {
  apprenticesHonduras,
  completedHonduras,
  employedHonduras,
  workforceHonduras,
} from './workforce.margins';
import {
  drawCompletedService,
  drawRunningService,
  drawServiceToJob,
  enrolledPath,
  lostPath,
} from './workforce.path';

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
      ...mapWith(dates('hn-employed'), employed, enrolledWith(drawServiceToJob)),
      ...mapWith(dates('hn-completed'), completed, enrolledWith(drawCompletedService)),
      ...mapWith(dates('hn-training'), training, enrolledWith(drawRunningService)),
      ...lostPaths(lost, seed),
    ],
    direct: mapWith(dates('hn-direct'), direct, (random, each) => ({
      person: each,
      activityId: honduranActivityId,
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

const enrolledWith =
  (draw: (random: RandomStream) => Service) =>
  (random: RandomStream, each: Person): ReferredPath =>
    enrolledPath(random, each, honduranActivityId, draw(random));

function lostPaths(people: readonly Person[], seed: string): ReferredPath[] {
  const endings = spread(notEnrolled, new RandomStream(seed, 'hn-not-enrolled', 'ending'));
  const random = new RandomStream(seed, 'hn-not-enrolled', 'dates');
  return people.map((each, ordinal) => {
    const [status, reason] = (endings[ordinal] ?? '').split(' ') as [ReferralStatus, ReferralReason];
    return lostPath(random, each, honduranActivityId, { status, reason });
  });
}
