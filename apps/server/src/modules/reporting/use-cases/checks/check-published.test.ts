import { describe, expect, test } from 'vitest';
import { type CommandEnvironment, EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { checkTablesCommand } from '../../commands/check-tables.ts';
import { checkPublishedTables } from '../../domain/checks/published/check-published.ts';
import type { SourceFiles } from '../../domain/checks/published/table.ts';
import { GAPS, LISTED, NOT_FINDABLE } from './listed-faults.test-data.ts';
import { readPublishedTables } from './read-published-tables.ts';

const files = await readPublishedTables();
const { faults, gaps } = checkPublishedTables(files);
const short = ({ file, row, checkKey, printed, shouldBe }: (typeof faults)[number]) =>
  [file, row, checkKey, printed, shouldBe].join(' | ');

/** The same tables with one cell changed. */
function changed(file: string, line: number, column: string, value: string): SourceFiles {
  const rows = (files[file] ?? []).map((row) => (row.line === line ? { ...row, cells: { ...row.cells, [column]: value } } : row));
  return { ...files, [file]: rows };
}

describe('the checks of reports over the published tables (R-10, R-11)', () => {
  test('find every fault that the notes on the tables list, and invent none', () => {
    const listed = LISTED.flatMap(({ file, found }) => found.map((fault) => `${file} | ${fault}`));
    expect(faults.map(short).sort()).toEqual([...listed].sort());
  });

  test('name what cannot be checked and why, and nothing else', () => {
    expect(gaps.map(({ file, row, checkKey, why }) => [file, row, checkKey, why].join(' | ')).sort()).toEqual([...GAPS].sort());
  });

  test('what no check can find is written down with its reason', () => {
    for (const { note, why } of NOT_FINDABLE) expect([note, why].every((text) => text.length > 20)).toBe(true);
  });

  test.each([
    ['annex-08-1.csv', 2, 'total', '1888', 'total-is-sum'],
    ['annex-04.csv', 2, 'green', '7', 'reported-is-sum'],
    ['five-systems-summary.csv', 3, 'provinces_vi', 'Thanh Hóa', 'named-as-counted'],
    ['readiness-2025-06-25.csv', 2, 'province_code', '38', 'listed-has-reported'],
    ['annex-01.csv', 2, 'done', '16', 'all-done'],
  ])('see a new fault in %s, line %i', (file, line, column, value, checkKey) => {
    const found = checkPublishedTables(changed(file, line, column, value)).faults;
    const added = found.filter((fault) => !faults.some((known) => short(known) === short(fault)));
    expect(added.map((fault) => [fault.file, fault.line, fault.checkKey])).toContainEqual([file, line, checkKey]);
  });

  test('are refused a table that is not there rather than passing it', () => {
    const { 'five-systems.csv': _, ...others } = files;
    expect(() => checkPublishedTables(others)).toThrow('five-systems.csv');
  });
});

test('bin/thongsuot check-tables prints each finding with file, line, row and both languages', async () => {
  const lines: string[] = [];
  const environment: CommandEnvironment = {
    config: readConfig({ DATA_DIR: '.data' }, '.'),
    log: createLog('silent'),
    out: (text) => void lines.push(text),
    error: () => {},
    progress: () => {},
  };
  if (checkTablesCommand.needsDatabase) throw new Error('the tables are files');
  expect(await checkTablesCommand.run(environment, { positionals: [], values: {} })).toBe(EXIT.faultyInput);
  expect(lines).toContain(
    'five-systems.csv:79: Thanh Hóa, meetings: Số trong lời ghi bằng tổng các phần: ghi 293, cộng các phần được 239 / A number in the remark is the sum of its parts: 293 is given, the parts add up to 239',
  );
  expect(lines).toContain(
    'ministry-rollout-2026-02-06.csv:10: Bộ Tư pháp: Tỷ lệ bằng số đã triển khai trên số phải triển khai: ghi 0,004%, nhỏ đi 100 lần: 1/224 là 0,446% / The percentage is deployed over required: 0.004% is 100 times too small: 1/224 is 0.446%',
  );
  expect(lines.at(-1)).toBe(`Sai / Wrong: ${faults.length}. Không kiểm tra được / Not checkable: ${gaps.length}`);
});
