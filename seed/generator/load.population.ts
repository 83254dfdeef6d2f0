import type { ReferralReason, ReferralStatus } from '../../subgraphs/arco/beneficiary/beneficiary.codes';
import type { RegisterCode, RegisterSizes } from '../profiles';
import { loadActivity } from '../published/activity.load';
import { fillRegisters, mapCodes } from './fill-registers';
import { linkedIds } from './linked-id';
import { type GivenNumbers, numberRegisters } from './numbering';
import type { DirectPath, Person, ReferredPath, Service } from './path';
import { byReferral, type Population } from './population';
import { scaled, spread } from './quota';
import { RandomStream } from './random';
import { drawOthers, type RegisterSpec, type Registrant, registerSpecs } from './register';
import { laterFarmerEntrySalvador } from './stay';
import { drawTraits, type Margins, marginsScaled } from './traits';
import { graduatesSalvador, workforceHonduras } from './workforce.margins';
import {
  drawCompletedService,
  drawRunningService,
  drawServiceToJob,
  enrolledPath,
  lostPath,
} from './workforce.path';

/** Of a hundred apprentices, those who were referred: ten of a hundred enrolments, as farmers are as many. */
const REFERRED_PERCENT = 20;
/** As many as this of a hundred apprentices came to USAID by another way. */
const DIRECT_PERCENT = 5;

/** What became of a hundred who were referred. */
const referralEndings = {
  RUNNING: 44,
  COMPLETED: 24,
  EMPLOYED: 12,
  'DECLINED FOUND_WORK': 4,
  'DECLINED NOT_INTERESTED': 4,
  'DECLINED NO_PLACE': 2,
  'CLOSED MOVED': 3,
  'CLOSED NOT_REACHED': 7,
} as const;
const directEndings = { RUNNING: 55, COMPLETED: 30, EMPLOYED: 15 } as const;

const services: Readonly<Record<keyof typeof directEndings, (random: RandomStream) => Service>> = {
  RUNNING: drawRunningService,
  COMPLETED: drawCompletedService,
  EMPLOYED: drawServiceToJob,
};

/** The farmers of El Salvador entered after the day of RF-10, which therefore does not count them. */
const loadSpecs: Readonly<Record<RegisterCode, RegisterSpec>> = {
  ...registerSpecs,
  'SVD-SV': { ...registerSpecs['SVD-SV'], farmerEntry: laterFarmerEntrySalvador },
};

const apprenticeCodes = ['JCF-HN', 'JCF-SV'] as const;

export interface LoadBlock {
  readonly seed: string;
  readonly sizes: RegisterSizes;
  /** From 1. */
  readonly block: number;
  readonly trainingCenters: Population['trainingCenters'];
  /** To the blocks before. */
  readonly given: GivenNumbers;
}

/**
 * People in each of the registers, and none who counts for a published figure: whoever was served was served by
 * an activity that does not exist. Every block has random streams of its own.
 */
export function loadPopulation({ seed: text, sizes, block, trainingCenters, given }: LoadBlock): Population {
  const seed = JSON.stringify([text, 'block', block]);
  const keyPrefix = `block ${block}:`;
  const others = mapCodes((code) => drawOthers(loadSpecs[code], sizes[code], [], seed));
  const filled = fillRegisters({ others, specs: loadSpecs, seed, keyPrefix });
  const farmers = new Set(filled['SVD-SV'].map(({ person }) => person.key));
  const referred = apprenticeCodes.flatMap((code) =>
    refer(filled[code], farmers, new RandomStream(seed, code, 'referral')),
  );
  return {
    seed,
    registers: numberRegisters(filled, given),
    trainingCenters,
    referred: referred.sort(byReferral),
    direct: [
      ...drawDirect('HN', workforceHonduras, sizes['JCF-HN'], seed, keyPrefix),
      ...drawDirect('SV', graduatesSalvador, sizes['JCF-SV'], seed, keyPrefix),
    ],
    linkedId: linkedIds(text),
    given,
  };
}

/**
 * Refers some of the apprentices who agreed to linkage and are in no other programme; they entered in any order,
 * so the first are as good as others. Their stays are drawn anew, for they began before the referral.
 */
function refer(
  apprentices: Registrant[],
  farmers: ReadonlySet<string>,
  random: RandomStream,
): ReferredPath[] {
  const wanted = Math.round((apprentices.length * REFERRED_PERCENT) / 100);
  const endings = spread(scaled(referralEndings, wanted), random);
  const paths: ReferredPath[] = [];
  for (const [place, { person, linked }] of apprentices.entries()) {
    const ending = endings[paths.length];
    if (ending === undefined) break;
    if (!linked || farmers.has(person.key) || person.ageBand === 'AGE_30_44') continue;
    const path = draw(random, person, ending);
    apprentices[place] = { person, stay: path.stay, linked };
    paths.push(path);
  }
  return paths;
}

function draw(random: RandomStream, person: Person, ending: keyof typeof referralEndings): ReferredPath {
  if (ending === 'RUNNING' || ending === 'COMPLETED' || ending === 'EMPLOYED') {
    return enrolledPath(random, person, loadActivity._id, services[ending](random));
  }
  const [status, reason] = ending.split(' ') as [ReferralStatus, ReferralReason];
  return lostPath(random, person, loadActivity._id, { status, reason });
}

function drawDirect(
  country: Person['country'],
  margins: Margins,
  apprentices: number,
  seed: string,
  keyPrefix: string,
): DirectPath[] {
  const group = `direct-${country}`;
  const people = Math.round((apprentices * DIRECT_PERCENT) / 100);
  const random = new RandomStream(seed, group, 'dates');
  const endings = spread(scaled(directEndings, people), new RandomStream(seed, group, 'ending'));
  return drawTraits(marginsScaled(margins, people), seed, group).map((traits, ordinal) => ({
    person: { key: `${keyPrefix}${group}:${ordinal + 1}`, country, ...traits },
    activityId: loadActivity._id,
    services: [services[endings[ordinal] ?? 'RUNNING'](random)],
  }));
}
