import type { GatewayProcess } from './gateway-process';

const SAMPLE_MS = 20;

/** Looks at the memory of a gateway again and again until it is stopped. */
export class MemoryWatch {
  peakMb: number;
  readonly #timer: NodeJS.Timeout;

  constructor(gateway: GatewayProcess) {
    this.peakMb = gateway.rssMb();
    this.#timer = setInterval(() => {
      this.peakMb = Math.max(this.peakMb, gateway.rssMb());
    }, SAMPLE_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
