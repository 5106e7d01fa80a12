import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { writeAuditLine } from './audit.ts';
import type { Tx } from './db/tx.ts';
import { CENTRAL } from './ids.ts';
import { systemActor } from './permission.ts';
import { answeredByCommit } from './tail.ts';

const db = useTestDatabase();
beforeAll(() => db.owner(`create table kernel.deed (no int primary key); grant select, insert on kernel.deed to thong_suot_app`));
const insert = (no: number) => ({ text: 'insert into kernel.deed (no) values ($1)', values: [no] });
const sayWhoDidIt = (tx: Tx, requestId: string) =>
  writeAuditLine(tx, { home: CENTRAL, at: new Date(), actor: systemActor, action: 'test.deed', requestId, subject: {} });
const stored = async (requestId: string) => ({
  deeds: (await db.owner<{ no: number }>('select no from kernel.deed order by no')).map(({ no }) => no),
  lines: (await db.owner('select 1 from kernel.audit_line where request_id = $1', [requestId])).length,
});

describe('a statement whose answer is left for the commit', () => {
  test('is carried out before it, with what the transaction says of itself', async () => {
    await db.inTx(async (tx) => {
      answeredByCommit(tx, tx.query(insert(1)));
      await sayWhoDidIt(tx, 'whole');
    });
    expect(await stored('whole')).toEqual({ deeds: [1], lines: 1 });
  });

  test('and that fails undoes all, and its error is told, not that of what came after it', async () => {
    const whole = db.inTx(async (tx) => {
      await tx.query(insert(2));
      answeredByCommit(tx, tx.query(insert(1)));
      await sayWhoDidIt(tx, 'failed');
    });
    await expect(whole).rejects.toMatchObject({ code: '23505' });
    expect(await stored('failed')).toEqual({ deeds: [1], lines: 0 });
  });

  test('is waited for also where the transaction says nothing', async () => {
    await expect(db.inTx(async (tx) => answeredByCommit(tx, tx.query(insert(1))))).rejects.toMatchObject({ code: '23505' });
  });

  test('and that fails before the transaction has begun is told by it, and is no failure of the process (K-01)', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const lost = new Error('the connection is lost');
    await expect(db.inTx(async (tx) => answeredByCommit(tx, Promise.reject(lost)))).rejects.toBe(lost);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('leaves nothing behind either when the work itself is refused after it', async () => {
    const refused = db.inTx(async (tx) => {
      answeredByCommit(tx, tx.query(insert(3)));
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect((await stored('none')).deeds).toEqual([1]);
  });
});
