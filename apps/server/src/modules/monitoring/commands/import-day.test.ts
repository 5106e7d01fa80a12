import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DatabaseEnvironment, EXIT } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { type SmallPack, smallPack } from '#test/monitoring/small-day-pack';
import { importDayCommand } from './import-day.ts';

const db = useTestDatabase();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'day-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function writePack(files: SmallPack): Promise<void> {
  for (const [file, text] of Object.entries({ ...smallPack(), ...files })) await writeFile(join(folder, file), text);
}

async function importDay(directory: string, { json = false } = {}) {
  const [out, error, steps]: [string[], string[], number[]] = [[], [], []];
  const environment: DatabaseEnvironment = {
    config: readConfig({ DATA_DIR: folder }, folder),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise(() => {}),
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
    progress: (_label, fraction) => void steps.push(fraction),
  };
  if (!importDayCommand.needsDatabase) throw new Error('import-day works on the database');
  const exit = await importDayCommand.run(environment, { positionals: [directory], values: json ? { json } : {} });
  return { exit, out, error, steps };
}
const snapshots = () => db.owner('select report_date::text as date, revision from reporting.snapshot order by 1, 2');

describe('import-day', () => {
  test('takes in the shipped day, tells how far it is, and says so', async () => {
    const { exit, out, error, steps } = await importDay(SHIPPED_DAY);
    expect({ exit, out, error }).toEqual({
      exit: EXIT.done,
      error: [],
      out: ['Đã nạp / Imported: 2025-09-22, bản / revision 1, cảnh báo / warnings: 0'],
    });
    expect(steps).toEqual([0, 0.1, 0.4, 1]);
  });

  test('the same content again changes nothing and is done as well', async () => {
    const again = await importDay(SHIPPED_DAY, { json: true });
    expect(again.exit).toBe(EXIT.done);
    expect(JSON.parse(again.out.join())).toMatchObject({ outcome: 'unchanged', date: '2025-09-22', revision: 1 });
    expect(await snapshots()).toEqual([{ date: '2025-09-22', revision: 1 }]);
  });

  test('a faulty pack: each fault as FILE:LINE:COLUMN: message on standard error, exit 2, nothing written', async () => {
    const before = await snapshots();
    await writePack({ 'june-average.csv': 'province_code,june_daily_average\n01,many\n99,1\n' });
    const { exit, out, error } = await importDay(folder);
    expect(exit).toBe(EXIT.faultyInput);
    expect(out).toEqual([]);
    expect(error).toEqual([
      'june-average.csv:2:2: “many” không phải là số không âm / “many” is not a number of zero or more',
      'june-average.csv:3:1: “99” không có trong provinces.csv / “99” is not in provinces.csv',
    ]);
    const { out: told } = await importDay(folder, { json: true });
    expect(JSON.parse(told.join())).toMatchObject({
      outcome: 'refused',
      faults: [{ file: 'june-average.csv', line: 2, column: 2 }, { line: 3 }],
    });
    expect(await snapshots()).toEqual(before);
  });

  test('of very many faults the first hundred are printed, and how many more there are', async () => {
    await writePack({ 'june-average.csv': `province_code,june_daily_average\n${'01,x\n'.repeat(250)}` });
    const { error } = await importDay(folder);
    expect(error).toHaveLength(101);
    expect(error.at(-1)).toBe('… và 150 lỗi khác / and 150 more');
  });

  test('a folder that is not there, or is a file, has every file missing', async () => {
    const { exit, error } = await importDay(join(folder, 'nowhere'));
    expect(exit).toBe(EXIT.faultyInput);
    expect(error).toHaveLength(18);
    expect(error[0]).toBe('manifest.json:1:1: thiếu tệp / file is missing');
    expect((await importDay(join(folder, 'manifest.json'))).error).toEqual(error);
  });

  test('warnings are told on standard error and the day is taken in', async () => {
    await writePack({ 'june-average.csv': 'province_code,june_daily_average\n01,1\n01,2\n' });
    const { exit, out, error } = await importDay(folder);
    expect(exit).toBe(EXIT.done);
    expect(error).toEqual([
      'june-average.csv:3:1: cảnh báo: lặp lại dòng 2: chỉ tính dòng sau cùng, trọn dòng / warning: repeats line 2: only the last row counts, whole',
    ]);
    expect(out).toEqual(['Đã nạp / Imported: 2025-10-02, bản / revision 1, cảnh báo / warnings: 1']);
  });
});
