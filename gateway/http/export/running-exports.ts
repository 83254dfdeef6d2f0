import type { Readable } from 'node:stream';
import { ExportError } from './export-error';

/** A page takes about a second, so a place is soon free again, or the client is one of many. */
const RETRY_AFTER_SECONDS = 5;

/** One place among the exports that may run at once. */
export interface Place {
  /** Frees the place when `stream` is done, for whatever reason. */
  endWith(stream: Readable): void;
  end(): void;
}

/** How many exports run at once: each asks the subgraphs page after page for as long as its client reads. */
export class RunningExports {
  private readonly places = new Set<Place>();
  private readonly streams = new Set<Readable>();

  constructor(private readonly most: number) {}

  /** @throws ExportError 503 when all places are taken */
  begin(): Place {
    if (this.places.size >= this.most) {
      const message = `this gateway writes ${this.most} exports at once at the most: try again later`;
      throw new ExportError(503, [{ code: 'TOO_MANY_EXPORTS', message }], {
        'retry-after': String(RETRY_AFTER_SECONDS),
      });
    }
    const place: Place = {
      end: () => void this.places.delete(place),
      endWith: (stream) => {
        this.streams.add(stream);
        stream.once('close', () => {
          this.streams.delete(stream);
          place.end();
        });
      },
    };
    this.places.add(place);
    return place;
  }

  /** Breaks all of them off, so that a gateway that stops need not wait for slow readers. */
  breakOff(): void {
    for (const stream of this.streams) stream.destroy(new Error('the gateway stops'));
  }
}
