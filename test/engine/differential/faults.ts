import type { Row } from '../federations/federation';
import { hashText } from './random';

/** Where things go wrong during one operation; equal for the subgraphs and for the one schema. */
export interface FaultPlan {
  readonly seed: number;
  /** How many of a thousand fields fail. */
  readonly perMille: number;
}

export const NO_FAULTS: FaultPlan = { seed: 0, perMille: 0 };

const identities = new WeakMap<Row, string>();

/**
 * The field's value with the faults that are planned for it: an error instead of it, null, or either of them in
 * place of one item of a list.
 * @throws Error where the plan says so
 */
export function plantFault(plan: FaultPlan, field: string, row: Row, value: unknown): unknown {
  if (plan.perMille === 0) return value;
  const drawn = hashText(`${plan.seed} ${field} ${identityOf(row)}`);
  if (drawn % 1000 >= plan.perMille) return value;
  const kind = Math.floor(drawn / 1000);
  if (kind % 3 === 0) return null;
  const message = `planted in ${field}`;
  if (Array.isArray(value) && value.length > 0 && kind % 3 === 1) {
    const wrong = Math.floor(kind / 3) % value.length;
    return value.map((item, index) =>
      index === wrong ? (kind % 2 === 0 ? null : new Error(message)) : item,
    );
  }
  throw new Error(message);
}

/** Its `id`, or whatever plain values it has. */
function identityOf(row: Row): string {
  const known = identities.get(row);
  if (known !== undefined) return known;
  const plain = 'id' in row ? row.id : Object.entries(row).filter(([, value]) => typeof value !== 'object');
  const identity = JSON.stringify([row.__typename, plain]);
  identities.set(row, identity);
  return identity;
}
