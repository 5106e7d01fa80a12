import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { importPack } from '#test/monitoring/command-centre';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';
import type { Snapshot } from '../../domain/snapshot.ts';
import { keepThemeChoices, readThemedStatements } from './themed-statements.ts';

const db = useTestDatabase({ withUnits: true });
const clock = { now: () => new Date('2025-10-03T02:00:00Z') };
let snapshot: Snapshot;

beforeAll(async () => {
  const lines = [
    ['general', '00004', 'Đường truyền chậm'],
    ['party', '00008', 'Đề nghị trang bị máy tính'],
    ['front', '01273', 'Không có vướng mắc'],
  ].map(([block, code, text]) => `2025-10-02,commune,${block},obstacle,${code},${text}\n`);
  const header = 'date,level,block,kind,commune_code,statement_vi\n';
  snapshot = await importPack(db, packBytes({ ...smallPack(), 'feedback.csv': header + lines.join('') }));
});

const kept = () =>
  db.owner<{ statement: string; sure: boolean }>(
    'select statement, theme_key, confidence >= 0.75 as sure from reporting.theme_choice order by statement collate "C"',
  );

describe('a day that came in for good', () => {
  test('asks for its themes in the transaction that stores it, and only there (R-12)', async () => {
    const asked = await db.owner<{ payload: { snapshotId: string } }>(
      "select payload from kernel.outbox where name = 'reporting.keep-theme-choices'",
    );
    expect(asked.map(({ payload }) => payload.snapshotId)).toEqual([snapshot.id]);
  });

  test('keeps the choice and confidence of each statement; a repeat changes nothing (R-12)', async () => {
    expect(await kept()).toEqual([]);
    expect(await db.inTx((tx) => keepThemeChoices(tx, clock, snapshot.id))).toBe(3);
    const once = await kept();
    expect(once.map(({ statement, sure }) => [statement, sure])).toEqual([
      ['Không có vướng mắc', true],
      ['Đường truyền chậm', true],
      ['Đề nghị trang bị máy tính', true],
    ]);
    await db.inTx((tx) => keepThemeChoices(tx, clock, snapshot.id));
    expect(await kept()).toEqual(once);
  });

  test('a snapshot that is not there has no statements', async () => {
    expect(await db.inTx((tx) => keepThemeChoices(tx, clock, '00-none' as Snapshot['id']))).toBe(0);
  });

  test('tells the statements of each commune with their theme, without those that name no issue (R-13)', async () => {
    const { statements } = await db.inTx((tx) => readThemedStatements(tx, snapshot));
    expect(statements.map(({ communeCode, theme }) => [communeCode, theme])).toEqual([
      ['00004', 'network-slow'],
      ['00008', 'equipment-shortage'],
    ]);
  });
});
