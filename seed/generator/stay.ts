import type { AgeBand } from '../../subgraphs/kit/reference/codes';
import { drawEntry, type EntryRule } from './age';
import { addMonths, type Day, dayOf, type Period, period } from './calendar';
import { asOfDay, type Stay } from './path';
import type { RandomStream } from './random';

/** Entry to Jóvenes Construyendo el Futuro is from 18 to 29. */
const apprenticeEntry: EntryRule = { window: period('2020-10-01', '2022-06-30'), ages: [18, 29] };

/** The farmers of El Salvador were all enrolled before the statement behind RF-10. */
export const farmerEntrySalvador: EntryRule = { window: period('2019-08-01', '2022-04-30'), ages: [18, 79] };
/** Those whom a larger data set adds, so that the figure stays what it is. */
export const laterFarmerEntrySalvador: EntryRule = {
  window: period('2022-05-05', '2022-11-30'),
  ages: [18, 79],
};
export const farmerEntryHonduras: EntryRule = { window: period('2019-10-01', '2022-06-30'), ages: [18, 79] };

/** Nobody leaves before the statement behind RF-10, which speaks of farmers being supported that day. */
const farmerExit: Period = { from: dayOf('2022-07-01'), to: asOfDay };

const SHORTEST_STAY_DAYS = 30;

/** A cycle is ten months for most, six to twelve for the others. */
const drawCycleMonths = (random: RandomStream): number => (random.below(10) < 7 ? 10 : random.between(6, 12));

const earlier = (rule: EntryRule, to: Day): EntryRule => ({
  ...rule,
  window: { from: rule.window.from, to: Math.min(rule.window.to, to) },
});

function cycle(startedOn: Day, months: number): Stay {
  const endsOn = addMonths(startedOn, months);
  return endsOn <= asOfDay
    ? { startedOn, endedOn: endsOn, status: 'COMPLETED', cycleMonths: months }
    : { startedOn, endedOn: null, status: 'ACTIVE', cycleMonths: months };
}

/** A cycle that began before `day`, whether or not it had ended by then. */
export function drawCycleBegunBefore(random: RandomStream, band: AgeBand, day: Day): Stay {
  const months = drawCycleMonths(random);
  return cycle(drawEntry(random, band, earlier(apprenticeEntry, day - 1), asOfDay), months);
}

/** A cycle that had ended before `day`. */
export function drawCycleEndedBefore(random: RandomStream, band: AgeBand, day: Day): Stay {
  const months = drawCycleMonths(random);
  const latest = addMonths(day - 1, -months);
  return cycle(drawEntry(random, band, earlier(apprenticeEntry, latest), asOfDay), months);
}

/** Any cycle of the register; six of a hundred leave before its end. */
export function drawCycle(random: RandomStream, band: AgeBand): Stay {
  const leaves = random.below(100) < 6;
  const months = drawCycleMonths(random);
  const startedOn = drawEntry(random, band, apprenticeEntry, asOfDay);
  if (!leaves) return cycle(startedOn, months);
  const lastDay = Math.min(addMonths(startedOn, months) - 1, asOfDay);
  return {
    startedOn,
    endedOn: random.between(startedOn + SHORTEST_STAY_DAYS, lastDay),
    status: 'WITHDRAWN',
    cycleMonths: months,
  };
}

/** A stay in Sembrando Vida that goes on. */
export const drawFarming = (random: RandomStream, band: AgeBand, rule: EntryRule): Stay => ({
  startedOn: drawEntry(random, band, rule, asOfDay),
  endedOn: null,
  status: 'ACTIVE',
  cycleMonths: null,
});

/** Any stay of the register; four of a hundred have left. */
export function drawFarmingOrExit(random: RandomStream, band: AgeBand, rule: EntryRule): Stay {
  const leaves = random.below(100) < 4;
  const latestEntry = leaves ? farmerExit.to - SHORTEST_STAY_DAYS : farmerExit.to;
  const farming = drawFarming(random, band, earlier(rule, latestEntry));
  if (!leaves) return farming;
  const from = Math.max(farmerExit.from, farming.startedOn + SHORTEST_STAY_DAYS);
  return { ...farming, endedOn: random.between(from, farmerExit.to), status: 'WITHDRAWN' };
}
