import { createHash } from 'node:crypto';
import { Type } from 'typebox';

/** Tells two states of what is kept apart: who saves says which one they saw, so that nobody saves over a change that they did not see. */
export const MarkSchema = Type.String({ pattern: '^[0-9a-f]{32}$' });

/** The mark of something as it was read; the same in the same order has the same one. */
export function markOf(kept: object): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 32);
}
