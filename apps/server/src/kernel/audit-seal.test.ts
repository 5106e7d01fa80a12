import { beforeEach, expect, test } from 'vitest';
import { asOwner, useTestDatabase } from '#test/harness';
import { writeAuditLine } from './audit.ts';
import { firstBrokenSeal, sealAuditLines } from './audit-seal.ts';
import { homeCode } from './ids.ts';
import { systemActor } from './permission.ts';

const db = useTestDatabase();
const NOW = new Date('2025-09-22T10:00:00Z');

const write = (action: string, home = '01') =>
  db.inTx((tx) =>
    writeAuditLine(tx, {
      home: homeCode(home),
      at: NOW,
      actor: systemActor,
      action,
      requestId: 'r',
      subject: { unit: '01/00004', count: 3 },
    }),
  );
const seal = () => asOwner(db.connections.owner, (client) => sealAuditLines(client, NOW));
const broken = () => asOwner(db.connections.owner, firstBrokenSeal);

beforeEach(async () => {
  await db.owner('truncate kernel.audit_line, kernel.audit_seal');
  for (const action of ['test.one', 'test.two']) await write(action);
  expect(await seal()).toBe(2);
  await write('test.three', '79');
  expect(await seal()).toBe(1);
});

test('each line is sealed once, into a chain that holds', async () => {
  expect(await seal()).toBe(0);
  expect(await db.owner('select seal_number, line_count from kernel.audit_seal order by 1')).toEqual([
    { seal_number: '1', line_count: 2 },
    { seal_number: '2', line_count: 1 },
  ]);
  expect(await broken()).toBeNull();
});

test('two that seal at once seal each line once', async () => {
  for (let n = 0; n < 20; n += 1) await write(`test.more-${n}`);
  const counts = await Promise.all([seal(), seal(), seal()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(await broken()).toBeNull();
});

test.each([
  ['another actor in a line', `update kernel.audit_line set actor_name = 'Người khác' where action = 'test.one'`, 1n],
  ['another subject in a line', `update kernel.audit_line set subject = '{"count": 4}' where action = 'test.two'`, 1n],
  ['another moment in a line', `update kernel.audit_line set at = at + interval '1 second' where action = 'test.three'`, 2n],
  ['a line taken out', `delete from kernel.audit_line where action = 'test.two'`, 1n],
  [
    'a line put in',
    `insert into kernel.audit_line select '01', 'x', at, actor_id, actor_name, 'test.false', request_id, subject, 1 from kernel.audit_line limit 1`,
    1n,
  ],
  ['a line moved to another seal', `update kernel.audit_line set seal_number = 2 where action = 'test.one'`, 1n],
  ['a seal made again after a change', `update kernel.audit_seal set hash = sha256('x') where seal_number = 1`, 1n],
  ['a seal taken out of the middle', `delete from kernel.audit_seal where seal_number = 1`, 2n],
  ['the last seal taken away', `delete from kernel.audit_seal where seal_number = 2`, 2n],
])('tampering is seen: %s', async (_what, sql, number) => {
  await db.owner(sql);
  expect(await broken()).toBe(number);
});
