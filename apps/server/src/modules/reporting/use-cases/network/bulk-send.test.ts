import type { ReportDocument } from '@thong-suot/form-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { atTime, conditionsOf, fullDocument, givenNetwork, person, sendKey } from '#test/reporting/given-network';
import { sendBatch } from './bulk-send.ts';
import { readReport } from './read-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const software = person('software of An Giang', ['reporting.read', 'reporting.submit'], '91');
const as = (actor = software, time = '10:00') => db.context({ actor, clock: atTime(time) });
const COMMUNES = ['91/30292', '91/30301', '91/30307', '91/30313', '91/30316', '91/30325'];
let document: ReportDocument;
beforeAll(async () => {
  document = await fullDocument(db, conditionsOf());
});
const reportsOf = (communes: readonly string[], baseRevision = 0) =>
  communes.map((commune) => ({ address: conditionsOf(commune), baseRevision, document: document as unknown }));
const outcomes = ({ results }: Awaited<ReturnType<typeof sendBatch>>) =>
  results.map((one) => (one.outcome === 'refused' ? one.problem.type : one.outcome));
const revisionsOf = (communes: readonly string[]) =>
  Promise.all(communes.map(async (commune) => (await readReport(as(), conditionsOf(commune))).revision));

describe('a province sends the reports of its communes from software of its own (R-01, R-02)', () => {
  test('after a cut line the same batch again changes nothing and answers what became of it', async () => {
    const batch = { sendKey: sendKey(), reports: reportsOf(COMMUNES.slice(0, 2)) };
    const first = await sendBatch(as(), batch);
    expect([first.isRepeat, outcomes(first)]).toEqual([false, ['sent', 'sent']]);
    const second = await sendBatch(as(software, '11:00'), batch);
    expect(second).toEqual({ isRepeat: true, results: first.results });
    expect(await revisionsOf(COMMUNES.slice(0, 2))).toEqual([1, 1]);
  });

  test('a batch whose server died half way goes on: what was sent is repeated, the rest is sent', async () => {
    const batch = { sendKey: sendKey(), reports: reportsOf(COMMUNES.slice(2, 4)) };
    const whole = await sendBatch(as(), batch);
    await db.owner(`update reporting.report_batch set finished_at = null, results = null where id = $1`, [batch.sendKey]);
    const again = await sendBatch(as(), batch);
    expect([outcomes(whole), outcomes(again)]).toEqual([
      ['sent', 'sent'],
      ['repeated', 'repeated'],
    ]);
    expect(await revisionsOf(COMMUNES.slice(2, 4))).toEqual([1, 1]);
  });

  test('faulty ones are refused by themselves, each with its problem, and the others are sent', async () => {
    const [good, missing, noDocument, unknown, twice] = reportsOf([...COMMUNES.slice(4, 6), '91/30337', '91/99999', '91/30316']);
    if (!good || !missing || !noDocument || !unknown || !twice) throw new Error('five reports are given');
    missing.document = { ...document, answers: {} };
    noDocument.document = { answers: 'all well' };
    const result = await sendBatch(as(), { sendKey: sendKey(), reports: [good, missing, noDocument, unknown, twice] });
    expect(outcomes(result)).toEqual([
      'sent',
      'reporting/document-faulty',
      'kernel/invalid-input',
      'reporting/report-not-found',
      'reporting/report-named-twice',
    ]);
    expect(result.results[1]).toMatchObject({ problem: { faults: { length: 16 } } });
    expect(await revisionsOf(COMMUNES.slice(4, 6))).toEqual([1, 0]);
  });

  test('a commune of another province is refused, also under the sender’s own code; a batch of others only leaves no trace', async () => {
    const foreign = { ...conditionsOf('89/30292') };
    const key = sendKey();
    const result = await sendBatch(as(), {
      sendKey: key,
      reports: [{ address: foreign, document }],
    });
    expect(outcomes(result)).toEqual(['kernel/not-permitted']);
    expect(await db.owner('select 1 from reporting.report_batch where id = $1', [key])).toEqual([]);
    const disguised = await sendBatch(as(), { sendKey: sendKey(), reports: reportsOf(['91/08221']) });
    expect(outcomes(disguised)).toEqual(['reporting/report-not-found']);
  });

  test('the same batch twice at once sends each report once; two batches with the same reports at once: one of each counts', async () => {
    const same = { sendKey: sendKey(), reports: reportsOf(['91/30337', '91/30341']) };
    const both = await Promise.all([sendBatch(as(), same), sendBatch(as(), same)]);
    expect(both.flatMap(outcomes).every((outcome) => outcome === 'sent' || outcome === 'repeated')).toBe(true);
    expect(await revisionsOf(['91/30337', '91/30341'])).toEqual([1, 1]);
    const rivals = await Promise.all(
      [sendKey(), sendKey()].map((key) => sendBatch(as(), { sendKey: key, reports: reportsOf(['91/30337', '91/30341'], 1) })),
    );
    expect(rivals.flatMap(outcomes).sort()).toEqual([
      'reporting/changed-meanwhile',
      'reporting/changed-meanwhile',
      'sent',
      'sent',
    ]);
    expect(await revisionsOf(['91/30337', '91/30341'])).toEqual([2, 2]);
  });

  test('without a known revision what stands is replaced; a key that served for other reports is refused', async () => {
    const key = sendKey();
    const [report] = reportsOf(['91/30337']);
    if (!report) throw new Error('one report is given');
    const { baseRevision: _known, ...blind } = report;
    expect(outcomes(await sendBatch(as(), { sendKey: key, reports: [blind] }))).toEqual(['sent']);
    expect(await revisionsOf(['91/30337'])).toEqual([3]);
    await expect(sendBatch(as(), { sendKey: key, reports: reportsOf(['91/30341']) })).rejects.toMatchObject({
      code: 'reporting/batch-differs',
    });
    const other = person('another sender', ['reporting.submit'], '91');
    expect(outcomes(await sendBatch(as(other), { sendKey: key, reports: [blind] }))).toEqual(['sent']);
  });

  test('500 reports at once are taken', async () => {
    const reports = reportsOf(Array.from({ length: 500 }, (_, at) => `91/${String(90_000 + at)}`));
    const result = await sendBatch(as(), { sendKey: sendKey(), reports });
    expect(new Set(outcomes(result))).toEqual(new Set(['reporting/report-not-found']));
    expect(result.results).toHaveLength(500);
  });
});
