/** So many fetches of one operation may be under way at each subgraph: alone it must not fill a subgraph's queue. */
const AT_ONCE = 50;

/** Lets the fetches of one operation go to each subgraph a few at a time, in the order in which they come. */
export class Turns {
  private readonly underWay = new Map<string, number>();
  private readonly waiting = new Map<string, (() => void)[]>();

  async take<T>(service: string, work: () => Promise<T>): Promise<T> {
    const count = this.underWay.get(service) ?? 0;
    if (count < AT_ONCE) this.underWay.set(service, count + 1);
    else await this.wait(service);
    try {
      return await work();
    } finally {
      this.pass(service);
    }
  }

  private wait(service: string): Promise<void> {
    const queue = this.waiting.get(service) ?? [];
    this.waiting.set(service, queue);
    return new Promise((resolve) => queue.push(resolve));
  }

  /** The place goes to the next in the queue, if there is one. */
  private pass(service: string): void {
    const next = this.waiting.get(service)?.shift();
    if (next) next();
    else this.underWay.set(service, (this.underWay.get(service) ?? 1) - 1);
  }
}
