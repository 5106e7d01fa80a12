import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { migrate } from '#kernel/db/migrate';
import { asOwner, onDatabase } from '#test/harness';
import { MIGRATIONS } from '../../composition.ts';

const server = inject('template').connections.owner;
const names: string[] = [];
afterAll(() =>
  asOwner(server, async (client) => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
  }),
);

const SCHEMAS = ['kernel', 'organisations', 'monitoring'];
const sources = MIGRATIONS.filter(({ schema }) => SCHEMAS.includes(schema));

/** A database as it was before a migration of this module, with rows. */
async function before(migration: string, rows: string): Promise<string> {
  const name = `before_${migration}_${randomBytes(6).toString('hex')}`;
  names.push(name);
  await asOwner(server, (client) => client.query(`create database ${name}`));
  const url = onDatabase(server, name);
  const folder = sources.find(({ schema }) => schema === 'monitoring')?.folder ?? new URL('.', import.meta.url);
  const earlier = (await readdir(folder)).filter((file) => file < migration).map((file) => `monitoring/${file}`);
  await migrate(
    url,
    sources.map((source) => (source.schema === 'monitoring' ? { ...source, only: new Set(earlier) } : source)),
  );
  await asOwner(url, (client) => client.query(rows));
  return url;
}

test('0315: holidays and weeks that were recorded for recurring tasks are those of the one calendar', async () => {
  const url = await before(
    '0315',
    `insert into monitoring.non_working_day (day, name_vi) values ('2026-09-02', 'Quốc khánh');
      insert into monitoring.working_week (valid_from, weekdays, source) values ('2026-10-01', '{1,2,3,4,5,6}', 'Quyết định')`,
  );
  expect(await migrate(url, sources)).toContain('monitoring/0315-one-calendar.sql');
  const rows = async (sql: string) => asOwner(url, async (client) => (await client.query(sql)).rows);
  expect(await rows('select day::text, kind, name_vi from organisations.special_day')).toEqual([
    { day: '2026-09-02', kind: 'off', name_vi: 'Quốc khánh' },
  ]);
  expect(await rows('select valid_from::text, weekdays, source from organisations.working_week order by 1')).toMatchObject([
    { valid_from: '2025-06-01', weekdays: [1, 2, 3, 4, 5] },
    { valid_from: '2026-10-01', weekdays: [1, 2, 3, 4, 5, 6], source: 'Quyết định' },
  ]);
  expect(await rows(`select to_regclass('monitoring.non_working_day') as gone`)).toEqual([{ gone: null }]);
});

test('0375: what was known of a commune of a case is known of each block that had named it', async () => {
  const url = await before(
    '0375',
    `insert into monitoring.case_commune (home_code, case_id, commune_code, blocks, first_day, last_day, quiet_days, counted_day, said, said_on, said_by_name)
     values ('01', '01-x', '00004', '{committee,general,party}', '2025-09-22', '2025-09-24', 2, '2025-09-26', 'confirmed', '2025-09-26', 'An'),
       ('01', '01-x', '00008', '{front}', '2025-09-23', '2025-09-23', 0, '2025-09-23', null, null, null)`,
  );
  await migrate(url, sources);
  const kept = await asOwner(url, async (client) => {
    const columns = 'commune_code, block, first_day::text, last_day::text, quiet_days, said, said_by_name';
    return (await client.query(`select ${columns} from monitoring.case_commune order by 1, 2`)).rows;
  });
  const word = { said: 'confirmed', said_by_name: 'An' };
  const ofCommune = { commune_code: '00004', first_day: '2025-09-22', last_day: '2025-09-24', quiet_days: 2, ...word };
  expect(kept).toMatchObject([
    { ...ofCommune, block: 'committee' },
    { ...ofCommune, block: 'general' },
    { ...ofCommune, block: 'party' },
    { commune_code: '00008', block: 'front', said: null },
  ]);
});
