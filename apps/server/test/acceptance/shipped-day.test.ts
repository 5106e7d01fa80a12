import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithExpected, type ReportJson } from '#test/independent/compare-with-expected';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { newInstallation } from './command-line.ts';

const installation = await newInstallation();

test('imported by command, the shipped day gives every expected figure, cell by cell, and no further line (C-01 to C-11, C-14)', async () => {
  expect(await installation.run('import-day', SHIPPED_DAY)).toMatchObject({ code: 0 });
  const report = (await installation.reportJson('2025-09-22')) as ReportJson;
  expect(compareWithExpected(report, join(SHIPPED_DAY, 'expected'))).toEqual([]);
}, 60_000);

test('the same content again changes nothing', async () => {
  const again = await installation.run('import-day', SHIPPED_DAY, '--json');
  expect(again.code).toBe(0);
  expect(again.output).toContain('"outcome":"unchanged"');
}, 60_000);

test('a day without figures is refused in both languages, exit 2, and no file is made', async () => {
  const file = join(installation.dataDir, 'none.json');
  await writeFile(file, 'older');
  const refused = await installation.run('report', '--date', '2025-09-30', '--format', 'json', '--out', file);
  expect(refused.code).toBe(2);
  expect(refused.output).toContain('Chưa có số liệu của ngày này / There are no figures for this day');
  expect(await readFile(file, 'utf8')).toBe('older');
}, 60_000);
