/** Departments are public, so those with fewer people are left out: a few could be recognised. */
const FEWEST_SHOWN = 10;

/** The departments in which at least ten different people are. */
export function shownAreas(
  rows: Iterable<{ readonly person: string; readonly adminArea: string }>,
): string[] {
  const people = new Map<string, Set<string>>();
  for (const { person, adminArea } of rows) {
    const there = people.get(adminArea) ?? new Set();
    people.set(adminArea, there.add(person));
  }
  return [...people.keys()].filter((area) => (people.get(area)?.size ?? 0) >= FEWEST_SHOWN).sort();
}
