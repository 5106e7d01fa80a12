import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from './calendar.ts';
import { type CsvCell, toCsv } from './spreadsheet-csv.ts';

const cells = (...line: CsvCell[]) => toCsv([line], 'en').slice(1, -2);
const vietnamese = (...line: CsvCell[]) => toCsv([line], 'vi').slice(1, -2);

test('CSV begins with a byte order mark and ends lines as RFC 4180 says', () => {
  expect(
    toCsv(
      [
        ['Mã', 1],
        [null, 'Huế'],
      ],
      'en',
    ),
  ).toBe('\uFEFFMã,1\r\n,Huế\r\n');
});

test('texts with commas, quotes or line breaks are quoted', () => {
  expect(cells('a,b', 'nói "có"', 'hai\ndòng')).toBe('"a,b","nói ""có""","hai\ndòng"');
});

test('numbers stay numbers with a decimal point; no value is an empty cell', () => {
  expect(cells(84.94, -0.8, 0, null)).toBe('84.94,-0.8,0,');
});

test('an English file writes days as ISO 8601', () => {
  expect(cells({ day: calendarDate('2025-09-02') }, null)).toBe('2025-09-02,');
});

test('a Vietnamese file is one for Excel in Viet Nam: `;` between cells, decimal comma, days as d/m/yyyy', () => {
  expect(vietnamese('Tỉnh, thành phố', 84.94, -0.8, 0, null, { day: calendarDate('2025-09-02') })).toBe(
    'Tỉnh, thành phố;84,94;-0,8;0;;2/9/2025',
  );
  expect(vietnamese('a;b', 'nói "có"', 'hai\ndòng')).toBe('"a;b";"nói ""có""";"hai\ndòng"');
});

test('a Vietnamese file disarms formulas, also behind a `,` that an English spreadsheet would take for a separator', () => {
  expect(vietnamese('=HYPERLINK(1)', 'x,=1+1', 'a\n- b', '\tb')).toBe(`'=HYPERLINK(1);x,'=1+1;"a\n'- b";'\tb`);
  expect(vietnamese('a=b', 'x+1', 'Hà Nội, Huế', 'hộp thư a@b.vn')).toBe('a=b;x+1;Hà Nội, Huế;hộp thư a@b.vn');
});

test('a text that a spreadsheet would run as a formula is disarmed', () => {
  expect(cells('=HYPERLINK(1)', '+84', '- Hạ tầng', '@a', '\tb')).toBe("'=HYPERLINK(1),'+84,'- Hạ tầng,'@a,'\tb");
});

test('a formula behind a `;`, a tab or an end of line is disarmed, though these are no separators of this file', () => {
  expect(cells('x;=1+1', 'a\n- b', 'a\t＋1', 'a; "@b')).toBe(`x;'=1+1,"a\n'- b",a\t'＋1,"a;' ""@b"`);
});

test('signs inside a text stay as they are', () => {
  expect(cells('a=b', 'x+1', 'Bộ KH&CN; Cục A', 'a - b', 'hộp thư a@b.vn')).toBe('a=b,x+1,Bộ KH&CN; Cục A,a - b,hộp thư a@b.vn');
});

/** As spreadsheets read it: a quote means something only where a cell begins. */
function readAs(separator: string, text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length && !(text[at] === '"' && text[at + 1] !== '"'); at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') {
      cell += text[at];
      at += 1;
    }
    at += 1;
    found.push(cell);
  }
  return found;
}
const DANGEROUS = /^[\s"]*[=+\-@＝＋－＠]/u;
const anyText = fc.string({ unit: fc.constantFrom(...`=+-@＝;,"' \t\r\n|aÂ1`), maxLength: 12 });

test.each(['vi', 'en'] as const)(
  'whatever the texts, no cell begins a formula, whether it is read with `,`, `;` or a tab (%s)',
  (language) => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const file = toCsv(lines, language).slice(1);
        for (const separator of [',', ';', '\t'])
          expect(readAs(separator, file).filter((cell) => DANGEROUS.test(cell))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  },
);

test('whatever the cells, numbers are read as the numbers they are, and texts as they were but for the added signs', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, number), { minLength: 1, maxLength: 5 }), (line) => {
      const read = readAs(',', toCsv([line], 'en').slice(1)).slice(0, line.length);
      const bare = (text: string) => text.replaceAll("'", '');
      expect(read.map((cell, at) => (typeof line[at] === 'number' ? Number(cell) : bare(cell)))).toEqual(
        line.map((cell) => (typeof cell === 'number' ? cell : bare(cell))),
      );
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['vi', ';'],
  ['en', ','],
] as const)('whatever the cells, a program reads back the same (%s)', (language, delimiter) => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...`;,"\n aÂ1.`), maxLength: 12 }),
    number,
    day.map((date) => ({ day: calendarDate(date.toISOString().slice(0, 10)) })),
  );
  const readBack = (text: string, written: CsvCell) => {
    if (typeof written === 'number') return Number(language === 'vi' ? text.replace(',', '.') : text);
    if (typeof written !== 'object') return text;
    const [d = '', m = '', y = ''] = text.split('/');
    return { day: language === 'vi' ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text };
  };
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (lines) => {
      const read: string[][] = parse(toCsv(lines, language), { delimiter, bom: true, record_delimiter: '\r\n' });
      expect(read.map((line, row) => line.map((text, at) => readBack(text, lines[row]?.[at] ?? null)))).toEqual(lines);
    }),
    { numRuns: 1000 },
  );
});
