import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { atTime, conditionsOf, fullDocument, givenNetwork, person, sendKey } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import { bulkRoutes } from './bulk-routes.ts';
import { reportRoutes } from './report-routes.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const door = useReportingDoor(db, [...bulkRoutes, ...reportRoutes], atTime('10:00'));
const software = person('software of An Giang', ['reporting.read', 'reporting.submit'], '91');
const LONG = 'Đường truyền yếu. '.repeat(220);

describe('a batch over HTTP', () => {
  test('may be larger than any other body: 2 MB of reports are taken, where one report of that size is refused', async () => {
    door.as(software);
    const address = conditionsOf();
    const statements = Array.from({ length: 60 }, () => ({ kind: 'obstacle' as const, text: LONG, itemKey: null }));
    const document = await fullDocument(db, address, {}, { statements });
    const communes = ['91/30292', '91/30301', '91/30307', '91/30313', '91/30316', '91/30325', '91/30337', '91/30341'];
    const reports = communes.map((commune) => ({ address: conditionsOf(commune), baseRevision: 0, document }));
    expect(JSON.stringify(reports).length).toBeGreaterThan(1_900_000);
    const { status, body } = await door.post('/report-batches', { sendKey: sendKey(), reports });
    expect([status, (body as { results: { outcome: string }[] }).results.map(({ outcome }) => outcome)]).toEqual([
      200,
      communes.map(() => 'sent'),
    ]);
    const { periodEnd, provinceCode, reporter, part, formKey } = address;
    const heavy = { baseRevision: 0, document: { ...document, padding: 'x'.repeat(1_100_000) }, device: '' };
    expect((await door.post(`/reports/${periodEnd}/${provinceCode}/${reporter}/${part}/${formKey}/check`, heavy)).status).toBe(
      413,
    );
  });

  test('of more than 500 reports, of none, or without a key is refused as a whole', async () => {
    door.as(software);
    const report = { address: conditionsOf(), document: {} };
    for (const body of [
      { sendKey: sendKey(), reports: Array.from({ length: 501 }, () => report) },
      { sendKey: sendKey(), reports: [] },
      { reports: [report] },
    ])
      expect((await door.post('/report-batches', body)).status).toBe(400);
  });

  test('tells each refusal as a problem in both languages', async () => {
    door.as(software);
    const { body } = await door.post('/report-batches', {
      sendKey: sendKey(),
      reports: [{ address: conditionsOf('89/30292'), document: {} }],
    });
    expect(body).toMatchObject({
      isRepeat: false,
      results: [
        { outcome: 'refused', problem: { type: 'kernel/invalid-input', title: 'Dữ liệu gửi lên không hợp lệ', status: 400 } },
      ],
    });
  });
});
