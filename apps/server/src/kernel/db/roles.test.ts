import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';

const db = useTestDatabase();
const asApp = (text: string) => db.database.transaction((tx) => tx.query({ text }));
const asReader = (text: string) => db.database.reading((tx) => tx.query({ text }));
const INSERT = `insert into kernel.audit_line values ('01', 'x', now(), 'a', 'b', 'test.act', 'r', '{}', null)`;

describe('the application', () => {
  test.each([
    ['change', `update kernel.audit_line set actor_name = 'x'`],
    ['remove', 'delete from kernel.audit_line'],
    ['empty', 'truncate kernel.audit_line'],
    ['seal', `insert into kernel.audit_seal values ('00', 1, now(), 1, 'x', 'y')`],
    ['change its record of migrations', `delete from kernel.migration`],
    ['make tables', 'create table kernel.own (x int)'],
    ['become the owner of a table', 'alter table kernel.audit_line owner to current_user'],
  ])('cannot %s what others rely on', async (_what, sql) => {
    await expect(asApp(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('can add to the audit', async () => {
    await expect(asApp(INSERT)).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe('the reader', () => {
  test('cannot write, not even outside of a read-only transaction', async () => {
    await expect(asReader(INSERT)).rejects.toThrow('read-only transaction');
    const writing = db.database.reading(async (tx) => {
      await tx.query({ text: 'set transaction read write' });
      await tx.query({ text: INSERT });
    });
    await expect(writing).rejects.toThrow('permission denied');
  });

  test('sees one picture of the data for as long as it reads', async () => {
    const counts = await db.database.reading(async (tx) => {
      const count = async () => (await tx.query<{ n: bigint }>({ text: 'select count(*) as n from kernel.outbox' })).rows[0]?.n;
      const before = await count();
      await db.owner(`insert into kernel.outbox values ('01', 'later', 'event', 'x', '{}', now())`);
      return [before, await count()];
    });
    expect(counts).toEqual([0n, 0n]);
  });
});

test('a transaction whose connection dies fails, and the next one works', async () => {
  await expect(
    db.database.transaction(async (tx) => {
      const { rows } = await tx.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' });
      await db.owner('select pg_terminate_backend($1)', [rows[0]?.pid]);
      await tx.query({ text: 'select 1' });
    }),
  ).rejects.toThrow();
  await expect(asApp('select 1')).resolves.toMatchObject({ rowCount: 1 });
});
