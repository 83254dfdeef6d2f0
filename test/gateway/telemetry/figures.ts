/** What `/metrics` says. */
export interface Figures {
  readonly text: string;
  /** The value of the series with exactly these labels; undefined where there is none. */
  value(name: string, labels?: Readonly<Record<string, string>>): number | undefined;
}

export async function readFigures({ url }: { url: string }): Promise<Figures> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`/metrics answered ${response.status}`);
  return parseFigures(await response.text());
}

export function parseFigures(text: string): Figures {
  const series = new Map(
    text.split('\n').flatMap((line) => {
      const [, name, labels = '', value] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      return name && value ? [[keyOf(name, labels.split(',').filter(Boolean)), Number(value)] as const] : [];
    }),
  );
  return {
    text,
    value: (name, labels = {}) =>
      series.get(
        keyOf(
          name,
          Object.entries(labels).map(([label, value]) => `${label}="${value}"`),
        ),
      ),
  };
}

const keyOf = (name: string, labels: readonly string[]): string => [name, ...[...labels].sort()].join(' ');

/** What `work` adds to the counts of a gateway. */
export async function countsDuring(gateway: { url: string }, work: () => Promise<unknown>) {
  const before = await readFigures(gateway);
  await work();
  const after = await readFigures(gateway);
  return (...series: Parameters<Figures['value']>): number =>
    (after.value(...series) ?? 0) - (before.value(...series) ?? 0);
}
