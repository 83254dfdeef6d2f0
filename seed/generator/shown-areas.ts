import { PeopleTally } from './people-tally';

/** Departments are public, so those with fewer people are left out: a few could be recognised. */
const FEWEST_SHOWN = 10;

/** The departments in which an activity or programme has at least ten different people. */
export class ShownAreas {
  private readonly people = new PeopleTally();

  add(owner: string, adminArea: string, person: string): void {
    this.people.add(`${owner} ${adminArea}`, person);
  }

  endBlock(): void {
    this.people.endBlock();
  }

  /** Whether there is anybody at all. */
  has(owner: string): boolean {
    return this.people.keys().some((key) => key.startsWith(`${owner} `));
  }

  /** By code. */
  of(owner: string): string[] {
    return this.people
      .keys()
      .filter((key) => key.startsWith(`${owner} `) && this.people.count(key) >= FEWEST_SHOWN)
      .map((key) => key.slice(owner.length + 1))
      .sort();
  }
}
