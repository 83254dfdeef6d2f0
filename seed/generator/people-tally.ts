/**
 * How many different people there are by key. All rows of a person lie in one block, so only the people of
 * the block at hand are remembered.
 */
export class PeopleTally {
  private readonly counted = new Map<string, number>();
  private readonly inBlock = new Map<string, Set<string>>();

  add(key: string, person: string): void {
    const people = this.inBlock.get(key) ?? new Set();
    this.inBlock.set(key, people.add(person));
  }

  endBlock(): void {
    for (const [key, { size }] of this.inBlock) this.counted.set(key, (this.counted.get(key) ?? 0) + size);
    this.inBlock.clear();
  }

  /** Of the blocks that have ended. */
  count(key: string): number {
    return this.counted.get(key) ?? 0;
  }

  keys(): string[] {
    return [...this.counted.keys()];
  }
}
