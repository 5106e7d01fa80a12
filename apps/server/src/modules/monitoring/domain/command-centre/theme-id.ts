const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short name for a normalised statement, the same on every day: 16 hexadecimal digits (FNV-1a of its UTF-8). It addresses a
 * statement in a link; it is no secret and no key of a table.
 */
export function themeIdOf(statement: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(statement)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}
