/** FNV-1a in 64 bits, kept as two halves of 32: the prime is 2^40 + 0x1b3. */
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
const PRIME_LOW = 0x1b3;
const HALF = 2 ** 32;
const encoder = new TextEncoder();

/**
 * A short name for a normalised statement, the same on every day: 16 hexadecimal digits (FNV-1a of its UTF-8). It addresses a
 * statement in a link; it is no secret and no key of a table.
 */
export function groupIdOf(statement: string): string {
  let { high, low } = OFFSET;
  for (const byte of encoder.encode(statement)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    // Times 2^40 moves the lower half into the upper one, eight bits up.
    high = (high * PRIME_LOW + Math.floor(product / HALF) + ((mixed << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return `${hexadecimal(high)}${hexadecimal(low)}`;
}

const hexadecimal = (half: number): string => half.toString(16).padStart(8, '0');
