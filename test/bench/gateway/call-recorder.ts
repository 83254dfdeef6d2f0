/** What a gateway sent to a subgraph. */
export interface Call {
  readonly url: string;
  readonly body: string;
}

/** What one request makes a gateway do; each wave of calls is sent when the one before it was answered. */
export interface RecordedRequest {
  readonly waves: readonly (readonly Call[])[];
  readonly answer: string;
}

/** Tells which calls waited for which others, as long as each answer is held back for longer than making calls takes. */
export class CallRecorder {
  /** Each wave was sent when one before it was answered, as far as can be seen from outside. */
  readonly waves: Call[][] = [];
  private nextWave = 0;

  /** The number of its wave. */
  made(call: Call): number {
    const wave = this.nextWave;
    this.waves[wave] ??= [];
    this.waves[wave].push(call);
    return wave;
  }

  answered(wave: number): void {
    this.nextWave = Math.max(this.nextWave, wave + 1);
  }
}
