import { type Cancellable, Cancellation } from './cancellation';

/** Work under way. */
export interface Flight<T> {
  readonly landing: Promise<T>;
  /** How many attempts there were so far. */
  readonly attempts: () => number;
}

interface SharedFlight<T> extends Flight<T> {
  readonly cancellation: Cancellation;
  readonly passengers: Set<Passenger<T>>;
}

/**
 * After so many a new map is begun. When the table of a map is full of entries, deleted ones too, V8 makes another and
 * lets the old one lead to it: an old one that outlived a full collection keeps all later ones until the next, and the
 * answers of the flights that were under way whenever one was full.
 */
const FLIGHTS_PER_MAP = 100;

/** Work that others who want the same may wait for too; it is cancelled when nobody waits any longer. */
export class SharedFlights<T> {
  private flights = new Map<string, SharedFlight<T>>();
  private forgotten = 0;

  /** `start` begins the work unless equal work is under way; `cancellation` is the caller's alone. */
  join(
    key: string,
    start: (cancellation: Cancellation) => Flight<T>,
    cancellation: Cancellation,
  ): Flight<T> & { readonly shared: boolean } {
    const underWay = this.flights.get(key);
    const flight = underWay ?? this.takeOff(key, start);
    const landing = new Promise<T>((resolve, reject) => {
      const passenger = new Passenger(cancellation, resolve, reject, () =>
        this.leave(key, flight, passenger),
      );
      flight.passengers.add(passenger);
      if (cancellation.isCancelled) passenger.cancel();
    });
    return { landing, attempts: flight.attempts, shared: underWay !== undefined };
  }

  private takeOff(key: string, start: (cancellation: Cancellation) => Flight<T>): SharedFlight<T> {
    const cancellation = new Cancellation();
    const { landing, attempts } = start(cancellation);
    const flight: SharedFlight<T> = { landing, attempts, cancellation, passengers: new Set() };
    this.flights.set(key, flight);
    // each passenger hears of a failure; of one that everyone has left nobody does
    landing.then(
      (value) => {
        this.forget(key, flight);
        for (const passenger of flight.passengers) passenger.arrive(value);
      },
      (error: unknown) => {
        this.forget(key, flight);
        for (const passenger of flight.passengers) passenger.fail(error);
      },
    );
    return flight;
  }

  private leave(key: string, flight: SharedFlight<T>, passenger: Passenger<T>): void {
    flight.passengers.delete(passenger);
    if (flight.passengers.size > 0) return;
    this.forget(key, flight);
    flight.cancellation.cancel(passenger.cancellation.reason);
  }

  /** Not a later flight of the same key. */
  private forget(key: string, flight: SharedFlight<T>): void {
    if (this.flights.get(key) !== flight) return;
    this.flights.delete(key);
    this.forgotten += 1;
    if (this.forgotten % FLIGHTS_PER_MAP === 0) this.flights = new Map(this.flights);
  }
}

/** One who waits for work that others may wait for too. */
class Passenger<T> implements Cancellable {
  constructor(
    readonly cancellation: Cancellation,
    private readonly resolve: (value: T) => void,
    private readonly reject: (error: unknown) => void,
    private readonly leave: () => void,
  ) {
    cancellation.watch(this);
  }

  arrive(value: T): void {
    this.cancellation.unwatch(this);
    this.resolve(value);
  }

  fail(error: unknown): void {
    this.cancellation.unwatch(this);
    this.reject(error);
  }

  cancel(): void {
    this.fail(this.cancellation.failure());
    this.leave();
  }
}
