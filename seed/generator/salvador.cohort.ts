import type { AssistanceTopic } from '../../subgraphs/usaid/participation/participation.codes';
import { type Day, dayOf, period } from './calendar';
import { type Person, plainService, type ReferredPath, type Service } from './path';
import { spread } from './quota';
import { RandomStream } from './random';
import { assistedSalvador } from './register.margins';
import { drawCycleEndedBefore, drawFarming, farmerEntrySalvador } from './stay';
import { drawTraits, type Margins } from './traits';
import { graduatesSalvador } from './workforce.margins';

export const scholarshipActivityId = 'act:usaid:sv-becas';
export const marketActivityId = 'act:usaid:sv-ecp';

/** Graduates by course; the courses' lengths are those of the published table. */
const graduatesByCourse = { 'customer-service': 28, pastry: 22, electricity: 20, 'computer-networks': 20 };
const courseWeeks: Readonly<Record<keyof typeof graduatesByCourse, number>> = {
  'customer-service': 6,
  pastry: 8,
  electricity: 12,
  'computer-networks': 10,
};

const graduatesByCohort = { '2022-C1': 30, '2022-C2': 26, '2022-C3': 34 };
const graduationOf: Readonly<Record<keyof typeof graduatesByCohort, Day>> = {
  '2022-C1': dayOf('2022-09-30'),
  '2022-C2': dayOf('2022-11-04'),
  '2022-C3': dayOf('2022-12-02'),
};

/** 200 people and 260 services: one for each person and topic. */
const farmersByTopics = { merchandising: 60, markets: 80, both: 60 };
const firstRound = period('2022-07-04', '2022-09-15');
const secondRound = period('2022-09-16', '2022-11-30');
const lastReferral = dayOf('2022-11-15');

/** The 90 graduates of the scholarships. */
export function salvadoranGraduates(seed: string): ReferredPath[] {
  const group = 'sv-graduates';
  const courses = spread(graduatesByCourse, new RandomStream(seed, group, 'course'));
  const cohorts = spread(graduatesByCohort, new RandomStream(seed, group, 'cohort'));
  const random = new RandomStream(seed, group, 'dates');
  return people(graduatesSalvador, seed, group).map((person, ordinal) => {
    const course = courses[ordinal] ?? 'pastry';
    const cohort = cohorts[ordinal] ?? '2022-C1';
    const endedOn = graduationOf[cohort];
    const startedOn = endedOn - 7 * courseWeeks[course];
    const contactedOn = startedOn - random.between(3, 12);
    const referredOn = contactedOn - random.between(0, 8);
    const courseId = `crs:usaid:sv-becas:${course}`;
    return {
      person,
      stay: drawCycleEndedBefore(random, person.ageBand, referredOn),
      handover: enrolled(scholarshipActivityId, referredOn, contactedOn),
      services: [{ ...plainService(startedOn, endedOn), courseId, cohort }],
    };
  });
}

/** The 200 farmers with technical assistance. */
export function salvadoranFarmers(seed: string): ReferredPath[] {
  const group = 'sv-farmers';
  const topics = spread(farmersByTopics, new RandomStream(seed, group, 'topics'));
  const random = new RandomStream(seed, group, 'dates');
  return people(assistedSalvador, seed, group).map((person, ordinal) => {
    const services = drawAssistance(random, topics[ordinal] ?? 'both');
    const startedOn = Math.min(...services.map((service) => service.startedOn));
    const contactedOn = startedOn - random.between(1, 9);
    const referredOn = random.between(contactedOn - 10, Math.min(contactedOn, lastReferral));
    return {
      person,
      stay: drawFarming(random, person.ageBand, farmerEntrySalvador),
      handover: enrolled(marketActivityId, referredOn, contactedOn),
      services,
    };
  });
}

const people = (margins: Margins, seed: string, group: string): Person[] =>
  drawTraits(margins, seed, group).map((traits, ordinal) => ({
    key: `${group}:${ordinal + 1}`,
    country: 'SV',
    ...traits,
  }));

const enrolled = (activityId: string, referredOn: Day, contactedOn: Day) =>
  ({ activityId, referredOn, contactedOn, status: 'ENROLLED', reason: null }) as const;

function drawAssistance(random: RandomStream, topics: keyof typeof farmersByTopics): Service[] {
  if (topics !== 'both') {
    const round = random.below(2) === 0 ? firstRound : secondRound;
    const topic = topics === 'merchandising' ? 'INNOVATIVE_MERCHANDISING' : 'FORMAL_MARKETS';
    return [drawRound(random, topic, round)];
  }
  const order: AssistanceTopic[] = random.shuffle(['INNOVATIVE_MERCHANDISING', 'FORMAL_MARKETS']);
  const rounds = [firstRound, secondRound];
  return order.map((topic, index) => drawRound(random, topic, rounds[index] ?? secondRound));
}

/** One to six weeks within a round. */
function drawRound(random: RandomStream, topic: AssistanceTopic, round: typeof firstRound): Service {
  const days = 7 * random.between(1, 6);
  const startedOn = random.between(round.from, round.to - days);
  return { ...plainService(startedOn, startedOn + days), topic };
}
