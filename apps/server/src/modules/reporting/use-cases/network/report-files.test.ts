import type { ReportDocument } from '@thong-suot/form-rules';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenFileStore, keepFile, newFileId, pdf } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { givenFileForm, SCAN } from '#test/reporting/given-file-form';
import { atTime, DAY, givenNetwork, person, reporterOf, reviewerOf, sendKey } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import type { ReportAddress } from '../../domain/network/report.ts';
import { bulkRoutes } from '../../http/network/bulk-routes.ts';
import { reportRoutes } from '../../http/network/report-routes.ts';
import { checkReport } from './check-report.ts';
import { filesOfDrafts } from './report-files.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
givenFileStore();
const door = useReportingDoor(db, [...reportRoutes, ...bulkRoutes], atTime('10:00'));
const forms = { committee: '', party: '' };
beforeAll(async () => {
  Object.assign(forms, await givenFileForm(db));
}, 60_000);

type Part = 'committee' | 'party';
const addressOf = (reporter: string, part: Part = 'committee'): ReportAddress => ({
  periodEnd: DAY,
  provinceCode: '91',
  reporter,
  part,
  formKey: forms[part],
});
const as = (reporter: string, part: string | null = 'committee') =>
  db.context({ actor: reporterOf(`91/${reporter}`, part), clock: atTime('10:00') });
async function givenFile(reporter: string, part: string | null = 'committee', name = 'Quyết định 12.pdf') {
  const fileId = newFileId('91');
  await keepFile(as(reporter, part), { fileId, name, provinceCode: '91', reporter, content: pdf(fileId) });
  return fileId;
}
const withFile = (fileId: string): ReportDocument => ({
  answers: { issued: { kind: 'yes-no', value: true }, [SCAN]: { kind: 'file', fileId, name: 'Quyết định 12.pdf' } },
  carried: [],
  statements: [],
  reasons: {},
  secondsSpent: 5,
});
const send = (address: ReportAddress, fileId: string, baseRevision = 0) =>
  submitReport(as(address.reporter, address.part), {
    ...address,
    sendKey: sendKey(),
    baseRevision,
    document: withFile(fileId),
  });
const FAULT = { code: 'reporting/document-faulty', params: { faults: [{ code: 'file-missing', itemKey: SCAN }] } };
const pathOf = ({ periodEnd, provinceCode, reporter, part, formKey }: ReportAddress, fileId: string) =>
  `/reports/${periodEnd}/${provinceCode}/${reporter}/${part}/${formKey}/files/${fileId}`;

