import { tooLong } from './body-reader';

/** A body as it comes, each byte copied once where its length is known before. */
export class WholeBody {
  private readonly known: Buffer | undefined;
  private readonly pieces: Buffer[] = [];
  private bytes = 0;

  /** @throws AttemptFailure when it says itself that it is too long */
  constructor(
    length: number | undefined,
    private readonly maxBytes: number,
  ) {
    if (length === undefined) return;
    if (length > maxBytes) throw tooLong(maxBytes);
    this.known = Buffer.allocUnsafe(length);
  }

  /** @throws AttemptFailure when it has become too long */
  add(bytes: Buffer, from: number, to: number): void {
    const end = this.bytes + to - from;
    if (end > this.maxBytes) throw tooLong(this.maxBytes);
    if (this.known) bytes.copy(this.known, this.bytes, from, to);
    else this.pieces.push(Buffer.from(bytes.subarray(from, to)));
    this.bytes = end;
  }

  take(): Buffer {
    if (this.known) return this.known;
    const [first] = this.pieces;
    return first && this.pieces.length === 1 ? first : Buffer.concat(this.pieces, this.bytes);
  }
}
