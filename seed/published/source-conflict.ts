import type { SourceConflictDocument } from '../../subgraphs/arco/evidence/source-conflict.repository';

export const inferredReading = { basis: 'INFERRED', claimIds: [] } satisfies Partial<SourceConflictDocument>;

/** What one place says; `place` is such as `F1:23`. */
export function says(place: string, en: string, es: string): SourceConflictDocument['statements'][number] {
  const [document = '', line] = place.split(':');
  return { text: { en, es }, source: { document, line: Number(line) } };
}