describe('a report that answers with a file', () => {
  test('is sent when the store holds the file, and whoever may read the report gets its bytes', async () => {
    const [address, fileId] = [addressOf('30292'), await givenFile('30292')];
    await send(address, fileId);
    for (const actor of [reporterOf('91/30292', 'committee'), reviewerOf('91'), person('analyst', ['reporting.read'], null)]) {
      door.as(actor);
      const { status, bytes, headers } = await door.get(pathOf(address, fileId));
      expect([status, bytes.equals(pdf(fileId))]).toEqual([200, true]);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="Quyet dinh 12.pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
    }
  });

  test('names the item when the store holds no such file, another place’s or another block’s: nothing is sent', async () => {
    const address = addressOf('30341');
    const [ofOther, ofParty] = [await givenFile('30346'), await givenFile('30341', 'party')];
    for (const fileId of [newFileId('91'), ofOther, ofParty, 'khong-co']) {
      await expect(send(address, fileId), fileId).rejects.toMatchObject(FAULT);
      const { faults } = await checkReport(as('30341'), { ...address, document: withFile(fileId) });
      expect(faults).toEqual(FAULT.params.faults);
    }
    expect(await send(address, await givenFile('30341', null))).toMatchObject({ revision: 1 });
  });

  test('is kept as a draft with any file, which a colleague of the place may read already', async () => {
    const [address, fileId, none] = [addressOf('30301'), await givenFile('30301'), newFileId('91')];
    const draft = (document: ReportDocument, baseRevision: number) =>
      saveDraft(as('30301'), { ...address, baseRevision, document, device: '' });
    await draft(withFile(none), 0);
    await draft(withFile(fileId), 1);
    door.as(reporterOf('91/30301', 'committee'));
    expect((await door.get(pathOf(address, fileId))).bytes).toEqual(pdf(fileId));
    expect((await door.get(pathOf(address, none))).status).toBe(404);
    expect(await db.inTx((tx) => filesOfDrafts(tx, '91', [fileId, none]))).toEqual([fileId]);
  });

  test('opens no file of another place or block, though its draft names it', async () => {
    const [ofOther, ofParty] = [await givenFile('30346'), await givenFile('30316', 'party')];
    const address = addressOf('30316');
    for (const [revision, fileId] of [ofOther, ofParty].entries()) {
      await saveDraft(as('30316'), { ...address, baseRevision: revision, document: withFile(fileId), device: '' });
      door.as(reporterOf('91/30316', 'committee'));
      const { status, body } = await door.get(pathOf(address, fileId));
      expect([status, (body as { type: string }).type]).toEqual([404, 'reporting/file-not-found']);
    }
  });

  test('shows the files of what was sent before, too: evidence does not go with a new sending', async () => {
    const [address, first, second] = [addressOf('30352'), await givenFile('30352'), await givenFile('30352')];
    await send(address, first);
    await send(address, second, 1);
    door.as(reviewerOf('91'));
    expect((await door.get(pathOf(address, first))).status).toBe(200);
    expect((await door.get(pathOf(address, second))).status).toBe(200);
  });

  test('attaches its files for good', async () => {
    const [address, fileId] = [addressOf('30307'), await givenFile('30307')];
    const attached = () => db.owner('select attached_at is not null as yes from documents.file where file_id = $1', [fileId]);
    expect(await attached()).toEqual([{ yes: false }]);
    await send(address, fileId);
    expect(await attached()).toEqual([{ yes: true }]);
  });

  test('is sent by a program among others, each with the file that was sent before it', async () => {
    const [address, fileId] = [addressOf('30367'), await givenFile('30367')];
    door.as(reporterOf('91'));
    const report = (fileOf: string, reporter: string) => ({ address: addressOf(reporter), document: withFile(fileOf) });
    const { body } = await door.post('/report-batches', {
      sendKey: sendKey(),
      reports: [report(fileId, address.reporter), report(fileId, '30313')],
    });
    expect(body).toMatchObject({
      results: [{ outcome: 'sent' }, { outcome: 'refused', problem: { faults: FAULT.params.faults } }],
    });
  });
});

describe('a file is not read', () => {
  test('through the report of another place or block, whoever may read that one', async () => {
    const [address, fileId] = [addressOf('30316'), await givenFile('30316')];
    await send(address, fileId);
    door.as(reviewerOf('91'));
    for (const other of [addressOf('30376'), addressOf('30316', 'party')])
      expect((await door.get(pathOf(other, fileId))).body).toMatchObject({ type: 'reporting/file-not-found', status: 404 });
    expect((await door.get(pathOf(addressOf('99999'), fileId))).body).toMatchObject({ type: 'reporting/report-not-found' });
  });

  test('by who may not read the report: another commune, province or block', async () => {
    const [address, fileId] = [addressOf('30377'), await givenFile('30377')];
    await send(address, fileId);
    for (const actor of [reporterOf('91/30376', 'committee'), reporterOf('91/30377', 'party'), reviewerOf('01')]) {
      door.as(actor);
      expect((await door.get(pathOf(address, fileId))).status).toBe(403);
    }
  });

  test('without a line in the audit that says by whom, of which report and which file', async () => {
    const [address, fileId] = [addressOf('30325'), await givenFile('30325')];
    await send(address, fileId);
    door.as(reviewerOf('91'));
    await door.get(pathOf(address, fileId));
    const lines = await db.owner<{ subject: object }>(
      `select subject from kernel.audit_line where action = 'reporting.read-report-file' and subject ->> 'fileId' = $1`,
      [fileId],
    );
    expect(lines).toMatchObject([{ subject: { reporter: '30325', part: 'committee', fileId } }]);
  });
});
