import { parseArgs } from 'node:util';
import { type Rival, rivals } from './contestants';
import { varieties } from './made-values';
import { BASE_SIZE, loads, type Size, type Subject, sizes } from './operations';

/** One comparison. */
export interface Row extends Subject {
  readonly connections: number;
  /** Whether ours lets requests share equal fetches that are under way. */
  readonly sharing: boolean;
}

export interface BenchOptions {
  readonly rows: readonly Row[];
  readonly against: readonly Rival[];
  /** Where Hive Gateway is installed, when it is one of them. */
  readonly hive: string | undefined;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

const FEW_AND_MANY = [1, 50];
/** Those that this project installs. */
const usualRivals = rivals.filter((rival) => rival !== 'hive');
/** As many at once would take memory and minutes, and tell no more. */
const LARGE: Size = '10MB';
/** V8 makes code of what runs often for about ten seconds; many short rounds meet what the machine does as one. */
const DEFAULTS = { rounds: 5, seconds: 2, warmUp: 10 };
const QUICK = { rounds: 1, seconds: 1, warmUp: 1 };

/** @throws Error when the flags say what can't be */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ load: text, data: text, size: text, sharing: text, connections: text },
      ...{ against: text, hive: text, rounds: text, seconds: text, 'warm-up': text },
      quick: { type: 'boolean', default: false },
    },
  });
  const times = values.quick ? QUICK : DEFAULTS;
  const seconds = readNumber('seconds', values.seconds, times.seconds);
  const against = readList('against', values.against, values.hive ? rivals : usualRivals, rivals);
  if (against.includes('hive') && !values.hive)
    throw new Error('--against hive: --hive has to say in which folder it is installed');
  const chosen = {
    load: readList('load', values.load, loads),
    data: readList('data', values.data, varieties),
    size: readList('size', values.size, values.quick ? [BASE_SIZE] : sizes, sizes),
    sharing: readList('sharing', values.sharing, values.quick ? ['off'] : ['off', 'on'], ['off', 'on']),
    connections: values.connections?.split(',').map((each) => readNumber('connections', each, 1)),
  };
  const rows = allRows(chosen.connections ?? (values.quick ? FEW_AND_MANY.slice(-1) : FEW_AND_MANY)).filter(
    (row) =>
      chosen.load.includes(row.load) &&
      chosen.data.includes(row.data) &&
      chosen.size.includes(row.size) &&
      chosen.sharing.includes(row.sharing ? 'on' : 'off') &&
      (chosen.connections !== undefined || row.size !== LARGE || row.connections === FEW_AND_MANY[0]),
  );
  if (rows.length === 0)
    throw new Error(
      `nothing is left to measure: other sizes than ${BASE_SIZE} go with --load disjoint --data distinct, and --sharing on with --load overlapping --data distinct`,
    );
  return {
    rows,
    against,
    hive: against.includes('hive') ? values.hive : undefined,
    rounds: readNumber('rounds', values.rounds, times.rounds),
    seconds,
    warmUpSeconds: readNumber('warm-up', values['warm-up'], times.warmUp),
  };
}

function allRows(connections: readonly number[]): Row[] {
  const subjects: Subject[] = [
    ...loads.flatMap((load) => varieties.map((data) => ({ load, data, size: BASE_SIZE }))),
    ...sizes
      .filter((size) => size !== BASE_SIZE)
      .map((size) => ({ load: 'disjoint', data: 'distinct', size }) as const),
  ];
  const shared = { load: 'overlapping', data: 'distinct', size: BASE_SIZE } as const;
  return [
    ...subjects.flatMap((subject) =>
      connections.map((count) => ({ ...subject, connections: count, sharing: false })),
    ),
    { ...shared, connections: Math.max(...connections), sharing: true },
  ];
}

function readList<T extends string>(
  flag: string,
  given: string | undefined,
  otherwise: readonly T[],
  known: readonly T[] = otherwise,
): readonly T[] {
  if (given === undefined) return otherwise;
  return given.split(',').map((each) => {
    const found = known.find((one) => one.toLowerCase() === each.toLowerCase());
    if (found === undefined) throw new Error(`--${flag}: expected some of ${known.join(',')}, got "${each}"`);
    return found;
  });
}

function readNumber(flag: string, given: string | undefined, otherwise: number): number {
  const number = given === undefined ? otherwise : Number(given);
  if (number > 0) return number;
  throw new Error(`--${flag}: expected a number above 0, got "${given}"`);
}
