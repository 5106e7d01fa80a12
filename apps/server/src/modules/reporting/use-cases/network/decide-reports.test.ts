import { beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '#kernel/calendar';
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
import { approveReports, exemptReport, reopenReport, returnReport } from './decide-reports.ts';
import { readReport } from './read-report.ts';
import { readReviewBoard } from './review-board.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const [ONE, OTHER, THIRD, FOURTH] = ['91/30292', '91/30301', '91/30307', '91/30313'] as const;
const reviewer = reviewerOf('91');
const as = (actor = reviewer, time = '15:00', day: string = DAY) => db.context({ actor, clock: atTime(time, day) });
const send = async (commune: string, baseRevision = 0, time = '10:00', day: string = DAY) =>
  submitReport(as(reporterOf(commune, 'committee'), time, day), {
    ...conditionsOf(commune),
    sendKey: sendKey(),
    baseRevision,
    document: await fullDocument(db, conditionsOf(commune)),
  });
const stateOf = async (commune: string) => (await readReport(as(), conditionsOf(commune))).state;
const waitingForRows = async () =>
  (await db.owner(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;
const REASON = 'Số liệu điều kiện 3 chưa khớp';

beforeAll(async () => {
  await send(ONE);
  await send(OTHER);
});

describe('what a province decides (R-01, C-13)', () => {
  test('many are approved at one stroke, each in the revision that was seen; what was sent again is left alone and named', async () => {
    await send(OTHER, 1, '11:00');
    const { provinceCode, periodEnd, part, formKey } = conditionsOf(ONE);
    const reports = [
      { reporter: '30292', revision: 1 },
      { reporter: '30301', revision: 1 },
      { reporter: '30307', revision: 1 },
    ];
    expect(await approveReports(as(), { provinceCode, periodEnd, part, formKey, reports })).toEqual({
      approved: ['30292'],
      leftAlone: ['30301', '30307'],
    });
    expect([await stateOf(ONE), await stateOf(OTHER), await stateOf(THIRD)]).toEqual(['approved', 'sent', 'expected']);
  });

  test('a return needs a reason, reaches also what was approved, and the sender sees who returned it and why; sent again it is known as such', async () => {
    await expect(returnReport(as(), { ...conditionsOf(ONE), revision: 1, reason: ' ' })).rejects.toMatchObject({
      code: 'kernel/invalid-input',
    });
    await returnReport(as(), { ...conditionsOf(ONE), revision: 1, reason: REASON });
    const seen = await readReport(as(reporterOf(ONE, 'committee')), conditionsOf(ONE));
    expect(seen.state).toBe('returned');
    expect(seen.actions.at(-1)).toMatchObject({ kind: 'returned', reason: REASON, actorName: reviewer.name });
    await expect(returnReport(as(), { ...conditionsOf(ONE), revision: 1, reason: REASON })).rejects.toMatchObject({
      code: 'reporting/changed-meanwhile',
    });
    await send(ONE, 1, '15:30');
    const { reports } = await readReviewBoard(as(), { provinceCode: '91', periodEnd: DAY, part: null });
    const resent = reports.filter(({ returnedRevision }) => returnedRevision !== null);
    expect(resent).toMatchObject([{ reporter: '30292', revision: 2, returnedRevision: 1 }]);
    expect(await readReport(as(), conditionsOf(ONE))).toMatchObject({ state: 'sent', revision: 2, approvedRevision: 1 });
  });

  test('an exemption has a reason and an end; an exempt report is not sent', async () => {
    const address = conditionsOf(THIRD);
    await exemptReport(as(), { ...address, exempt: true, reason: 'Xã bị cô lập do bão' });
    await expect(send(THIRD)).rejects.toMatchObject({ code: 'reporting/exempt' });
    await expect(exemptReport(as(), { ...address, exempt: true, reason: 'Lần nữa' })).rejects.toMatchObject({
      code: 'reporting/changed-meanwhile',
    });
    await exemptReport(as(), { ...address, exempt: false, reason: 'Đã thông đường' });
    expect(await stateOf(THIRD)).toBe('expected');
  });

  test('a closed period is reopened for one unit until a moment, and for no other', async () => {
    const next = addDays(DAY, 2);
    await reopenReport(as(reviewer, '08:00', next), {
      ...conditionsOf(THIRD),
      reason: 'Mất mạng hai ngày',
      until: `${next}T10:00:00+07:00`,
    });
    await expect(send(OTHER, 2, '09:00', next)).rejects.toMatchObject({ code: 'reporting/closed' });
    await expect(send(THIRD, 0, '10:00', next)).rejects.toMatchObject({ code: 'reporting/closed' });
    await send(THIRD, 0, '09:59', next);
    expect((await readReport(as(), conditionsOf(THIRD))).punctuality).toBe('late');
  });

  test('what is sent while a period is reopened stays sent, and nobody reopens until a moment that is over', async () => {
    const address = conditionsOf(FOURTH);
    const until = `${addDays(DAY, 1)}T10:00:00+07:00`;
    const reopen = (time: string) => reopenReport(as(reviewer, time), { ...address, reason: 'Mất mạng', until });
    const document = await fullDocument(db, address);
    const reopening = await db.database.transaction(async (tx) => {
      const sender = { ...as(reporterOf(FOURTH, 'committee'), '10:00'), tx };
      await submitReport(sender, { ...address, sendKey: sendKey(), baseRevision: 0, document });
      const waiting = reopen('15:00').then(() => 'reopened');
      await vi.waitFor(async () => expect(await waitingForRows()).toBe(1), { timeout: 30_000, interval: 20 });
      return { waiting };
    });
    expect(await reopening.waiting).toBe('reopened');
    expect(await readReport(as(), address)).toMatchObject({ state: 'sent', revision: 1 });
    const past = { ...address, reason: 'Mất mạng', until: `${DAY}T15:00:00+07:00` };
    await expect(reopenReport(as(reviewer, '15:00'), past)).rejects.toMatchObject({ code: 'reporting/reopening-over' });
  });

  test('a revision, draft or moment beyond what is kept is told to be invalid', async () => {
    const address = conditionsOf(FOURTH);
    const { provinceCode, periodEnd, part, formKey, reporter } = address;
    const document = await fullDocument(db, address);
    const attempts = [
      () => approveReports(as(), { provinceCode, periodEnd, part, formKey, reports: [{ reporter, revision: 32_768 }] }),
      () => returnReport(as(), { ...address, revision: 1e15, reason: REASON }),
      () => saveDraft(as(reporterOf(FOURTH)), { ...address, baseRevision: 2 ** 31, document, device: '' }),
      () => reopenReport(as(), { ...address, reason: REASON, until: '2026-12-31T23:59:60Z' }),
      () => reopenReport(as(), { ...address, reason: REASON, until: '9999-12-31T23:59:59-23:59' }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'kernel/invalid-input' });
  });

  test('the commune itself, another province and another block decide nothing', async () => {
    for (const actor of [reporterOf(ONE, 'committee'), reviewerOf('89')]) {
      const attempts = [
        () => returnReport(as(actor), { ...conditionsOf(ONE), revision: 2, reason: REASON }),
        () => exemptReport(as(actor), { ...conditionsOf(ONE), exempt: true, reason: REASON }),
        () => reopenReport(as(actor), { ...conditionsOf(ONE), reason: REASON, until: '2025-09-30T00:00:00Z' }),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    }
  });

  test('the state is what a replay of the log gives, and the log holds every act', async () => {
    const { actions } = await readReport(as(), conditionsOf(THIRD));
    expect(actions.map(({ kind }) => kind)).toEqual(['exempted', 'exemption-ended', 'reopened', 'sent']);
  });
});
