import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One command and what MongoDB's manual promises of its answer; what is left out is not looked at. */
export interface Step {
  /** `$cursor` stands for the cursor that an earlier step has opened. */
  readonly command: Readonly<Record<string, unknown>>;
  /** The _ids of a batch, in order. */
  readonly ids?: readonly unknown[];
  /** A batch, in order, types included. */
  readonly documents?: readonly unknown[];
  /** The values of distinct, in any order. */
  readonly values?: readonly unknown[];
  /** Fields of the answer itself. */
  readonly reply?: Readonly<Record<string, unknown>>;
  readonly writeErrors?: readonly Readonly<Record<string, unknown>>[];
  readonly error?: number;
  readonly codeName?: string;
  /** Whether the answer leaves a cursor open. */
  readonly open?: boolean;
}

export interface Row {
  readonly name: string;
  /** The page of MongoDB's manual that says so. */
  readonly manual: string;
  readonly documents?: readonly unknown[];
  readonly steps: readonly Step[];
  /** It is about what the embedded engine refuses, or about a detail of its own. */
  readonly engineOnly?: true;
  /** Servers that are known to answer otherwise, and why. */
  readonly notOn?: Readonly<Record<string, string>>;
}

// tsc copies no JSON, so the table is read from the sources.
const folder = join(__dirname, '../../../../test/store/contract');

/** All rows by the name of their file. */
export const contract: ReadonlyMap<string, readonly Row[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
);
