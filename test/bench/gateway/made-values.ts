export const varieties = ['repetitive', 'distinct'] as const;
export type Variety = (typeof varieties)[number];

/** So many different values has each field of repetitive data. */
const REPEATED = 4;

/** What has to be escaped in JSON, or takes more than one byte, is among them. */
const WORDS = [
  ...['maize', 'terrace', 'seedling', 'cooperative', 'harvest', 'of the', 'valley', 'and', 'river', 'shade'],
  ...['compost', 'with', 'new', 'roof', 'market', '"fair"', 'café', 'line\nbreak', 'C:\\farm', '苗木 🌱'],
];

/** Values that are made up, the same ones in each run: those of repetitive data repeat, all others differ. */
export class MadeValues {
  constructor(private readonly variety: Variety) {}

  /** Of the thing with that number, as are all others. */
  text(field: string, of: number, words: number): string {
    const number = this.numberOf(of);
    const chosen = Array.from(
      { length: words },
      (_, index) => WORDS[hash(`${field}${number}.${index}`) % WORDS.length],
    );
    return [...chosen, field, number].join(' ');
  }

  integer(field: string, of: number, below: number): number {
    return hash(`${field}${this.numberOf(of)}`) % below;
  }

  fraction(field: string, of: number): number {
    return this.integer(field, of, 1_000_000) / 1_000;
  }

  oneOf<T>(values: readonly T[], field: string, of: number): T | undefined {
    return values[this.integer(field, of, values.length)];
  }

  /** The number itself, or one of a few that it shares with others. */
  numberOf(of: number): number {
    return this.variety === 'distinct' ? of : of % REPEATED;
  }
}

/** FNV-1a, then mixed so that its low bits are as good as the others. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
