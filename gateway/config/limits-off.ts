import type { Given } from './given';
import { listSettings, settings } from './settings';

/** As long as one operation of any size may be planned, unless it is said in the same place. */
const PLANNING_MS = 60_000;

/** `limits: off`, `LIMITS=off` and `--limits off`: each limit that is not given by itself in the same place. */
export function everyLimitOff(from: Omit<Given, 'value'>, layer: Map<string, Given>): void {
  for (const path of listSettings(settings.limits, 'limits.').keys()) {
    if (!layer.has(path)) layer.set(path, { ...from, value: Number.POSITIVE_INFINITY });
  }
  if (!layer.has('planning.timeoutMs')) layer.set('planning.timeoutMs', { ...from, value: PLANNING_MS });
}
