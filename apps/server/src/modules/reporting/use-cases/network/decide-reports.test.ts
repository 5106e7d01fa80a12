import { beforeAll, describe, expect, test } from 'vitest';
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
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const [ONE, OTHER, THIRD] = ['91/30292', '91/30301', '91/30307'] as const;
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
