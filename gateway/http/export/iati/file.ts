import { ExportError } from '../export-error';
import type { Ask } from '../pages';
import { readActivities, readReported } from './activities';
import { type ActivityOptions, activityElement } from './activity-element';
import { xmlOf } from './xml';

export interface IatiOptions extends Omit<ActivityOptions, 'asOf'> {
  readonly pageSize: number;
  readonly generatedAt: Date;
}

/**
 * A file of IATI 2.03 with every activity, a page at a time. Deterministic but for `generated-datetime`.
 * @throws ExportError also where there is no activity: a file without one would be none
 */
export async function* writeIati(ask: Ask, options: IatiOptions): AsyncGenerator<string, void, void> {
  const { asOf, figuresOf } = await readReported(ask, options.pageSize);
  const activityOptions = { ...options, asOf };
  let head = headOf(options.generatedAt);
  for await (const page of readActivities(ask, options.pageSize)) {
    const elements = page.map((activity) =>
      xmlOf('iati-activity', activityElement(activity, figuresOf.get(activity.id) ?? [], activityOptions)),
    );
    if (elements.length === 0) continue;
    yield head + elements.join('');
    head = '';
  }
  if (head !== '')
    throw new ExportError(404, [{ code: 'NOT_FOUND', message: 'the graph holds no activity' }]);
  yield '</iati-activities>\n';
}

function headOf(generatedAt: Date): string {
  const generated = generatedAt.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${generated}">\n`;
}
