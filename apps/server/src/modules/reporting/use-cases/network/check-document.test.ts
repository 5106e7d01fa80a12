import type { Answers, ReportDocument } from '@thong-suot/form-rules';
import { checkHere, type ReportToCheck } from '@thong-suot/form-rules/checks';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenCountsForm } from '#test/reporting/given-counts-form';
import { atTime, conditionsOf, DAY, fullDocument, givenNetwork, reporterOf, sendKey } from '#test/reporting/given-network';
import { FLIPPED_CHECK } from '../../domain/network/form-checks.ts';
import type { ReportAddress } from '../../domain/network/report.ts';
import { checkReport } from './check-report.ts';
import { openPeriods } from './open-periods.ts';
import { readReport } from './read-report.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const NEXT = addDays(DAY, 1);
const as = (area: string, day: string = DAY) => db.context({ actor: reporterOf(area, 'committee'), clock: atTime('10:00', day) });
const send = (area: string, address: ReportAddress, document: ReportDocument, baseRevision = 0) =>
  submitReport(as(area, address.periodEnd), { ...address, sendKey: sendKey(), baseRevision, document });

beforeAll(async () => {
  await openPeriods(db.context({ clock: atTime('00:01', NEXT) }), {});
}, 60_000);

describe('the check of every yes/no form: not all answers are the opposite of the day before (R-10)', () => {
  const area = '91/30292';
  const [today, tomorrow] = [conditionsOf(area), conditionsOf(area, NEXT)];
  const turned = (document: ReportDocument): ReportDocument => ({
    ...document,
    answers: Object.fromEntries(Object.keys(document.answers).map((key) => [key, { kind: 'yes-no', value: false }])),
  });

  test('without a report of the day before it cannot be made, which is told and kept, and hinders nothing', async () => {
    const sent = await send(area, today, await fullDocument(db, today));
    expect(sent.notCheckable).toMatchObject([{ checkKey: FLIPPED_CHECK, why: 'no-previous-report' }]);
    const kept = await readReport(as(area), today);
    expect(kept).toMatchObject({ doubts: 0, checks: { findings: [], notCheckable: [{ checkKey: FLIPPED_CHECK }] } });
  });

  test('all turned asks for a reason: without one nothing is sent, with one it is a doubt that stays with the report', async () => {
    const document = turned(await fullDocument(db, tomorrow));
    const finding = { checkKey: FLIPPED_CHECK, severity: 'warn', reason: 'all-flipped', params: { items: '16', day: DAY } };
    await expect(send(area, tomorrow, document)).rejects.toMatchObject({
      code: 'reporting/reasons-missing',
      params: { findings: [finding] },
    });
    expect(await checkReport(as(area, NEXT), { ...tomorrow, document })).toMatchObject({ faults: [], findings: [finding] });
    expect((await readReport(as(area, NEXT), tomorrow)).revision).toBe(0);
    await send(area, tomorrow, { ...document, reasons: { [FLIPPED_CHECK]: 'Trụ sở đang chuyển' } });
    expect(await readReport(as(area, NEXT), tomorrow)).toMatchObject({ doubts: 1, checks: { findings: [finding] } });
  });

  test('whoever fills it in is told before sending, from the form and the day before that were read with the report', async () => {
    const read = await readReport(as(area, NEXT), tomorrow);
    expect(read).toMatchObject({ comparedWith: DAY, form: { checks: [{ key: FLIPPED_CHECK }] } });
    const document = turned(await fullDocument(db, tomorrow));
    const { findings } = await checkReport(as(area, NEXT), { ...tomorrow, document });
    expect(checkHere(read as ReportToCheck, document, NEXT)).toMatchObject({ findings, onSending: [] });
    expect((await readReport(as(area), today)).comparedWith).toBeNull();
  });

  test('one answer that stays is enough not to be asked, and a passed check leaves nothing behind', async () => {
    const [first, second] = [conditionsOf('91/30316'), conditionsOf('91/30316', NEXT)];
    const document = await fullDocument(db, first);
    await send('91/30316', first, document);
    const [kept = ''] = Object.keys(document.answers);
    const answers = { ...turned(document).answers, [kept]: { kind: 'yes-no' as const, value: true } };
    expect((await send('91/30316', second, { ...document, answers })).notCheckable).toEqual([]);
    expect((await readReport(as('91/30316', NEXT), second)).checks).toBeNull();
  });

  test('faults of structure are told before any check, and by the look without sending too', async () => {
    const address = conditionsOf('91/30325');
    const empty = { answers: {}, carried: [], statements: [], reasons: {}, secondsSpent: 1 };
    const { faults, findings } = await checkReport(as('91/30325'), { ...address, document: empty });
    expect([faults.length, findings]).toEqual([16, []]);
    await expect(checkReport(as('91/30316'), { ...address, document: empty })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });
});

describe('checks that the author of a form set (R-10, R-11)', () => {
  const area = '91/30337';
  let form: Awaited<ReturnType<typeof givenCountsForm>>;
  beforeAll(async () => {
    form = await givenCountsForm(db);
  }, 60_000);
  const at = (periodEnd: CalendarDate): ReportAddress => ({ ...conditionsOf(area, periodEnd), formKey: form.key });
  const counts = (answers: Answers, reasons: Record<string, string> = {}): ReportDocument => ({
    answers,
    carried: [],
    statements: [],
    reasons,
    secondsSpent: 5,
  });
  const numbers = (received: string, online: string, paper: string): Answers => ({
    received: { kind: 'number', value: received },
    online: { kind: 'number', value: online },
    paper: { kind: 'number', value: paper },
  });

  test('a stop keeps the report from being sent, whatever reason is given; what cannot be checked is told', async () => {
    const document = counts(numbers('12', '7', '4'), { 'received-is-sum': 'Lý do' });
    await expect(send(area, at(DAY), document)).rejects.toMatchObject({
      code: 'reporting/document-faulty',
      params: { faults: [], findings: [{ checkKey: 'received-is-sum', reason: 'sum-differs', severity: 'stop' }] },
    });
    const { notCheckable } = await checkReport(as(area), { ...at(DAY), document });
    expect(notCheckable).toMatchObject([{ checkKey: 'received-usual', why: 'short-history', params: { values: '0' } }]);
  });

  test('a figure unlike the unit’s own last days asks for a reason; the neighbours’ figures do not count', async () => {
    for (let ago = form.daysOpen; ago >= 1; ago -= 1) await send(area, at(addDays(DAY, -ago)), counts(numbers('12', '8', '4')));
    const high = numbers('900', '896', '4');
    await expect(send(area, at(DAY), counts(high))).rejects.toMatchObject({
      code: 'reporting/reasons-missing',
      params: { findings: [{ checkKey: 'received-usual', reason: 'unusually-high', params: { median: '12' } }] },
    });
    await send(area, at(DAY), counts(high, { 'received-usual': 'Đợt cấp lại giấy chứng nhận' }));
    expect((await readReport(as(area), at(DAY))).doubts).toBe(1);
    const neighbour = { ...at(DAY), reporter: '30313' };
    const other = await send('91/30313', neighbour, counts(high));
    expect(other.notCheckable).toMatchObject([{ checkKey: 'received-usual', why: 'short-history' }]);
  });

  test('where a report is filled in the same is found as on sending, whatever is answered, but for what needs its history', async () => {
    const read = await readReport(as(area), at(DAY));
    expect(read).toMatchObject({ comparedWith: addDays(DAY, -1), period: { first: DAY, last: DAY } });
    const few = fc.integer({ min: 0, max: 3 }).map(String);
    await fc.assert(
      fc.asyncProperty(few, few, few, async (received, online, paper) => {
        const document = counts(numbers(received, online, paper));
        const here = checkHere(read as ReportToCheck, document, DAY);
        expect(here.onSending.map(({ key }) => key)).toEqual(['received-usual']);
        const { findings } = await checkReport(as(area), { ...at(DAY), document });
        expect(here.findings).toEqual(findings.filter(({ checkKey }) => checkKey !== 'received-usual'));
      }),
      { numRuns: 40 },
    );
  });
});

test('a form whose checks look back no further than a day costs no statement more than a form without checks', async () => {
  const address = conditionsOf('91/30301');
  const document = await fullDocument(db, address);
  await send('91/30301', address, document);
  const names: string[] = [];
  const context = as('91/30301');
  const database = {
    ...context.database,
    transaction: <T>(work: Parameters<typeof context.database.transaction<T>>[0]) =>
      context.database.transaction<T>((tx) =>
        work({
          ...tx,
          query: ((query: { text: string }) => {
            names.push(query.text.slice(3, query.text.indexOf(' */')));
            return tx.query(query as never);
          }) as typeof tx.query,
        }),
      ),
  };
  await submitReport({ ...context, database }, { ...address, sendKey: sendKey(), baseRevision: 1, document });
  expect(names.filter((name) => name.startsWith('reporting.'))).toEqual(['reporting.lock_report', 'reporting.send_report']);
});
