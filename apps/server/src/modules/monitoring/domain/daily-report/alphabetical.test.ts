import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabeticalKey, compareAlphabetically } from './alphabetical.ts';

const compare = (one: string, other: string) => compareAlphabetically(alphabeticalKey(one), alphabeticalKey(other));
const sorted = (...names: string[]) => names.sort(compare);

describe('alphabetical order (REP-103)', () => {
  test('provinces stand as the outline lists them: no marks, Đ as D, a space before letters', () => {
    const published = [
      'An Giang',
      'Bắc Ninh',
      'Cà Mau',
      'Cần Thơ',
      'Cao Bằng',
      'Đà Nẵng',
      'Đắk Lắk',
      'Hà Nội',
      'Hà Tĩnh',
      'Hải Phòng',
      'Hồ Chí Minh',
      'Huế',
      'Hưng Yên',
      'Vĩnh Long',
    ];
    expect(sorted(...published.toReversed())).toEqual(published);
  });

  test('statements that differ in marks only are ordered by their NFC text', () => {
    expect(sorted('đường', 'Dường', 'dường')).toEqual(['Dường', 'dường', 'đường']);
  });

  test('the Unicode form does not matter', () => {
    expect(compare('Đắk Lắk'.normalize('NFD'), 'Đắk Lắk'.normalize('NFC'))).toBe(0);
  });

  test('code points are compared, not UTF-16 units', () => {
    expect(compare('\u{1f600}', '\uff5e')).toBeGreaterThan(0);
  });

  test('a name comes before a longer one that begins with it', () => {
    expect(sorted('Thiếu máy in', 'Thiếu máy')).toEqual(['Thiếu máy', 'Thiếu máy in']);
  });

  test('it is a total order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        if (compare(a, b) === 0) expect(a.normalize('NFC')).toBe(b.normalize('NFC'));
      }),
    );
  });
});
