import type { Profile } from '../profiles';
import { loadPopulation } from './load.population';
import { type GivenNumbers, noNumbers } from './numbering';
import { type Population, population } from './population';

/**
 * The people of a profile, then as many others again for each further block: one block at a time, so that
 * `scale` costs time and no memory. The first is the same at every scale.
 */
export function* populationBlocks(seed: string, profile: Profile, scale: number): Generator<Population> {
  let given = noNumbers;
  for (let block = 0; block < scale; block++) {
    const people = block === 0 ? population(seed, profile) : loadPopulation({ seed, profile, block, given });
    given = numbersAfter(people);
    yield people;
  }
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
