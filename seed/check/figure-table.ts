import type { CheckResult, FigureCheck } from './figure-check';

const WIDEST_TEXT = 52;
const GAP = '  ';
const NONE = '–';

interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (check: FigureCheck) => string;
}

const columns: readonly Column[] = [
  { title: 'figure', align: 'left', cell: ({ figure }) => figure._id },
  { title: 'published', align: 'right', cell: ({ figure }) => shown(figure.value) },
  { title: 'what it counts', align: 'left', cell: ({ figure }) => figure.counts.en },
  { title: 'status', align: 'left', cell: ({ figure }) => figure.status },
  { title: 'source', align: 'left', cell: ({ figure }) => `${figure.source.document}:${figure.source.line}` },
  { title: 'recounted', align: 'right', cell: ({ recounted }) => shown(recounted) },
  { title: 'difference', align: 'right', cell: ({ difference }) => shown(difference) },
  { title: '', align: 'left', cell: verdict },
];

/** The figures as lines for a person: one row a figure, long texts over several lines. */
export function figureTable({ figures, countsCompared, problems: others }: CheckResult): string {
  const rows = figures.map((check) => columns.map(({ cell }) => wrapped(cell(check))));
  const titles = columns.map(({ title }) => [title]);
  const widths = columns.map((_, column) => {
    const lines = [titles, ...rows].flatMap((row) => row[column] ?? []);
    return Math.max(...lines.map((line) => line.length));
  });
  const rule = widths.map((width) => ['─'.repeat(width)]);
  const problems = figures.flatMap(({ figure, problems }) =>
    problems.map((problem) => `${figure._id}: ${problem}`),
  );
  const notes = figures.flatMap(({ figure, notHeldIn }) =>
    notHeldIn === null
      ? []
      : [`${figure._id}: not recounted, for the profile ${notHeldIn} does not hold all the people behind it`],
  );
  const compared = `${countsCompared} counts for publication were compared with the rows.`;
  const table = [titles, rule, ...rows].map((row) => laidOut(row, widths));
  return [...table, '', ...notes, compared, ...problems, ...others].join('\n').trimEnd();
}

function verdict({ problems, recounted }: FigureCheck): string {
  if (problems.length > 0) return 'DIFFERS';
  return recounted === null ? NONE : 'OK';
}

const shown = (value: number | null): string => (value === null ? NONE : value.toLocaleString('en-US'));

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDEST_TEXT) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function laidOut(row: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    row
      .map((lines, column) => {
        const text = lines[index] ?? '';
        const width = widths[column] ?? 0;
        return columns[column]?.align === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}
