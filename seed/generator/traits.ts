import type { AgeBand, Sex } from '../../subgraphs/kit/reference/codes';
import { type Counts, scaled, spread, tally, without } from './quota';
import { RandomStream } from './random';

/** What is known of a person beside their path. */
export interface Traits {
  /** ISO 3166-2. */
  readonly adminArea: string;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
}

/** How many of a group live where, are women or men, and of which age; each adds up to the group. */
export interface Margins {
  readonly adminAreas: Counts;
  readonly sexes: Counts<Sex>;
  readonly ageBands: Counts<AgeBand>;
  /** Women by department; without it sex does not depend on the department. */
  readonly womenByArea?: Counts;
}

/** The traits of each of a group, by ordinal: every margin is met exactly, their combination is drawn. */
export function drawTraits(margins: Margins, seed: string, group: string): Traits[] {
  const stream = (attribute: string) => new RandomStream(seed, group, attribute);
  const ageBands = spread(margins.ageBands, stream('ageBand'));
  const homes = margins.womenByArea
    ? stream('adminArea, sex').shuffle(homesBySex(margins.adminAreas, margins.womenByArea))
    : independentHomes(margins, stream);
  if (homes.length !== ageBands.length) throw new Error(`the margins of ${group} have different totals`);
  return homes.map((home, ordinal) => ({ ...home, ageBand: ageBands[ordinal] as AgeBand }));
}

type Home = Pick<Traits, 'adminArea' | 'sex'>;

function independentHomes(margins: Margins, stream: (attribute: string) => RandomStream): Home[] {
  const sexes = spread(margins.sexes, stream('sex'));
  return spread(margins.adminAreas, stream('adminArea')).map((adminArea, ordinal) => ({
    adminArea,
    sex: sexes[ordinal] as Sex,
  }));
}

const homesBySex = (adminAreas: Counts, womenByArea: Counts): Home[] =>
  Object.entries(adminAreas).flatMap(([adminArea, people = 0]) =>
    Array.from({ length: people }, (_, index) => ({
      adminArea,
      sex: index < (womenByArea[adminArea] ?? 0) ? ('FEMALE' as const) : ('MALE' as const),
    })),
  );

/** The margins of those in `whole` who are not among `people`. */
export function marginsWithout(whole: Margins, people: readonly Traits[]): Margins {
  const women = people.filter(({ sex }) => sex === 'FEMALE');
  return {
    adminAreas: without(whole.adminAreas, tally(people.map(({ adminArea }) => adminArea))),
    sexes: without(whole.sexes, tally(people.map(({ sex }) => sex))),
    ageBands: without(whole.ageBands, tally(people.map(({ ageBand }) => ageBand))),
    ...(whole.womenByArea && {
      womenByArea: without(whole.womenByArea, tally(women.map(({ adminArea }) => adminArea))),
    }),
  };
}

/** The same proportions for another number of people. */
export function marginsScaled(margins: Margins, people: number): Margins {
  const sexes = scaled(margins.sexes, people);
  return {
    adminAreas: scaled(margins.adminAreas, people),
    sexes,
    ageBands: scaled(margins.ageBands, people),
    ...(margins.womenByArea && { womenByArea: scaled(margins.womenByArea, sexes.FEMALE ?? 0) }),
  };
}
