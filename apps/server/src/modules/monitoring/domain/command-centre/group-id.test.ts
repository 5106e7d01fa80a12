import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIdOf } from './group-id.ts';

/** As the definition of FNV-1a writes it. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

test('the published examples of FNV-1a come out', () => {
  expect(['', 'a', 'foobar'].map(groupIdOf)).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
});

test('every text has the name that FNV-1a gives it, so links stay right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(groupIdOf(text)).toBe(fnv1a(text));
    }),
  );
});
