import { deflateRawSync } from 'node:zlib';
import type { ReportDocument } from '@thong-suot/form-rules';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar';
import { unfoldArchive } from '#kernel/workbook/archive';
import { useTestDatabase } from '#test/harness';
import { givenCountsForm } from '#test/reporting/given-counts-form';
import { atTime, conditionsOf, DAY, fullDocument, givenNetwork, reporterOf, sendKey } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import type { ReportAddress } from '../../domain/network/report.ts';
import { readReport } from '../../use-cases/network/read-report.ts';
import { submitReport } from '../../use-cases/network/submit-report.ts';
import { excelRoutes } from './excel-routes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const db = useTestDatabase({ withUnits: true });
givenNetwork(db);
const door = useReportingDoor(db, excelRoutes, atTime('10:00'));
const AREA = '91/30337';
const reporter = reporterOf(AREA, 'committee');
const conditions = conditionsOf(AREA);
let counts: ReportAddress;
beforeAll(async () => {
  const { key } = await givenCountsForm(db);
  counts = { ...conditions, formKey: key };
}, 60_000);

const pathOf = ({ periodEnd, provinceCode, reporter: place, part, formKey }: ReportAddress) =>
  `/reports/${periodEnd}/${provinceCode}/${place}/${part}/${formKey}`;
