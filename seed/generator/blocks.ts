import { type Profile, type RegisterSizes, registerCodes } from '../profiles';
import { loadPopulation } from './load.population';
import type { GivenNumbers } from './numbering';
import { type Population, population } from './population';

const MOST_PEOPLE = 10_000;

/** How many blocks it takes to write the registers once more, for memory is a matter of the size of a block. */
function blocksPerTime({ registers }: Profile): number {
  const rows = registerCodes.reduce((sum, code) => sum + registers[code], 0);
  return Math.ceil(rows / MOST_PEOPLE);
}

export const furtherBlocks = (profile: Profile, scale: number): number =>
  (scale - 1) * blocksPerTime(profile);

/** The part of the registers that one of the blocks holds; all parts together are the registers. */
function partOf({ registers }: Profile, block: number, blocks: number): RegisterSizes {
  const upTo = (size: number, parts: number): number => Math.floor((size * parts) / blocks);
  const part = block % blocks;
  const sizes = registerCodes.map(
    (code) => [code, upTo(registers[code], part + 1) - upTo(registers[code], part)] as const,
  );
  return Object.fromEntries(sizes) as RegisterSizes;
}

/**
 * The people of a profile, then `scale` - 1 times as many others. They come in blocks, one at a time, so that `scale`
 * costs time and no memory. The first is the same at every scale.
 */
export function* populationBlocks(seed: string, profile: Profile, scale: number): Generator<Population> {
  const first = population(seed, profile);
  const { trainingCenters } = first;
  let given = yield* numbered(first);
  const blocks = blocksPerTime(profile);
  for (let block = 1; block <= furtherBlocks(profile, scale); block += 1) {
    const sizes = partOf(profile, block, blocks);
    given = yield* numbered(loadPopulation({ seed, sizes, block, trainingCenters, given }));
  }
}

/** Gives the block away, and keeps of it only how many numbers it took. */
function* numbered(people: Population): Generator<Population, GivenNumbers> {
  yield people;
  return numbersAfter(people);
}

function numbersAfter({ registers, referred, direct, given }: Population): GivenNumbers {
  const folios = { ...given.folios };
  for (const { spec, rows } of registers) folios[spec.code] += rows.length;
  const referrals = { ...given.referrals };
  for (const { person } of referred) referrals[person.country] += 1;
  const participants = { ...given.participants };
  const served = referred.filter(({ services }) => services.length > 0);
  for (const activityId of [
    ...served.map(({ handover }) => handover.activityId),
    ...direct.map((path) => path.activityId),
  ])
    participants[activityId] = (participants[activityId] ?? 0) + 1;
  return { folios, referrals, participants };
}
