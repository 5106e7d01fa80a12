import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '#kernel/db/migrate';
import { useTestDatabase } from '#test/harness';
import { writeRandomDay } from '#test/independent/random-day';
import { importPack, packFiles } from '#test/monitoring/command-centre';
import { plainFacts } from '#test/monitoring/plain-facts';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { MIGRATIONS } from '../../../composition.ts';
import { BLOCKS, type DayFacts } from '../domain/day-facts.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { readConditionCounts } from './read-condition-history.ts';
import { readDayFacts } from './read-day-facts.ts';
import { readNationalFacts } from './read-national-facts.ts';

const db = useTestDatabase({ withUnits: true });
const SEEDS = [21, 22, 23, 24, 25, 26];
const snapshots: SnapshotId[] = [];

async function importRandomDay(seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'columns-'));
  try {
    writeRandomDay(folder, { seed, scope: 'five-provinces' });
    snapshots.push((await importPack(db, await packFiles(folder))).id as SnapshotId);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

beforeAll(async () => {
  for (const seed of SEEDS) await importRandomDay(seed);
  for (const files of [packBytes(smallPack()), packWith('condition-answers.csv', 4, '2025-10-02,00004,0,')])
    snapshots.push((await importPack(db, files)).id as SnapshotId);
}, 60_000);

type Row = Record<string, string | number | null>;
const ofSnapshot = (id: SnapshotId, columns: string, table: string, order = '1') =>
  db.owner<Row>(
    `select ${columns} from ${table} t join reporting.snapshot s using (snapshot_no) where s.id = $1 order by ${order}`,
    [id],
  );

/** The answers of a snapshot from its rows: those of each unit by form and whether of the day itself. */
async function answersFromRows(id: SnapshotId): Promise<Record<string, Record<string, string>>> {
  const rows = await ofSnapshot(
    id,
    `(select form_key from reporting.form_version v where v.form_version_no = t.form_version_no) || ' ' || (t.report_date = s.report_date) as sheet,
     unit_code as unit, array_to_string(yes_no, '', '-') as answers`,
    'reporting.unit_report',
  );
  const sheets: Record<string, Record<string, string>> = {};
  for (const { sheet, unit, answers } of rows) {
    const own = sheets[String(sheet)] ?? {};
    sheets[String(sheet)] = { ...own, [String(unit)]: String(answers) };
  }
  return sheets;
}

function answersRead(facts: DayFacts): Record<string, Record<string, string>> {
  const sheets = [
    ['conditions true', facts.conditionAnswers],
    ['conditions false', facts.previousConditionAnswers],
    ...BLOCKS.map((block) => [`commune-${block} true`, facts.communeAnswers[block]] as const),
    ...BLOCKS.map((block) => [`province-${block} true`, facts.provinceAnswers[block]] as const),
  ] as const;
  return Object.fromEntries(sheets.flatMap(([name, sheet]) => (sheet ? [[name, Object.fromEntries(sheet.byUnit)]] : [])));
}

const factsOf = async (id: SnapshotId) => plainFacts(await db.database.reading((tx) => readDayFacts(tx, id)));
const eachSnapshot = [...SEEDS.map((seed) => `random day ${seed}`), 'a small day', 'its revision'].map(
  (name, at) => [name, at] as const,
);
const at = (place: number): SnapshotId => snapshots[place] as SnapshotId;

describe.each(eachSnapshot)('the columns of %s say what its rows say:', (_name, place) => {
  test('the answers of every unit to every form, silent units left out', async () => {
    expect(answersRead(await factsOf(at(place)))).toEqual(await answersFromRows(at(place)));
  });

  test('the statements in the order of their lines', async () => {
    const rows = await ofSnapshot(
      at(place),
      'block, kind, unit_code as "communeCode", text',
      'reporting.statement',
      't.source_line',
    );
    expect((await factsOf(at(place))).statements).toEqual(rows);
  });

  test('the dossiers of both periods in the order of their lines', async () => {
    const { dossiers, cumulativeDossiers } = await factsOf(at(place));
    const rows = await ofSnapshot(
      at(place),
      't.home_code as "provinceCode", period, level, unit_code as unit, direct, online, returned',
      'reporting.dossier_count',
      't.source_line',
    );
    const of = (wanted: string) =>
      rows.flatMap(({ period, unit, level, ...row }) => (period === wanted ? [{ unit, level, ...row }] : []));
    expect(dossiers ?? []).toEqual(
      of('day').map(({ unit, level, ...row }) => ({ ...row, communeCode: level === 'commune' ? unit : null })),
    );
    expect(cumulativeDossiers ?? []).toEqual(of('cumulative').map(({ unit: _unit, ...row }) => row));
  });

  test('the communes of each province by unmet conditions, those without any answer left out', async () => {
    const { communes, conditionAnswers } = await factsOf(at(place));
    const counts = (await db.database.reading((tx) => readConditionCounts(tx, [at(place)]))).get(at(place));
    const wanted = [...Map.groupBy(communes, ({ provinceCode }) => provinceCode)].map(([provinceCode, own]) => {
      const unmet = own
        .flatMap(({ code }) => conditionAnswers?.byUnit.get(code) ?? [])
        .filter((answers) => /[01]/.test(answers))
        .map((answers) => answers.replaceAll('1', '').length);
      const byUnmet = new Map([...Map.groupBy(unmet, (number) => number)].map(([number, { length }]) => [number, length]));
      return { provinceCode, communes: own.length, byUnmet };
    });
    expect(new Map(counts?.map((one) => [one.provinceCode, one]))).toEqual(new Map(wanted.map((one) => [one.provinceCode, one])));
  });

  test('what the national view reads is the same part of the day', async () => {
    const [{ dossierSums, ...national }, whole] = await db.database.reading(async (tx) => [
      await readNationalFacts(tx, at(place)),
      await readDayFacts(tx, at(place)),
    ]);
    const { conditionAnswers, previousConditionAnswers, ...others } = national;
    expect(whole).toMatchObject(others);
    expect([whole.conditionAnswers, whole.previousConditionAnswers]).toEqual([conditionAnswers, previousConditionAnswers]);
    const sum = (rows: readonly { direct: number; online: number; returned: number }[] | null) =>
      rows?.reduce((total, { direct, online, returned }) => total + direct + online * 1000 + returned * 1_000_000, 0);
    expect(sum(dossierSums)).toBe(sum(whole.dossiers));
    for (const { provinceCode, level, ...sums } of dossierSums ?? []) {
      const own = whole.dossiers?.filter(
        (row) => row.provinceCode === provinceCode && (row.communeCode === null) === (level === 'province'),
      );
      expect(sum([sums])).toBe(sum(own ?? null));
    }
  });
});

test('the days above have silent communes, unanswered items, repeated statements, and forms that nobody sent', async () => {
  const days = await Promise.all(snapshots.map(factsOf));
  const sheets = days.flatMap(({ communes, conditionAnswers: sheet }) => (sheet ? [{ communes, sheet }] : []));
  expect(sheets.some(({ communes, sheet }) => sheet.byUnit.size < communes.length)).toBe(true);
  expect(sheets.some(({ sheet }) => [...sheet.byUnit.values()].some((answers) => /^-+$/.test(answers)))).toBe(true);
  expect(days.some(({ statements }) => new Set(statements.map(({ text }) => text)).size < statements.length)).toBe(true);
  expect(
    days.some(({ communeAnswers, provinceAnswers }) =>
      [communeAnswers, provinceAnswers].some((forms) => BLOCKS.some((block) => !forms[block])),
    ),
  ).toBe(true);
});

describe('a database from before the columns', () => {
  let before: readonly DayFacts[] = [];

  beforeAll(async () => {
    before = await Promise.all(snapshots.map(factsOf));
    await db.owner('drop table reporting.answer_column, reporting.snapshot_column');
    await db.owner(`delete from kernel.migration where name = 'reporting/0005-columns-of-snapshots.sql'`);
    await migrate(db.connections.owner, MIGRATIONS);
  });

  test('has them for every snapshot after the migration, and reads as before', async () => {
    expect(await Promise.all(snapshots.map(factsOf))).toEqual(before);
  });

  test('has the counts of the trend too', async () => {
    const counts = await db.database.reading((tx) => readConditionCounts(tx, snapshots));
    expect([...counts.values()].map((provinces) => provinces.reduce((sum, { communes }) => sum + communes, 0))).toEqual(
      before.map(({ communes }) => communes.length),
    );
  });
});

describe('a snapshot whose columns are gone', () => {
  test('is a fault of the system, not a day without figures', async () => {
    await db.owner('delete from reporting.snapshot_column');
    await expect(factsOf(at(0))).rejects.toThrow(/has no columns/);
  });
});
