import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { migrate } from '#kernel/db/migrate';
import { asOwner, onDatabase } from '#test/harness';
import { MIGRATIONS } from '../../composition.ts';

const server = inject('template').connections.owner;
const name = `calendar_${randomBytes(6).toString('hex')}`;
afterAll(() => asOwner(server, (client) => client.query(`drop database if exists ${name} with (force)`)));

const SCHEMAS = ['kernel', 'organisations', 'monitoring'];

test('0315: holidays and weeks that were recorded for recurring tasks are those of the one calendar', async () => {
  await asOwner(server, (client) => client.query(`create database ${name}`));
  const url = onDatabase(server, name);
  const sources = MIGRATIONS.filter(({ schema }) => SCHEMAS.includes(schema));
  const folder = sources.find(({ schema }) => schema === 'monitoring')?.folder ?? new URL('.', import.meta.url);
  const before = (await readdir(folder)).filter((file) => file < '0315').map((file) => `monitoring/${file}`);
  await migrate(
    url,
    sources.map((source) => (source.schema === 'monitoring' ? { ...source, only: new Set(before) } : source)),
  );
  await asOwner(url, (client) =>
    client.query(`insert into monitoring.non_working_day (day, name_vi) values ('2026-09-02', 'Quốc khánh');
      insert into monitoring.working_week (valid_from, weekdays, source) values ('2026-10-01', '{1,2,3,4,5,6}', 'Quyết định')`),
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
