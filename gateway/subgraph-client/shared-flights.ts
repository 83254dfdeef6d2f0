import { unlessCancelled } from './cancellation';

/** Work under way. */
export interface Flight<T> {
  readonly landing: Promise<T>;
  /** How many attempts there were so far. */
  readonly attempts: () => number;
}

interface SharedFlight<T> extends Flight<T> {
  readonly controller: AbortController;
  passengers: number;
}

/** Work that others who want the same may wait for too; it is cancelled when nobody waits any longer. */
export class SharedFlights<T> {
  private readonly flights = new Map<string, SharedFlight<T>>();

  /** `start` begins the work unless equal work is under way; `signal` is the caller's alone. */
  join(
    key: string,
    start: (signal: AbortSignal) => Flight<T>,
    signal: AbortSignal,
  ): Flight<T> & { readonly shared: boolean } {
    const underWay = this.flights.get(key);
    const flight = underWay ?? this.takeOff(key, start);
    return {
      landing: this.board(key, flight, signal),
      attempts: flight.attempts,
      shared: underWay !== undefined,
    };
  }

  private takeOff(key: string, start: (signal: AbortSignal) => Flight<T>): SharedFlight<T> {
    const controller = new AbortController();
    const { landing, attempts } = start(controller.signal);
    const flight: SharedFlight<T> = { landing, attempts, controller, passengers: 0 };
    this.flights.set(key, flight);
    // each passenger hears of a failure; of one that everyone has left nobody does
    landing.catch(() => undefined).finally(() => this.forget(key, flight));
    return flight;
  }

  private async board(key: string, flight: SharedFlight<T>, signal: AbortSignal): Promise<T> {
    flight.passengers += 1;
    try {
      return await unlessCancelled(flight.landing, signal);
    } finally {
      flight.passengers -= 1;
      if (flight.passengers === 0 && signal.aborted) {
        this.forget(key, flight);
        flight.controller.abort(signal.reason);
      }
    }
  }

  /** Not a later flight of the same key. */
  private forget(key: string, flight: SharedFlight<T>): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
  }
}
