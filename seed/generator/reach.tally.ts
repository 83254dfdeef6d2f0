import { nobodyAt, type ReachDocument } from '../../subgraphs/arco/beneficiary/reach.repository';
import { adminAreas } from '../../subgraphs/kit/reference/admin-areas';
import type { TallyOfPeople } from '../row-sources';
import { linkedPeople } from './arco.rows';
import type { Person } from './path';
import type { Population } from './population';

/** The countries of the framework and all their departments, also those where nobody was reached. */
export function reachTally(): TallyOfPeople<ReachDocument> {
  const places = [
    ...new Set(adminAreas.map(({ country }) => country)),
    ...adminAreas.map(({ code }) => code),
  ];
  const reach = new Map<string, ReachDocument>(places.map((place) => [place, nobodyAt(place)]));
  return { add: (people) => addReach(reach, people), rows: () => reach.values() };
}

function addReach(reach: ReadonlyMap<string, ReachDocument>, all: Population): void {
  const placesOf = ({ country, adminArea }: Person): ReachDocument[] =>
    [country, adminArea].map((place) => {
      const counted = reach.get(place);
      if (!counted) throw new Error(`${place} is no department of the framework`);
      return counted;
    });
  const referred = new Set(all.referred.map(({ person }) => person.key));
  for (const person of linkedPeople(all)) {
    for (const counted of placesOf(person)) {
      counted.individuals += 1;
      if (referred.has(person.key)) counted.referredIndividuals += 1;
    }
  }
  const enrollments = new Map<string, number>();
  for (const { rows } of all.registers) {
    for (const { person, linked } of rows) {
      const number = (enrollments.get(person.key) ?? 0) + 1;
      enrollments.set(person.key, number);
      for (const counted of placesOf(person)) {
        if (!linked) counted.unlinkedRows += 1;
        else if (number === 2) counted.severalEnrollments += 1;
      }
    }
  }
}
