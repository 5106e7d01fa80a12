import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { centralBodyTitles, DEMONSTRATION_ENTERPRISE, recordDemonstrationEnterprise, seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { atTime, DAY, person, sendKey } from '#test/reporting/given-network';
import type { ReportAddress } from '../../domain/network/report.ts';
import { readCompleteness } from './board-completeness.ts';
import { approveReports, exemptReport, returnReport } from './decide-reports.ts';
import { listReportsOfPlace } from './list-own-reports.ts';
import { loadBodyRegimes } from './load-body-regimes.ts';
import { openPeriods } from './open-periods.ts';
import { readChanges } from './read-changes.ts';
import { readReport } from './read-report.ts';
import { listRegimes } from './regimes.ts';
import { readReviewBoard } from './review-board.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
const ENTERPRISE = DEMONSTRATION_ENTERPRISE.bodyId;
const idOf = new Map<string, string>();
const bodyOf = (name: string) => idOf.get(name) ?? '';
const ministry = () => bodyOf('Bộ Khoa học và Công nghệ');
const REPORTING = ['reporting.read', 'reporting.submit'];
const RECEIVING = ['reporting.read', 'reporting.review', 'reporting.reopen'];

const as = (actor: ReturnType<typeof person>, time = '16:00') => db.context({ actor, clock: atTime(time) });
const enterprise = person('enterprise', REPORTING, `00/${ENTERPRISE}`);
const receiving = (body: string) => person(`receiver ${body}`, RECEIVING, `00/${body}`);

const address = (reporter: string, formKey: string): ReportAddress => ({
  periodEnd: DAY,
  provinceCode: '00',
  reporter,
  part: 'all',
  formKey,
});
const ofEnterprise = address(ENTERPRISE, 'daily-enterprises');

beforeAll(async () => {
  await seedUnits(db.context(), {});
  await recordDemonstrationEnterprise(db.context(), {});
  const open = db.context({ clock: atTime('00:01') });
  await loadBodyRegimes(open, {});
  await loadBodyRegimes(open, {});
  await openPeriods(open, {});
  for (const [id, name] of await db.inTx((tx) => centralBodyTitles(tx, DAY))) idOf.set(name, id);
}, 60_000);

/** Answers all items: texts and counts of the day. */
async function documentOf(whole: ReportAddress) {
  const { form } = await readReport(db.context({ clock: atTime('08:00') }), whole);
  const answerOf = (kind: string) => {
    if (kind === 'share') return { kind: 'share' as const, numerator: 1, denominator: 2 };
    return kind === 'text' ? { kind: 'text' as const, value: 'Bình thường' } : { kind: 'number' as const, value: '0' };
  };
  const answers = Object.fromEntries(form.items.map(({ key, kind }) => [key, answerOf(kind)]));
  return { answers, carried: [], statements: [], reasons: {}, secondsSpent: 60 };
}
const sendAs = async (actor: ReturnType<typeof person>, whole: ReportAddress, time: string, baseRevision = 0) =>
  submitReport(as(actor, time), { ...whole, sendKey: sendKey(), baseRevision, document: await documentOf(whole) });

describe('bodies as reporters (R-03)', () => {
  test('enterprises owe theirs by 17:00 to the ministry, the ministry by 18:00 to the Deputy Prime Minister', async () => {
    const rows = await db.owner<{ key: string; n: number; due: string; homes: string[]; parts: string[] }>(
      `select v.form_key as key, count(*)::int as n, min(r.due_at at time zone 'Asia/Ho_Chi_Minh')::text as due,
          array_agg(distinct r.home_code) as homes, array_agg(distinct r.part) as parts
         from reporting.report r join reporting.form_version v using (form_version_no) where r.period_end = $1 group by 1 order by 1`,
      [DAY],
    );
    const apart = { homes: ['00'], parts: ['all'] };
    expect(rows).toEqual([
      { key: 'daily-enterprises', n: 13, due: `${DAY} 17:00:00`, ...apart },
      { key: 'daily-ministry', n: 1, due: `${DAY} 18:00:00`, ...apart },
    ]);
    const { regimes } = await listRegimes(db.context(), {});
    expect(regimes.map(({ key, content }) => [key, content.toVi, 'receiver' in content.reporters])).toEqual([
      ['daily-enterprises', 'Bộ Khoa học và Công nghệ', true],
      ['daily-ministry', 'Phó Thủ tướng Chính phủ', false],
    ]);
  });

  test('an enterprise sees, drafts and sends its own report, and nobody else`s', async () => {
    const own = await listReportsOfPlace(as(enterprise), { provinceCode: '00', reporter: ENTERPRISE, part: null });
    expect(own.reports.map(({ formKey, part }) => [formKey, part])).toEqual([['daily-enterprises', 'all']]);
    const document = await documentOf(ofEnterprise);
    await saveDraft(as(enterprise), { ...ofEnterprise, baseRevision: 0, document, device: 'Máy tính' });
    await sendAs(enterprise, ofEnterprise, '16:59');
    expect(await readReport(as(enterprise, '17:30'), ofEnterprise)).toMatchObject({ state: 'sent', punctuality: 'on-time' });
    const other = address(bodyOf('Công ty Cổ phần FPT'), 'daily-enterprises');
    await expect(readReport(as(enterprise), other)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(sendAs(enterprise, other, '16:00')).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const board = { provinceCode: '00', periodEnd: DAY, part: null };
    await expect(readReviewBoard(as(enterprise), board)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('the ministry that receives looks at them, returns one and approves it when it comes again', async () => {
    const receiver = ministry();
    const board = await readReviewBoard(as(receiving(receiver)), { provinceCode: '00', periodEnd: DAY, part: null, receiver });
    expect(board.provinceName).toBe('Bộ, ngành, doanh nghiệp');
    expect(board.reports).toHaveLength(13);
    expect(board.reports.find(({ reporter }) => reporter === ENTERPRISE)?.name).toBe(DEMONSTRATION_ENTERPRISE.nameVi);
    expect((await readReport(as(receiving(receiver)), { ...ofEnterprise, receiver })).sent).not.toBeNull();
    await returnReport(as(receiving(receiver)), { ...ofEnterprise, receiver, revision: 1, reason: 'Thiếu số sự cố' });
    await sendAs(enterprise, ofEnterprise, '17:40', 1);
    const decided = await approveReports(as(receiving(receiver), '17:45'), {
      provinceCode: '00',
      periodEnd: DAY,
      part: 'all',
      formKey: 'daily-enterprises',
      receiver,
      reports: [{ reporter: ENTERPRISE, revision: 2 }],
    });
    expect(decided).toEqual({ approved: [ENTERPRISE], leftAlone: [] });
  });

  test('another ministry finds none of them, and whoever receives has no say over what others receive', async () => {
    const other = bodyOf('Bộ Nội vụ');
    const stranger = as(receiving(other));
    const board = { provinceCode: '00', periodEnd: DAY, part: null };
    expect((await readReviewBoard(stranger, { ...board, receiver: other })).reports).toEqual([]);
    await expect(readReviewBoard(stranger, { ...board, receiver: ministry() })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    await expect(readReviewBoard(stranger, board)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const notFound = { code: 'reporting/report-not-found' };
    await expect(readReport(stranger, { ...ofEnterprise, receiver: other })).rejects.toMatchObject(notFound);
    const reason = 'Không thuộc diện';
    await expect(returnReport(stranger, { ...ofEnterprise, receiver: other, revision: 2, reason })).rejects.toMatchObject(
      notFound,
    );
    const own = { ...address(ministry(), 'daily-ministry'), receiver: ministry() };
    await expect(exemptReport(as(receiving(ministry())), { ...own, reason, exempt: true })).rejects.toMatchObject(notFound);
    const reports = [{ reporter: ENTERPRISE, revision: 2 }];
    await expect(
      approveReports(stranger, { ...board, part: 'all', formKey: 'daily-enterprises', receiver: other, reports }),
    ).rejects.toMatchObject(notFound);
  });

  test('whoever receives sees what was changed after the approval; no other body does, and no receiver without naming itself', async () => {
    const receiver = ministry();
    const document = await documentOf(ofEnterprise);
    const [first = ''] = Object.entries(document.answers).find(([, { kind }]) => kind === 'number') ?? [];
    const answers = { ...document.answers, [first]: { kind: 'number' as const, value: '7' } };
    const again = { sendKey: sendKey(), baseRevision: 2, document: { ...document, answers } };
    await submitReport(as(enterprise, '18:00'), { ...ofEnterprise, ...again });
    const between = { ...ofEnterprise, from: 2, to: 3 };
    const { changes } = await readChanges(as(receiving(receiver)), { ...between, receiver });
    expect(changes.answers.map(({ itemKey, after }) => [itemKey, after])).toEqual([[first, { kind: 'number', value: '7' }]]);
    const other = bodyOf('Bộ Nội vụ');
    await expect(readChanges(as(receiving(other)), { ...between, receiver: other })).rejects.toMatchObject({
      code: 'reporting/report-not-found',
    });
    for (const asked of [between, { ...between, receiver }])
      await expect(readChanges(as(receiving(other)), asked)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(readChanges(as(receiving(receiver)), between)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('to name a receiver opens no door to a province', async () => {
    const receiver = ministry();
    const board = { provinceCode: '91', periodEnd: DAY, part: null, receiver };
    await expect(readReviewBoard(as(receiving(receiver)), board)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
  });

  test('whoever receives for all bodies sees the ministry`s too; boards count bodies apart from provinces', async () => {
    const all = person('all bodies', RECEIVING, '00');
    const { reports } = await readReviewBoard(as(all), { provinceCode: '00', periodEnd: DAY, part: null });
    expect(reports).toHaveLength(14);
    const nation = as(person('analyst', RECEIVING, null), '19:00');
    const { rows } = await readCompleteness(nation, { provinceCode: null, part: null, periodEnd: DAY });
    expect(
      rows.map(({ provinceCode, provinceName, formKey, expected, onTime, missing }) => [
        provinceCode,
        provinceName,
        formKey,
        expected,
        onTime,
        missing,
      ]),
    ).toEqual([
      ['00', 'Bộ, ngành, doanh nghiệp', 'daily-enterprises', 13, 1, 12],
      ['00', 'Bộ, ngành, doanh nghiệp', 'daily-ministry', 1, 0, 1],
    ]);
  });

  test('a body that is no more on the day owes nothing', async () => {
    const gone = bodyOf('Công ty Cổ phần BKAV');
    await db.owner('update organisations.body set valid_to = $2 where id = $1', [gone, '2025-09-25']);
    const next = calendarDate('2025-09-25');
    await openPeriods(db.context({ clock: atTime('00:01', next) }), {});
    const [row] = await db.owner<{ n: number; gone: number }>(
      'select count(*)::int as n, count(*) filter (where reporter = $2)::int as gone from reporting.report where period_end = $1',
      [next, gone],
    );
    expect(row).toEqual({ n: 13, gone: 0 });
  });
});
