import type { Answers } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import {
  atTime,
  conditionsOf,
  DAY,
  fullDocument,
  givenNetwork,
  reporterOf,
  reviewerOf,
  sendKey,
} from '#test/reporting/given-network';
import { readDayFacts } from '../read-day-facts.ts';
import { findSnapshot, listRevisions, newestSnapshot } from '../read-snapshots.ts';
import { readSources } from '../read-sources.ts';
import { approveReports, returnReport } from './decide-reports.ts';
import { findLiveDay } from './find-live-day.ts';
import { freezeDays } from './freeze-days.ts';
import { openPeriods } from './open-periods.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const NEXT = addDays(DAY, 1);
const [EARLY, CHANGED, LATE, RETURNED, APPROVED] = ['91/30292', '91/30301', '91/30307', '91/30316', '91/30325'] as const;

async function send(
  commune: string,
  time: string,
  {
    base = 0,
    no = [],
    day = DAY,
    statements = [] as string[],
  }: { base?: number; no?: readonly string[]; day?: string; statements?: string[] } = {},
) {
  const address = conditionsOf(commune);
  const others: Answers = Object.fromEntries(no.map((key) => [key, { kind: 'yes-no', value: false } as const]));
  const document = await fullDocument(db, address, others, {
    statements: statements.map((text) => ({ kind: 'obstacle', text, itemKey: null })),
  });
  const context = db.context({ actor: reporterOf(commune, 'committee'), clock: atTime(time, day) });
  return submitReport(context, { ...address, sendKey: sendKey(), baseRevision: base, document });
}
const factsOf = (id: Parameters<typeof readDayFacts>[1]) => db.inTx((tx) => readDayFacts(tx, id));
const reported = (facts: Awaited<ReturnType<typeof factsOf>>) => [...(facts.conditionAnswers?.byUnit.keys() ?? [])].sort();
const unmet = (facts: Awaited<ReturnType<typeof factsOf>>, unit: string) =>
  [...(facts.conditionAnswers?.byUnit.get(unit) ?? '')].filter((answer) => answer === '0').length;

