import { setImmediate as nextTurn } from 'node:timers/promises';
import { Type } from 'typebox';
import { beforeEach, expect, test } from 'vitest';
import { asOwner, useTestDatabase } from '#test/harness';
import { firstBrokenSeal, sealAuditLines } from './audit-seal.ts';
import type { Database } from './db/database.ts';
import { createLog } from './log.ts';
import { type Actor, anonymous } from './permission.ts';
import { kernelProblem } from './problems.ts';
import { flushSparingAudit, LINES_A_MINUTE } from './sparing-audit.ts';
import { REFUSED, reading, useCase } from './use-case.ts';

const db = useTestDatabase();
const log = createLog('silent');
const Area = Type.Object({ area: Type.String() });
const target = ({ area }: { area: string }) => ({ area, part: 'party' });

const act = useCase('sample.act', { permission: 'sample.act', input: Area, target }, async () => undefined);
const actThrough = useCase(
  'sample.act-through',
  { permission: 'sample.through', input: Area },
  async (input, { tx, context }) => {
    await tx.query({
      text: `insert into kernel.audit_line values ('01', 'deed', now(), 'a', 'b', 'sample.deed', 'r', '{}', null)`,
    });
    await act(context, input);
  },
);
const readPeople = reading(
  'sample.read-people',
  { permission: 'sample.through', input: Area, audit: ({ area }) => ({ area }) },
  async ({ area }) => {
    if (area === 'nowhere') throw kernelProblem('not-found');
    return area;
  },
);