async function templateOf(address: ReportAddress, area = AREA): Promise<ExcelJS.Workbook> {
  door.as(reporterOf(area, 'committee'));
  return opened((await door.get(`${pathOf(address)}/template.xlsx`)).bytes);
}
async function opened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}
function sheetOf(workbook: ExcelJS.Workbook, name = 'Báo cáo'): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
}
type Filling = Readonly<Record<string, ExcelJS.CellValue>>;
async function bytesOf(workbook: ExcelJS.Workbook, filling: Filling = {}, sheet = 'Báo cáo'): Promise<Buffer> {
  for (const [cell, value] of Object.entries(filling)) sheetOf(workbook, sheet).getCell(cell).value = value;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
async function hand(address: ReportAddress, bytes: Buffer, as: 'draft' | 'sending' = 'draft', type = XLSX) {
  door.as(reporter);
  const { status, body } = await door.post(`${pathOf(address)}/workbook?as=${as}&sendKey=${sendKey()}`, bytes, type);
  return {
    status,
    body: body as { type?: string; faults?: { sheet: string; cell: string; code: string }[]; [more: string]: unknown },
  };
}
const cellsOf = ({ body }: Awaited<ReturnType<typeof hand>>) => body.faults?.map(({ cell, code }) => `${cell} ${code}`);
const standing = (address: ReportAddress) => readReport(db.context({ actor: reporter, clock: atTime('10:00') }), address);

describe('the Excel template of a report', () => {
  test('has its units, drop-downs, the answers of the day before, and locks all but the answers', async () => {
    const before = { ...counts, periodEnd: addDays(DAY, -1) };
    const document: ReportDocument = {
      answers: {
        received: { kind: 'number', value: '12' },
        online: { kind: 'number', value: '12' },
        paper: { kind: 'number', value: '0' },
      },
      carried: [],
      statements: [],
      reasons: {},
      secondsSpent: 1,
    };
    const yesterday = db.context({ actor: reporter, clock: atTime('10:00', before.periodEnd) });
    await submitReport(yesterday, { ...before, sendKey: sendKey(), baseRevision: 0, document });
    const sheet = sheetOf(await templateOf(counts));
    expect([sheet.getCell('B6').value, sheet.getCell('C6').value, sheet.getCell('D6').value, sheet.getCell('G6').value]).toEqual([
      'Hồ sơ tiếp nhận',
      'Số (hồ sơ)',
      12,
      12,
    ]);
    expect(sheet.getCell('D9').dataValidation).toMatchObject({ type: 'list', formulae: ['ds!$A$1:$A$2'] });
    expect([sheet.getCell('D6').protection.locked, sheet.getCell('B6').protection?.locked ?? true]).toEqual([false, true]);
    expect(sheet.model).toMatchObject({ sheetProtection: { sheet: true } });
    expect(sheet.getRow(1).getCell(1).value).toBe('Số lượng hồ sơ');
    expect(sheetOf(await templateOf(conditions)).getCell('D6').dataValidation).toMatchObject({
      formulae: ['"Có,Không"'],
    });
  });

  test('belongs to the place: another commune or block gets none', async () => {
    for (const actor of [reporterOf('91/30316', 'committee'), reporterOf(AREA, 'party'), reporterOf('89')]) {
      door.as(actor);
      expect((await door.get(`${pathOf(counts)}/template.xlsx`)).status).toBe(403);
      expect((await door.post(`${pathOf(counts)}/workbook?as=draft&sendKey=${sendKey()}`, Buffer.from('x'), XLSX)).status).toBe(
        403,
      );
    }
  });
});

describe('a filled file', () => {
  test('becomes a draft that the page shows, with what was taken over marked and statements kept (R-05, R-08)', async () => {
    const workbook = await templateOf(counts);
    await bytesOf(workbook, { A4: 'Vướng mắc', B4: 'Máy chủ chậm', D4: 2 }, 'Ý kiến');
    const answer = await hand(counts, await bytesOf(workbook, { D6: 30, D7: 18, D8: 12, D9: 'Người dân đề nghị' }));
    expect(answer).toMatchObject({ status: 200, body: { reports: [{ formKey: 'dossier-counts', revision: 1 }] } });
    expect((await standing(counts)).draft).toMatchObject({
      device: 'Excel',
      document: {
        answers: {
          received: { kind: 'number', value: '30' },
          'why-paper': { kind: 'choice', value: 'asked-for' },
          'last-outage': null,
        },
        carried: [],
        statements: [{ kind: 'obstacle', text: 'Máy chủ chậm', itemKey: 'online' }],
      },
    });
  });

  test('is refused cell by cell, with nothing kept: words for numbers, formulas, an item that is not asked, both answered and not applicable', async () => {
    const revision = (await standing(counts)).draft?.revision;
    const answer = await hand(
      counts,
      await bytesOf(await templateOf(counts), {
        D6: 'mười hai',
        D7: { formula: 'D8+1', result: 5 },
        D8: 0,
        F8: 'Chưa có hồ sơ',
        D9: 'Hết giấy',
        D10: new Date('2025-09-20T00:00:00Z'),
      }),
    );
    expect([answer.status, answer.body.type]).toEqual([422, 'reporting/workbook-faulty']);
    expect(cellsOf(answer)).toEqual([
      'D6 not-a-number',
      'D7 formula',
      'F8 both-answered-and-not-applicable',
      'D9 no-such-option',
    ]);
    const notAsked = await hand(counts, await bytesOf(await templateOf(counts), { D8: 0, D9: 'Mất đường truyền', D10: null }));
    expect(cellsOf(notAsked)).toEqual(['D9 not-asked']);
    expect((await standing(counts)).draft?.revision).toBe(revision);
  });

  test('is sent when it is whole: days, numbers with a fraction and reasons come out as they stood in the cells', async () => {
    const filled = await bytesOf(await templateOf(counts), {
      D6: 30.3,
      D7: 18.1,
      D8: 12.2,
      D9: 'Mất đường truyền',
      D10: new Date('2025-09-20T00:00:00Z'),
    });
    expect(await hand(counts, filled, 'sending')).toMatchObject({ status: 200, body: { reports: [{ revision: 1 }] } });
    expect(await standing(counts)).toMatchObject({
      state: 'sent',
      draft: null,
      sent: {
        answers: {
          received: { value: '30.3' },
          'why-paper': { value: 'no-line' },
          'last-outage': { kind: 'date', value: '2025-09-20' },
        },
      },
    });
    expect((await hand(counts, filled, 'sending')).body.type).toBe('reporting/changed-meanwhile');
  });

  test('meets the checks of sending: a stop keeps the whole file back', async () => {
    const answer = await hand(counts, await bytesOf(await templateOf(counts), { D6: 99 }), 'sending');
    expect(answer).toMatchObject({
      status: 422,
      body: { type: 'reporting/document-faulty', findings: [{ checkKey: 'received-is-sum' }] },
    });
    expect((await standing(counts)).revision).toBe(1);
  });

  test('what is missing is a fault of its cell when it is sent, and none while it is a draft', async () => {
    const empty = await bytesOf(await templateOf(conditions));
    expect(cellsOf(await hand(conditions, empty, 'sending'))).toHaveLength(16);
    expect((await hand(conditions, empty)).status).toBe(200);
  });

  test('of another unit, day or form is refused and named; so is one whose rows were moved', async () => {
    const other = await bytesOf(await templateOf(conditionsOf('91/30316'), '91/30316'));
    expect((await hand(conditions, other)).body).toMatchObject({
      type: 'reporting/file-of-another',
      what: 'unit',
      given: 'Phường Châu Đốc (30316)',
    });
    const yesterday = await bytesOf(await templateOf({ ...counts, periodEnd: addDays(DAY, -1) }));
    expect((await hand(counts, yesterday)).body).toMatchObject({ what: 'day', given: '2025-09-23', expected: DAY });
    expect((await hand(conditions, await bytesOf(await templateOf(counts)))).body).toMatchObject({
      what: 'form',
      given: 'Số lượng hồ sơ',
    });
    const older = await templateOf(counts);
    expect((await hand(counts, await bytesOf(older, { G2: '9' }, 'thong-suot'))).body).toMatchObject({
      what: 'form-version',
      given: '9',
    });
    const moved = await templateOf(counts);
    expect(cellsOf(await hand(counts, await bytesOf(moved, { H6: 'online' })))).toEqual(['H6 row-moved']);
  });

  test('of all reports of a place is kept whole or not at all', async () => {
    door.as(reporterOf('91/30341'));
    const path = `/places/91/30341/workbooks/${DAY}`;
    const workbook = await opened((await door.get(`${path}/template.xlsx`)).bytes);
    const sheets = workbook.worksheets.map(({ name }) => name);
    expect(sheets).toHaveLength(6 + 3);
    const [first = '', second = ''] = sheets;
    await bytesOf(workbook, { D6: 'Có' }, first);
    const bad = await bytesOf(workbook, { D6: 'Chắc thế' }, second);
    const refused = await door.post(`${path}/workbook?as=draft&sendKey=${sendKey()}`, bad, XLSX);
    expect([refused.status, (refused.body as { faults: { sheet: string }[] }).faults.map(({ sheet }) => sheet)]).toEqual([
      422,
      [second],
    ]);
    await bytesOf(workbook, { D6: 'Không' }, second);
    const formless = await bytesOf(workbook, { A4: 'Vướng mắc', B4: 'Mạng chậm' }, 'Ý kiến');
    const asked = await door.post(`${path}/workbook?as=draft&sendKey=${sendKey()}`, formless, XLSX);
    expect((asked.body as { faults: unknown[] }).faults).toMatchObject([{ cell: 'C4', code: 'form-missing' }]);
    expect(sheetOf(workbook, 'Ý kiến').getCell('C4').dataValidation).toMatchObject({ type: 'list', allowBlank: true });
    const good = await bytesOf(workbook, { C4: second }, 'Ý kiến');
    const taken = await door.post(`${path}/workbook?as=draft&sendKey=${sendKey()}`, good, XLSX);
    expect([taken.status, (taken.body as { reports: unknown[] }).reports.length]).toEqual([200, 6]);
  });
});

describe('a hostile file', () => {
  /** An archive of files; the size that its directory claims for each is the caller's to invent. */
  const zipOf = (files: Iterable<readonly [name: string, content: Buffer]>, claimed = 10): Buffer => {
    const locals: Buffer[] = [];
    const entries: Buffer[] = [];
    let at = 0;
    for (const [name, content] of files) {
      const [packed, file] = [deflateRawSync(content), Buffer.from(name)];
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(file.length, 26);
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(packed.length, 20);
      entry.writeUInt32LE(claimed, 24);
      entry.writeUInt16LE(file.length, 28);
      entry.writeUInt32LE(at, 42);
      locals.push(local, file, packed);
      entries.push(entry, file);
      at += local.length + file.length + packed.length;
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(entries.length / 2, 10);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...locals, ...entries, end]);
  };

  test('that unfolds to very much is refused before it is read, whatever size it claims', async () => {
    const bomb = zipOf([['xl/workbook.xml', Buffer.alloc(30_000_000)]]);
    expect(bomb.length).toBeLessThan(40_000);
    expect((await hand(conditions, bomb)).body).toMatchObject({ type: 'reporting/file-unfolds-too-large', status: 413 });
  });

  test('that is none, is cut off, declares entities or is larger than is taken, is refused with the reason', async () => {
    const whole = await bytesOf(await templateOf(conditions));
    for (const bytes of [Buffer.from('no file'), whole.subarray(0, whole.length - 400), zipOf([['a.txt', Buffer.from('a')]])])
      expect((await hand(conditions, bytes)).body.type).toBe('reporting/file-unreadable');
    const entities = Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>');
    expect((await hand(conditions, zipOf([['xl/workbook.xml', entities]]))).body.type).toBe('reporting/file-unreadable');
    expect((await hand(conditions, Buffer.alloc(2_097_153, 1))).status).toBe(413);
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Báo cáo');
    expect((await hand(conditions, await bytesOf(workbook))).body.type).toBe('reporting/file-no-template');
  });

  test('that claims ranges over all 17 billion cells is read like any other', async () => {
    const address = conditionsOf('91/30346');
    const claims =
      '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>';
    const template = await bytesOf(await templateOf(address, '91/30346'), { D6: 'Có' });
    const files = [...unfoldArchive(template, 6 * 1024 * 1024)].map(([name, content]): readonly [string, Buffer] =>
      name.startsWith('xl/worksheets/')
        ? [name, Buffer.from(content.toString().replace('</sheetData>', claims))]
        : [name, content],
    );
    door.as(reporterOf('91/30346', 'committee'));
    const { status } = await door.post(`${pathOf(address)}/workbook?as=draft&sendKey=${sendKey()}`, zipOf(files), XLSX);
    expect(status).toBe(200);
  });

  test('a body that is no file at all is refused', async () => {
    door.as(reporter);
    const { status } = await door.post(`${pathOf(conditions)}/workbook?as=draft&sendKey=${sendKey()}`, { answers: {} });
    expect(status).toBe(400);
  });
});