describe('the cut-off of a lived day (R-03: 16:00, late ones in an amended edition)', () => {
  test('what is sent counts at once in the figures of the day; what is returned counts no longer', async () => {
    const live = await db.inTx((tx) => findLiveDay(tx, DAY));
    expect(live).toMatchObject({ date: DAY, revision: 0, lived: true });
    const id = live?.id as NonNullable<typeof live>['id'];
    expect((await factsOf(id)).conditionAnswers).toBeNull();
    await send(EARLY, '09:00', { no: ['documents-disseminated'], statements: ['Đường truyền chậm'] });
    await send(CHANGED, '09:00');
    await send(RETURNED, '09:00');
    await send(APPROVED, '09:00');
    const reviewer = reviewerOf('91');
    await returnReport(db.context({ actor: reviewer, clock: atTime('10:00') }), {
      ...conditionsOf(RETURNED),
      revision: 1,
      reason: 'Thiếu số liệu điều kiện 3',
    });
    const approval = {
      ...conditionsOf(APPROVED),
      reports: [
        { reporter: '30325', revision: 1 },
        { reporter: '30316', revision: 1 },
      ],
    };
    expect(await approveReports(db.context({ actor: reviewer, clock: atTime('10:00') }), approval)).toEqual({
      approved: ['30325'],
      leftAlone: ['30316'],
    });
    const facts = await factsOf(id);
    expect(reported(facts)).toEqual(['30292', '30301', '30325']);
    expect(unmet(facts, '30292')).toBe(1);
    expect(facts.statements).toEqual([{ block: 'general', kind: 'obstacle', communeCode: '30292', text: 'Đường truyền chậm' }]);
  });

  test('the snapshot holds what was sent up to the cut-off, also where it was changed before the clock came round', async () => {
    await send(CHANGED, '16:02', { base: 1, no: ['documents-disseminated'] });
    await send(LATE, '16:03');
    expect(await freezeDays(db.context({ clock: atTime('15:59') }), {})).toEqual({ frozen: [] });
    expect(await freezeDays(db.context({ clock: atTime('16:05') }), {})).toEqual({ frozen: [{ date: DAY, kind: 'cut-off' }] });
    expect(await freezeDays(db.context({ clock: atTime('16:06') }), {})).toEqual({ frozen: [] });
    const frozen = await db.inTx((tx) => findSnapshot(tx, DAY));
    expect(frozen).toMatchObject({ revision: 1, cutOff: '2025-09-24T16:00:00+07:00', lived: true });
    const facts = await factsOf(frozen?.id as NonNullable<typeof frozen>['id']);
    expect(reported(facts)).toEqual(['30292', '30301', '30325']);
    expect(unmet(facts, '30301')).toBe(0);
    expect(facts.statements.map(({ text }) => text)).toEqual(['Đường truyền chậm']);
  });

  test('each figure names the report it came from: no file, when it was sent and by whom (R-14)', async () => {
    const frozen = await db.inTx((tx) => findSnapshot(tx, DAY));
    const id = frozen?.id as NonNullable<typeof frozen>['id'];
    const wanted = [
      { kind: 'answer', formKey: 'conditions', date: DAY, unitCode: '30292', itemKey: 'documents-disseminated' },
    ] as const;
    const [source] = await db.inTx((tx) => readSources(tx, id, wanted));
    expect(source).toMatchObject({ file: 'Điều kiện cơ bản của cấp xã', line: null, reportedAt: '2025-09-24T02:00:00.000Z' });
    const live = await db.inTx((tx) => findLiveDay(tx, DAY));
    const [now] = await db.inTx((tx) => readSources(tx, live?.id as NonNullable<typeof live>['id'], wanted));
    expect(now).toMatchObject({ reportedAt: '2025-09-24T02:00:00.000Z', importedBy: `reporter ${EARLY} committee` });
  });

  test('when the period has closed, late ones make the next revision; a day without any makes none', async () => {
    expect(await freezeDays(db.context({ clock: atTime('12:05', NEXT) }), {})).toEqual({
      frozen: [{ date: DAY, kind: 'closed' }],
    });
    const revisions = await db.inTx((tx) => listRevisions(tx, DAY));
    expect(revisions.map(({ revision }) => revision)).toEqual([2, 1]);
    const facts = await factsOf(revisions[0]?.id as (typeof revisions)[number]['id']);
    expect(reported(facts)).toEqual(['30292', '30301', '30307', '30325']);
    expect(unmet(facts, '30301')).toBe(1);
    const quiet = calendarDate('2025-09-26');
    await openPeriods(db.context({ clock: atTime('00:01', quiet) }), {});
    await freezeDays(db.context({ clock: atTime('16:05', quiet) }), {});
    expect(await freezeDays(db.context({ clock: atTime('12:05', addDays(quiet, 1)) }), {})).toEqual({ frozen: [] });
  });

  test('two clocks at once take one snapshot', async () => {
    const day = calendarDate('2025-09-29');
    await openPeriods(db.context({ clock: atTime('00:01', day) }), {});
    const results = await Promise.allSettled([1, 2].map(() => freezeDays(db.context({ clock: atTime('16:05', day) }), {})));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await db.inTx((tx) => listRevisions(tx, day))).toHaveLength(1);
  });

  test('what a demonstration lives is a rehearsal: it is there when it is chosen, and no page takes it for the newest day', async () => {
    const [first, second] = [calendarDate('2025-10-01'), calendarDate('2025-10-02')];
    for (const [day, demonstration] of [
      [first, false],
      [second, true],
    ] as const) {
      await openPeriods(db.context({ clock: atTime('00:01', day) }), {});
      await freezeDays({ ...db.context({ clock: atTime('16:05', day) }), demonstration }, {});
    }
    expect(await db.inTx((tx) => findSnapshot(tx, second))).toMatchObject({ rehearsed: true });
    expect(await db.inTx((tx) => newestSnapshot(tx, second))).toMatchObject({ date: first, rehearsed: false });
  });
});