const actor = (id: string): Actor => ({ id, name: 'Người thử', permits: (action) => action === 'sample.through' });
let now = new Date('2026-01-05T01:00:00Z');
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const contextOf = (id: string) => db.context({ actor: actor(id), clock: { now: () => now } });
const refusedAct = (id: string) =>
  expect(act(contextOf(id), { area: '01' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
const flush = (database: Database = db.database) => flushSparingAudit(database, log);
type Line = { action: string; actor_id: string; subject: Record<string, unknown> };
const lines = () => db.owner<Line>('select action, actor_id, subject from kernel.audit_line order by at, id');

beforeEach(async () => {
  await flush();
  await db.owner('truncate kernel.audit_line, kernel.audit_seal');
});

test('a refused action leaves a line that says who wanted what, where, and why not (I-04)', async () => {
  await refusedAct('one');
  expect(await lines()).toEqual([
    {
      action: REFUSED,
      actor_id: 'one',
      subject: { useCase: 'sample.act', permission: 'sample.act', area: '01', part: 'party', reason: 'kernel/not-permitted' },
    },
  ]);
});

test('refused inside another action, the deed of that is undone and the line stands', async () => {
  await expect(actThrough(contextOf('two'), { area: '01' })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  expect(await lines()).toMatchObject([{ action: REFUSED, subject: { useCase: 'sample.act' } }]);
});

test('who is not signed in is asked to sign in, and leaves no line', async () => {
  await expect(act(db.context({ actor: anonymous }), { area: '01' })).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
  expect(await lines()).toEqual([]);
});

test('a flood of refusals gets so many lines a minute and person, and then one with the number of the others (K-04)', async () => {
  await Promise.all(Array.from({ length: LINES_A_MINUTE + 70 }, () => refusedAct('flood')));
  await refusedAct('another');
  expect((await lines()).filter(({ actor_id }) => actor_id === 'flood')).toHaveLength(LINES_A_MINUTE);
  expect(await lines()).toHaveLength(LINES_A_MINUTE + 1);
  await flush();
  const since = now.toISOString();
  expect((await lines()).filter(({ action }) => action !== REFUSED)).toEqual([
    { action: 'kernel.actions-refused', actor_id: 'flood', subject: { count: 70, since, until: since } },
  ]);
});

test('in the next minute lines are written again, and what was counted before is not lost', async () => {
  for (let n = 0; n < LINES_A_MINUTE + 5; n += 1) await refusedAct('steady');
  later(60);
  await refusedAct('steady');
  expect(await lines()).toHaveLength(LINES_A_MINUTE + 1);
  await flush();
  expect((await lines()).filter(({ action }) => action === 'kernel.actions-refused')).toMatchObject([{ subject: { count: 5 } }]);
});

test('a number that cannot be written is still owed', async () => {
  let away = false;
  const database: Database = {
    ...db.database,
    transaction: (work) => (away ? Promise.reject(new Error('away')) : db.database.transaction(work)),
  };
  const context = { ...contextOf('owed'), database };
  for (let n = 0; n < LINES_A_MINUTE + 3; n += 1) await expect(act(context, { area: '01' })).rejects.toThrow();
  away = true;
  await flush(database);
  away = false;
  await flush(database);
  await flush(database);
  expect((await lines()).filter(({ action }) => action === 'kernel.actions-refused')).toMatchObject([{ subject: { count: 3 } }]);
});

test('flushed twice at once, each number is written once', async () => {
  for (let n = 0; n < LINES_A_MINUTE + 2; n += 1) await refusedAct('left');
  for (let n = 0; n < LINES_A_MINUTE + 3; n += 1) await refusedAct('right');
  await Promise.all([flush(), flush()]);
  const numbers = (await lines()).filter(({ action }) => action === 'kernel.actions-refused');
  expect(numbers.map(({ actor_id, subject }) => `${actor_id} ${Number(subject['count'])}`).sort()).toEqual(['left 2', 'right 3']);
});

test('what is counted while a flush is under way is written by the next one', async () => {
  let open = Promise.resolve();
  const database: Database = {
    ...db.database,
    transaction: async (work) => {
      await open;
      return db.database.transaction(work);
    },
  };
  const refused = (id: string) => expect(act({ ...contextOf(id), database }, { area: '01' })).rejects.toThrow();
  for (let n = 0; n < LINES_A_MINUTE + 2; n += 1) await refused('early');
  const gate = Promise.withResolvers<void>();
  open = gate.promise;
  const flushes = [flush(database)];
  await nextTurn();
  const late = Array.from({ length: LINES_A_MINUTE + 3 }, () => refused('late'));
  flushes.push(flush(database));
  gate.resolve();
  await Promise.all([...late, ...flushes]);
  const numbers = (await lines()).filter(({ action }) => action === 'kernel.actions-refused');
  expect(numbers.map(({ actor_id, subject }) => `${actor_id} ${Number(subject['count'])}`).sort()).toEqual(['early 2', 'late 3']);
});

test('a refusal that cannot be kept is told as a failure, not as a refusal', async () => {
  const database: Database = { ...db.database, transaction: () => Promise.reject(new Error('away')) };
  await expect(act({ ...contextOf('lost'), database }, { area: '01' })).rejects.toThrow('away');
});

test('who reads personal data leaves a line; so does who finds none, with the reason (K-04)', async () => {
  expect(await readPeople(contextOf('reader'), { area: '01' })).toBe('01');
  later(1);
  await expect(readPeople(contextOf('reader'), { area: 'nowhere' })).rejects.toMatchObject({ code: 'kernel/not-found' });
  const line = { action: 'sample.read-people', actor_id: 'reader' };
  expect(await lines()).toEqual([
    { ...line, subject: { area: '01' } },
    { ...line, subject: { area: 'nowhere', reason: 'kernel/not-found' } },
  ]);
});

test('all of these lines are sealed, and the chain holds', async () => {
  await readPeople(contextOf('sealed'), { area: '01' });
  await refusedAct('sealed');
  expect(await asOwner(db.connections.owner, (client) => sealAuditLines(client, now))).toBe(2);
  expect(await asOwner(db.connections.owner, firstBrokenSeal)).toBeNull();
  await db.owner(`update kernel.audit_line set subject = '{}' where action = '${REFUSED}'`);
  expect(await asOwner(db.connections.owner, firstBrokenSeal)).toBe(1n);
});