test('what a commune sent is what its next template begins with; left as it is, it becomes no draft beside the others', async () => {
  const address = conditionsOf('91/30325');
  const document = await fullDocument(db, address);
  const context = db.context({ actor: reporterOf('91/30325', 'committee'), clock: atTime('09:00') });
  await submitReport(context, { ...address, sendKey: sendKey(), baseRevision: 0, document });
  const sheet = sheetOf(await templateOf(address, '91/30325'));
  expect([sheet.getCell('D6').value, sheet.getCell('D21').value]).toEqual(['Có', 'Có']);
  door.as(reporterOf('91/30325'));
  const path = `/places/91/30325/workbooks/${DAY}`;
  const untouched = await bytesOf(await opened((await door.get(`${path}/template.xlsx`)).bytes), { B3: null }, 'Ý kiến');
  const { body } = await door.post(`${path}/workbook?as=draft&sendKey=${sendKey()}`, untouched, XLSX);
  const forms = (body as { reports: { formKey: string }[] }).reports.map(({ formKey }) => formKey);
  expect(forms).toHaveLength(5);
  expect(forms).not.toContain('conditions');
  const { draft } = await readReport(db.context({ actor: reporterOf('91/30325', 'committee'), clock: atTime('10:00') }), address);
  expect(draft).toBeNull();
});
