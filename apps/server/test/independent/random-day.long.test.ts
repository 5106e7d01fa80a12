import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACK_FILES } from '../../src/modules/monitoring/domain/day-pack/pack-files.ts';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import { readRows } from './csv.ts';
import { independentReport } from './independent-report.ts';
import { writeRandomDay } from './random-day.ts';

const SEEDS = Array.from({ length: 30 }, (_, at) => at + 1);
type Lines = readonly { readonly [column: string]: unknown }[] | null;

describe('random days', () => {
  let root: string;
  const dirOf = (seed: number) => join(root, String(seed));
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'random-days-'));
    for (const seed of SEEDS) writeRandomDay(dirOf(seed), { seed, scope: 'five-provinces' });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const annexesOf = (seed: number) => independentReport(dirOf(seed)).annexes as unknown as { readonly [annex: string]: Lines };
  const rowsOfAll = (file: string) => SEEDS.flatMap((seed) => readRows(dirOf(seed), file));

  test('the same seed writes the same files, another seed others', () => {
    writeRandomDay(join(root, 'again'), { seed: 1, scope: 'five-provinces' });
    const files = (dir: string) => readdirSync(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]);
    expect(files(join(root, 'again'))).toEqual(files(dirOf(1)));
    expect(files(dirOf(2))).not.toEqual(files(dirOf(1)));
  });

  test('each is a whole pack without a fault, with rows that do not count', async () => {
    const told: string[] = [];
    for (const seed of SEEDS) {
      expect(readdirSync(dirOf(seed)).toSorted()).toEqual([...PACK_FILES].toSorted());
      const { faults, warnings } = readDayPack(await readPackDirectory(dirOf(seed)));
      expect(faults).toEqual([]);
      told.push(...warnings.map(({ message }) => message.en));
    }
    for (const wanted of [
      /not in communes/,
      /not a day of this report/,
      /last row counts/,
      /all rows are added/,
      /counts once/,
    ]) {
      expect(
        told.some((text) => wanted.test(text)),
        String(wanted),
      ).toBe(true);
    }
  });

  test('statements come in both Unicode forms, with white space of all kinds, and some say nothing in any case', () => {
    const texts = rowsOfAll('feedback.csv').map((row) => row['statement_vi'] ?? '');
    for (const form of ['NFC', 'NFD']) expect(texts.some((text) => text !== text.normalize(form))).toBe(true);
    for (const wanted of [/\n/, /\t/, / {2}/, /^\s/, /\s$/, /^KHÔNG CÓ/, /^không có\.$/, /^Chưa có đề xuất/, /^[.;! ]*$/]) {
      expect(
        texts.some((text) => wanted.test(text)),
        String(wanted),
      ).toBe(true);
    }
  });

  test('tasks are due on the day, units have their own deadlines, done dates lie in the future', () => {
    for (const seed of SEEDS.slice(0, 20))
      expect(readRows(dirOf(seed), 'task-assignments.csv').some((row) => row['unit_due_date'] !== '')).toBe(true);
    const today = (seed: number) => independentReport(dirOf(seed)).date;
    expect(SEEDS.some((seed) => readRows(dirOf(seed), 'tasks.csv').some((row) => row['due_date'] === today(seed)))).toBe(true);
    expect(
      SEEDS.some((seed) => readRows(dirOf(seed), 'task-assignments.csv').some((row) => (row['done_date'] ?? '') > today(seed))),
    ).toBe(true);
  });

  test('every annex with raw data is seen with lines, and absent or empty somewhere', () => {
    const seen = SEEDS.map(annexesOf);
    for (const annex of [
      '4',
      '5',
      '6',
      '8-1',
      '8-2',
      '8-3',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
    ]) {
      expect(
        seen.some((annexes) => (annexes[annex]?.length ?? 0) > 0),
        annex,
      ).toBe(true);
      expect(
        seen.some((annexes) => !annexes[annex]?.length),
        annex,
      ).toBe(true);
    }
  });

  test('silent communes and provinces, ties, missing dossiers and criteria low in all provinces occur', () => {
    const lines = (annex: string) => SEEDS.flatMap((seed) => annexesOf(seed)[annex] ?? []);
    expect(lines('4').some((row) => row['reported'] === 0)).toBe(true);
    expect(lines('4').some((row) => Number(row['reported']) > 0 && Number(row['reported']) < Number(row['communes']))).toBe(true);
    expect(
      lines('4').some(
        (row) =>
          (Number(row['green']) * 20_000) % Number(row['communes']) === 0 &&
          (Number(row['green']) * 10_000) % Number(row['communes']) !== 0,
      ),
    ).toBe(true);
    expect(lines('8-1').some((row) => row['online_pct'] === null)).toBe(true);
    expect(lines('9').some((row) => row['all_provinces'] === 1)).toBe(true);
    expect(lines('21').some((row) => row['party_met'] === null) && lines('21').some((row) => row['party_pct'] === 0)).toBe(true);
    expect(
      SEEDS.some((seed) =>
        (annexesOf(seed)['6'] ?? []).some(
          (row, at, all) =>
            at > 0 &&
            row['province'] === all[at - 1]?.['province'] &&
            row['communes_affected'] === all[at - 1]?.['communes_affected'],
        ),
      ),
    ).toBe(true);
  });
});
