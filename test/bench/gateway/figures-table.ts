import type { Figures } from './figures';
import type { Row } from './rows';

/** Each figure with how many digits are told of it and of a ratio of it. */
const columns = [
  { title: 'requests/s', name: 'rps', digits: 1 },
  { title: 'p50 ms', name: 'p50Ms', digits: 2 },
  { title: 'p99 ms', name: 'p99Ms', digits: 2 },
  { title: 'CPU ms/request', name: 'cpuMs', digits: 2 },
  { title: 'busy', name: 'busy', digits: 2 },
  { title: 'peak RSS MB', name: 'peakRssMb', digits: 0 },
  { title: 'calls/request', name: 'calls', digits: 2 },
] as const;

export function tableHead(): string {
  const titles = [
    'load',
    'data',
    'answer KB',
    'connections',
    'sharing',
    'who',
    ...columns.map(({ title }) => title),
  ];
  return `| ${titles.join(' | ')} |\n|---|---|---:|---:|---|---|${'---:|'.repeat(columns.length)}`;
}

/** @param who a contestant, or two whose ratio it is */
export function tableLine(
  row: Row,
  answerBytes: number,
  who: string,
  figures: Figures,
  isRatio = false,
): string {
  const subject = [
    row.load,
    row.data,
    (answerBytes / 1_000).toFixed(1),
    row.connections,
    row.sharing ? 'on' : 'off',
  ];
  const cells = columns.map(({ name, digits }) => shown(figures[name], isRatio ? 2 : digits));
  return `| ${[...subject, who, ...cells].join(' | ')} |`;
}

const shown = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';
