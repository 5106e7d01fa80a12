import { createHash } from 'node:crypto';
import type { Id } from '#kernel/ids';

/** The moment that ids of seeded rows carry: the first of the two-tier map in Viet Nam. */
const SEED_MOMENT = Date.parse('2025-07-01T00:00:00+07:00');

/**
 * An id of the shape that the kernel makes (home code and UUIDv7), but the same on every installation: instead of chance it
 * holds a digest of the text that names the row.
 */
export function stableId<Kind extends string>(home: string, key: string): Id<Kind> {
  const bytes = createHash('sha256').update(key).digest().subarray(0, 16);
  bytes.writeUIntBE(SEED_MOMENT, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return `${home}-${uuid}` as Id<Kind>;
}
