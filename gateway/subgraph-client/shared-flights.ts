import { unlessCancelled } from './cancellation';

interface Flight<T> {
  readonly landing: Promise<T>;
  readonly controller: AbortController;
  passengers: number;
}

/** Work under way that others who want the same may wait for too; it is cancelled when nobody waits any longer. */
export class SharedFlights<T> {
  private readonly flights = new Map<string, Flight<T>>();

  /** `start` begins the work unless equal work is under way; `signal` is the caller's alone. */
  join(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
  ): { landing: Promise<T>; shared: boolean } {
    const underWay = this.flights.get(key);
    const flight = underWay ?? this.takeOff(key, start);
    return { landing: this.board(key, flight, signal), shared: underWay !== undefined };
  }

  private takeOff(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight = {
      controller,
      passengers: 0,
      landing: start(controller.signal).finally(() => this.forget(key, flight)),
    };
    // each passenger hears of a failure; one that everyone has left nobody hears of
    flight.landing.catch(() => undefined);
    this.flights.set(key, flight);
    return flight;
  }

  private async board(key: string, flight: Flight<T>, signal: AbortSignal): Promise<T> {
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
  private forget(key: string, flight: Flight<T>): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
  }
}
