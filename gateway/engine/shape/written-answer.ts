/** Data of which the whole response is written already. */
export class WrittenAnswer {
  constructor(readonly body: Buffer) {}

  /** The data, for those who need it as a value. */
  toJSON(): unknown {
    return JSON.parse(this.body.toString()).data;
  }
}
