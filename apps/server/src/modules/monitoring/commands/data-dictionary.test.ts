import { beforeAll, describe, expect, test } from 'vitest';
import { type DatabaseEnvironment, EXIT, UsageError } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { createLog } from '#kernel/log';
import { anonymous } from '#kernel/permission';
import type { DictionaryEntry } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { RULE_IDS } from '../domain/daily-report/rule-texts.ts';
import { readDayPack } from '../intake/read-day-pack.ts';
import { splitCsv } from '../intake/split-csv.ts';
import { importDayPack } from '../use-cases/import-day-pack.ts';
import { readDataDictionary } from '../use-cases/read-data-dictionary.ts';
import { dataDictionaryCommand } from './data-dictionary.ts';

const db = useTestDatabase();

async function exported(format?: string): Promise<string> {
  const out: string[] = [];
  const environment: DatabaseEnvironment = {
    config: readConfig({ DATA_DIR: '.data' }, '.'),
    log: createLog('silent'),
    context: db.context(),
    stopRequested: new Promise(() => {}),
    out: (text) => void out.push(text),
    error: () => {},
    progress: () => {},
  };
  if (!dataDictionaryCommand.needsDatabase) throw new Error('the dictionary is in the database');
  expect(await dataDictionaryCommand.run(environment, { positionals: [], values: format === undefined ? {} : { format } })).toBe(
    EXIT.done,
  );
  return out.join('\n');
}

beforeAll(async () => {
  for (const bytes of [packBytes(smallPack()), packWith('conditions.csv', 3, '2,staff,"Đủ người, đủ ""việc""",Staff')]) {
    const { pack } = readDayPack(bytes);
    if (pack) await importDayPack(db.context(), { sourceName: 'test', pack });
  }
});

describe('the data dictionary (W-12, W-14)', () => {
  test('names every form and item of every version, and every figure, with type, source and rule', async () => {
    const entries: DictionaryEntry[] = JSON.parse(await exported('json'));
    expect(entries.filter(({ kind }) => kind === 'form')).toHaveLength(10);
    expect(entries.filter(({ key }) => key === 'staff').map(({ formVersion, nameVi }) => [formVersion, nameVi])).toEqual([
      [1, 'Nhân sự, đủ'],
      [2, 'Đủ người, đủ "việc"'],
    ]);
    expect(entries.find(({ key }) => key === 'party-a')).toEqual({
      kind: 'item',
      key: 'party-a',
      formKey: 'commune-party',
      formVersion: 1,
      nameVi: 'Tiêu chí a',
      nameEn: 'Criterion a',
      type: 'yes-no',
      unit: null,
      level: 'commune',
      frequency: 'daily',
      source: 'commune-answers-party.csv',
      rule: 'REP-105 REP-106 REP-107 REP-108 REP-109',
    });
    expect(entries.find(({ key }) => key === 'dossiers-online-day-commune')).toMatchObject({
      unit: { vi: 'hồ sơ' },
      source: 'dossiers-day.csv',
    });
    expect(entries.find(({ key }) => key === 'greenPctChange')).toMatchObject({
      type: 'points',
      source: 'computed',
      rule: 'REP-102 REP-303',
    });
  });

  test('no two entries have the same kind, form, version and key', async () => {
    const entries: DictionaryEntry[] = JSON.parse(await exported('json'));
    const keys = entries.map(({ kind, formKey, formVersion, key }) => `${kind} ${formKey} ${formVersion} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('computed figures name rules that exist', async () => {
    const entries: DictionaryEntry[] = JSON.parse(await exported('json'));
    const named = entries.filter(({ source }) => source === 'computed').flatMap(({ rule }) => rule?.split(' ') ?? []);
    expect(named.filter((rule) => !RULE_IDS.some((id) => id === rule))).toEqual([]);
  });

  test('as CSV it is a table that says the same, and the default', async () => {
    const entries: DictionaryEntry[] = JSON.parse(await exported('json'));
    const { rows, brokenAt } = splitCsv(await exported());
    expect(brokenAt).toBeNull();
    expect(rows.map(({ cells }) => cells[1])).toEqual(['key', ...entries.map(({ key }) => key)]);
    expect(rows.map(({ cells }) => cells[4])).toEqual(['name_vi', ...entries.map(({ nameVi }) => nameVi)]);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([13]));
  });

  test('another format is refused, and so is who is not signed in', async () => {
    await expect(exported('xml')).rejects.toThrow(UsageError);
    await expect(readDataDictionary(db.context({ actor: anonymous }), {})).rejects.toMatchObject({
      code: 'kernel/not-signed-in',
    });
  });
});
