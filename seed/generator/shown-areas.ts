import { isSmall } from '../../subgraphs/kit/counts/disclosure';
import { PeopleTally } from './people-tally';

/** The departments in which an activity or programme has people, without those where they are few. */
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
      .filter((key) => key.startsWith(`${owner} `) && !isSmall(this.people.count(key)))
      .map((key) => key.slice(owner.length + 1))
      .sort();
  }
}
