import type { LineCounter, YAMLError } from 'yaml';

/** The first fault of each line: the others follow from it. */
export function shownFaults(
  faults: readonly YAMLError[],
  text: string,
  lines: LineCounter,
): { line: number; fault: string }[] {
  const found = new Map<number, string>();
  for (const { pos, message } of faults) {
    const { line } = lines.linePos(pos[0]);
    const hint = text.split('\n')[line - 1]?.includes('${')
      ? `; within { } and [ ], \${NAME} stands in quotes`
      : '';
    if (!found.has(line)) found.set(line, `${withoutSource(message)}${hint}`);
  }
  return [...found].map(([line, fault]) => ({ line, fault }));
}

/** The parser ends some messages with what it found, which may be a part of a secret. */
function withoutSource(message: string): string {
  return message.replace(/(: (?=["!|>])|(?<=escape sequence) |(?<=YAML token): ).*$/s, '');
}
