import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareNames, percent, pointsBetween } from './arithmetic.ts';
import { compareWithExpected } from './compare-with-expected.ts';
import { independentReport } from './independent-report.ts';
import { SHIPPED_DAY } from './shipped-day.ts';

describe('the yardstick of the daily report', () => {
  test('the independent computation gives every expected cell of the shipped day, with no exception', () => {
    expect(compareWithExpected(independentReport(SHIPPED_DAY), join(SHIPPED_DAY, 'expected'))).toEqual([]);
  });

  test('a share is rounded once, ties to the even digit (decided rule 1.1)', () => {
    expect([percent(58, 64, 2), percent(15, 96, 2), percent(21, 96, 2), percent(30, 96, 1), percent(1, 3, 1)]).toEqual([
      90.62, 15.62, 21.88, 31.2, 33.3,
    ]);
    expect(percent(0, 0, 2)).toBeNull();
  });

  test('a change is worked out on the printed digits (decided rule 1.2)', () => {
    expect([pointsBetween(44.35, 43.55), pointsBetween(0.07, 0.1), pointsBetween(10, 10)]).toEqual([0.8, -0.03, 0]);
  });

  test('names sort without their marks, a space before letters (decided rule 1.3)', () => {
    expect(['Đà Nẵng', 'Cao Bằng', 'Cần Thơ', 'Cà Mau', 'An Giang'].sort(compareNames)).toEqual([
      'An Giang',
      'Cà Mau',
      'Cần Thơ',
      'Cao Bằng',
      'Đà Nẵng',
    ]);
  });

  describe('the comparison', () => {
    let expectedDir: string;
    beforeAll(() => {
      expectedDir = mkdtempSync(join(tmpdir(), 'expected-'));
      cpSync(join(SHIPPED_DAY, 'expected'), expectedDir, { recursive: true });
      const annex4 = join(expectedDir, 'annex-04.csv');
      writeFileSync(annex4, readFileSync(annex4, 'utf8').replace('10.71', '10.72'));
      const summary = join(expectedDir, 'summary.json');
      writeFileSync(summary, readFileSync(summary, 'utf8').replace('2821', '2822'));
    });
    afterAll(() => rmSync(expectedDir, { recursive: true }));

    test('sees one wrong cell of an annex and one of the summary', () => {
      expect(compareWithExpected(independentReport(SHIPPED_DAY), expectedDir)).toEqual([
        'summary green: 2822 expected, 2821 in the report',
        'annex 4 row 1 green_pct: 10.72 expected, 10.71 in the report',
      ]);
    });

    test('sees a surplus row, a missing annex, other columns and a surplus key of the summary', () => {
      const report = independentReport(SHIPPED_DAY);
      const annex1 = (report.annexes as { '1': { [column: string]: string | number | null }[] })['1'];
      const wrong = {
        summary: { ...report.summary, more: 1 },
        annexes: { ...report.annexes, '1': [...annex1, {}], '21': null, '5': [{}] },
      };
      const faults = compareWithExpected(wrong, join(SHIPPED_DAY, 'expected'));
      expect(faults).toContain('summary more: undefined expected, 1 in the report');
      expect(faults).toContain('annex 1: 34 rows expected, 35 in the report');
      expect(faults).toContain('annex 21: 34 rows expected, the report has none');
      expect(faults).toContain('annex 5 row 1: columns ');
    });
  });
});
