import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fontCoverage } from './font-coverage.ts';

const tinos = () =>
  readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'));

test('Tinos has every letter of Vietnamese, and no emoji', () => {
  const covered = fontCoverage(tinos());
  const letters = 'aăâeêioôơuưyđ'
    .split('')
    .flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((mark) => (letter + mark).normalize('NFC')));
  const missing = [...letters, ...letters.map((letter) => letter.toLocaleUpperCase('vi'))].filter(
    (letter) => letter.length === 1 && !covered(letter.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
  expect(covered('😀'.codePointAt(0) ?? 0)).toBe(false);
});

test('a file without a character map is refused', () => {
  expect(() => fontCoverage(Buffer.alloc(64))).toThrow('no table cmap');
});
