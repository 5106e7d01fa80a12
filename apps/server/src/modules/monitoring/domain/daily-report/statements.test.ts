import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseStatement as normalisedWhenStored } from '#modules/reporting';
import { composeDailyReport } from './compose-daily-report.ts';
import { givenDay, givenRules, givenUnits, NO_TASKS, statement } from './given-day.test-data.ts';
import { normaliseStatement, saysNothing } from './statement-texts.ts';

const annex6 = (
  said: readonly (readonly [commune: string, text: string])[],
  sizes: { readonly [name: string]: number } = { Huế: 16 },
) =>
  composeDailyReport(
    givenDay({ ...givenUnits(sizes), statements: said.map(([commune, text]) => statement(commune, text)) }),
    NO_TASKS,
    givenRules(),
  ).annexes['6'];
const printed = (rows: ReturnType<typeof annex6>) =>
  rows?.map((row) => [row['statement_vi'], row['communes_affected'], row['pct']]);

describe('statements of communes (C-07, REP-401 to REP-405)', () => {
  test('statements are the same when Unicode form and white space are all that differs; case and punctuation matter', () => {
    const rows = annex6([
      ['01001', 'Thiếu máy'],
      ['01002', ` Thiếu \n máy `],
      ['01003', 'Thiếu máy'.normalize('NFD')],
      ['01004', 'thiếu máy'],
      ['01005', 'Thiếu máy.'],
    ]);
    expect(printed(rows)).toEqual([
      ['Thiếu máy', 3, 18.8],
      ['thiếu máy', 1, 6.2],
      ['Thiếu máy.', 1, 6.2],
    ]);
  });

  test('the report and the store of statements agree on which are the same', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Á', 'a\u0301', 'ệ', 'ệ'.normalize('NFD'), ' ', '\u00a0', '\n', '\t', '.'),
    });
    fc.assert(fc.property(text, (written) => normaliseStatement(written) === normalisedWhenStored(written)));
  });

  test('a commune counts once however often it repeats itself', () => {
    expect(
      printed(
        annex6([
          ['01001', 'A'],
          ['01001', ' A'],
          ['01002', 'A'],
        ]),
      ),
    ).toEqual([['A', 2, 12.5]]);
  });

  test('the three of most communes are kept; the alphabet decides who is third', () => {
    const rows = annex6([
      ['01001', 'Đ'],
      ['01001', 'C'],
      ['01001', 'B'],
      ['01001', 'A'],
      ['01002', 'Đ'],
    ]);
    expect(printed(rows)?.map(([text]) => text)).toEqual(['Đ', 'A', 'B']);
  });

  test('provinces stand alphabetically and only with something to say', () => {
    const rows = annex6(
      [
        ['01001', 'A'],
        ['02001', 'không có'],
        ['03001', 'A'],
      ],
      { Huế: 1, 'Lai Châu': 1, 'Đà Nẵng': 1 },
    );
    expect(rows?.map((row) => row['province'])).toEqual(['Đà Nẵng', 'Huế']);
  });

  test.each([
    'Không có.',
    ' KHÔNG  CÓ ;',
    'Chưa có vướng mắc!!!',
    'không có khó khăn, vướng mắc : ',
    '',
    ' ',
    '...',
    'không có kiến nghị'.normalize('NFD'),
  ])('“%s” says that there is nothing', (text) => {
    expect(saysNothing(normaliseStatement(text), givenRules())).toBe(true);
  });

  test.each(['Không có máy', 'không có?', '(không có)', 'Không có vướng mắc lớn', '- không', '0'])(
    '“%s” says something',
    (text) => {
      expect(saysNothing(normaliseStatement(text), givenRules())).toBe(false);
    },
  );

  test('every wording is heard in any case, Unicode form, white space and ending', () => {
    const wording = fc.constantFrom(...givenRules().nothingWordings);
    const ending = fc.array(fc.constantFrom('.', ',', ';', ':', '!', ' '), { maxLength: 4 }).map((marks) => marks.join(''));
    fc.assert(
      fc.property(
        wording,
        ending,
        fc.boolean(),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom(' ', '  ', '\t', '\n '),
        (words, end, upper, form, gap) => {
          const text = (upper ? words.toUpperCase() : words).replaceAll(' ', gap) + end;
          expect(saysNothing(normaliseStatement(text.normalize(form)), givenRules())).toBe(true);
        },
      ),
    );
  });

  test('no statement of a block and kind is no annex; only “nothing” is an annex without lines', () => {
    const facts = givenDay({
      ...givenUnits({ Huế: 1 }),
      statements: [{ block: 'council', kind: 'recommendation', communeCode: '01001', text: 'Không.' }],
    });
    const { annexes } = composeDailyReport(facts, NO_TASKS, givenRules());
    expect(annexes['16']).toEqual([]);
    for (const annex of ['6', '13', '14', '15', '17', '18', '19', '20'] as const) expect(annexes[annex]).toBeNull();
  });

  test('the number listed and the wordings are settings', () => {
    const facts = givenDay({ ...givenUnits({ Huế: 1 }), statements: [statement('01001', 'A'), statement('01001', 'B')] });
    const { annexes } = composeDailyReport(facts, NO_TASKS, { ...givenRules(), statementsListed: 1, nothingWordings: ['a'] });
    expect(annexes['6']?.map((row) => row['statement_vi'])).toEqual(['B']);
  });
});
