import { expect, test } from 'vitest';
import { toCsv } from './list-csv.ts';

const cells = (...line: (string | number | null)[]) => toCsv([line]).slice(1, -2);

test('CSV begins with a byte order mark and ends lines as RFC 4180 says', () => {
  expect(
    toCsv([
      ['Mã', 1],
      [null, 'Huế'],
    ]),
  ).toBe('\uFEFFMã,1\r\n,Huế\r\n');
});

test('texts with commas, quotes or line breaks are quoted', () => {
  expect(cells('a,b', 'nói "có"', 'hai\ndòng')).toBe('"a,b","nói ""có""","hai\ndòng"');
});

test('numbers stay numbers with a decimal point; no value is an empty cell', () => {
  expect(cells(84.94, -0.8, 0, null)).toBe('84.94,-0.8,0,');
});

test('a text that a spreadsheet would run as a formula is disarmed', () => {
  expect(cells('=HYPERLINK(1)', '+84', '- Hạ tầng', '@a', '\tb')).toBe("'=HYPERLINK(1),'+84,'- Hạ tầng,'@a,'\tb");
});
