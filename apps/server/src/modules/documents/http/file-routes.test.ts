import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveOf, givenFileStore, jpeg, newFileId, officeFile, pdf, png } from '#test/documents/given-files';
import { useTestDatabase } from '#test/harness';
import { atTime, DAY, person, reporterOf } from '#test/reporting/given-network';
import { useReportingDoor } from '#test/reporting/reporting-door';
import { type FileId, MOST_BYTES } from '../domain/file.ts';
import { bindFileStore } from '../store/bound-store.ts';
import { openFile } from '../use-cases/open-file.ts';
import { fileRoutes } from './file-routes.ts';

const db = useTestDatabase();
const files = givenFileStore();
const door = useReportingDoor(db, fileRoutes, atTime('10:00'));
const COMMUNE = { provinceCode: '91', reporter: '30292' };
const sender = reporterOf('91/30292', 'committee');
const OCTETS = 'application/octet-stream';

type Sent = { readonly name?: string; readonly provinceCode?: string; readonly reporter?: string; readonly type?: string };
async function send(fileId: string, content: Buffer, { type = OCTETS, ...sent }: Sent = {}) {
  const query = new URLSearchParams({ name: 'Quyết định 12.pdf', ...COMMUNE, ...sent });
  const { status, body } = await door.put(`/documents/files/${fileId}?${query.toString()}`, content, type);
  return { status, body: body as Record<string, unknown> };
}
const read = (fileId: FileId) => db.inTx((tx) => openFile(tx, fileId));
const rows = async () => Number((await db.owner<{ n: string }>('select count(*) as n from documents.file'))[0]?.n);

describe('a file that is kept as evidence', () => {
  test('is told back with its type and digest, once and again: the same id with the same content is the same file', async () => {
    door.as(sender);
    const fileId = newFileId('91');
    const first = await send(fileId, pdf());
    expect(first).toMatchObject({
      status: 201,
      body: { fileId, name: 'Quyết định 12.pdf', mediaType: 'application/pdf', bytes: pdf().length },
    });
    const [again, renamed] = [await send(fileId, pdf()), await send(fileId, pdf(), { name: 'khác.pdf' })];
    expect(again).toEqual({ status: 200, body: first.body });
    expect(renamed).toEqual({ status: 200, body: first.body });
  });

  test('never becomes another one: other content, another place', async () => {
    door.as(reporterOf('91'));
    const fileId = newFileId('91');
    await send(fileId, pdf());
    expect(await send(fileId, pdf('khác'))).toMatchObject({ status: 409, body: { type: 'documents/file-differs' } });
    expect(await send(fileId, pdf(), { reporter: '30337' })).toMatchObject({ status: 409 });
    expect((await read(fileId))?.content).toEqual(pdf());
  });

  test('sent twice at once is kept once, and its content is that of its key', async () => {
    door.as(sender);
    const [fileId, before] = [newFileId('91'), (await files.stored()).length];
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(fileId, png('twice'))));
    expect(answers.map(({ status }) => String(status)).sort()).toEqual(['200', '200', '200', '200', '200', '201']);
    expect((await read(fileId))?.content).toEqual(png('twice'));
    expect((await files.stored()).length).toBe(before + 1);
  });

  test('of two contents sent at once under one id, one is kept whole and the other refused', async () => {
    door.as(sender);
    const fileId = newFileId('91');
    const answers = await Promise.all([send(fileId, png('one')), send(fileId, png('two'))]);
    expect(answers.map(({ status }) => String(status)).sort()).toEqual(['201', '409']);
    expect([png('one'), png('two')]).toContainEqual((await read(fileId))?.content);
  });

  test('comes out as it went in, and lies encrypted on the disk', async () => {
    door.as(sender);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const [fileId, content] = [newFileId('91'), Buffer.concat([pdf('personal data'), bytes])];
        expect((await send(fileId, content)).status).toBe(201);
        expect((await read(fileId))?.content).toEqual(content);
      }),
      { numRuns: 15 },
    );
    for (const path of await files.stored()) expect((await readFile(path)).includes('%PDF-')).toBe(false);
  });

  test('is a PDF, a JPEG or PNG picture, a DOCX or XLSX by its content, whatever it is called', async () => {
    door.as(sender);
    const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const typeOf = async (content: Buffer) => (await send(newFileId('91'), content, { name: 'a.exe' })).body['mediaType'];
    expect(await typeOf(pdf())).toBe('application/pdf');
    expect(await typeOf(jpeg())).toBe('image/jpeg');
    expect(await typeOf(png())).toBe('image/png');
    expect(await typeOf(officeFile())).toContain('wordprocessingml.document');
    expect(await typeOf(officeFile(`${spreadsheet}.main+xml`))).toBe(spreadsheet);
  });
});

describe('a file is refused, with nothing kept,', () => {
  const refused = async (content: Buffer, sent: Sent = {}) => {
    const [rowsBefore, storedBefore] = [await rows(), await files.stored()];
    const answer = await send(newFileId('91'), content, sent);
    expect([await rows(), await files.stored()]).toEqual([rowsBefore, storedBefore]);
    return answer;
  };

  test.each([
    ['a program', Buffer.from('MZ\u0090\u0000')],
    ['a page', Buffer.from('<html>%PDF-')],
    ['a picture that runs scripts', Buffer.from('<svg onload="x">')],
    ['an archive of anything', archiveOf('thu.txt', Buffer.from('x'))],
    ['a damaged archive', officeFile().subarray(0, 40)],
    ['an office file with macros', officeFile('application/vnd.ms-word.document.macroEnabled.main+xml')],
  ])('that is %s, and told what is taken', async (_what, content) => {
    door.as(sender);
    const { status, body } = await refused(content);
    expect([status, body['type']]).toEqual([422, 'documents/file-type-refused']);
    expect(body['allowed']).toContain('application/pdf');
  });

  test('when it is empty, or not sent as it is', async () => {
    door.as(sender);
    expect(await refused(Buffer.alloc(0))).toMatchObject({ body: { type: 'documents/file-empty' } });
    expect(await refused(Buffer.from('{}'), { type: 'application/json' })).toMatchObject({ status: 422 });
    expect(await refused(pdf(), { type: 'application/pdf' })).toMatchObject({ status: 400 });
  });

  test('when it is larger than 10 MiB by one byte; at 10 MiB it is taken', async () => {
    door.as(sender);
    const largest = Buffer.concat([pdf(), Buffer.alloc(MOST_BYTES - pdf().length)]);
    expect((await send(newFileId('91'), largest)).status).toBe(201);
    expect(await refused(Buffer.concat([largest, Buffer.alloc(1)]))).toMatchObject({
      status: 413,
      body: { type: 'documents/file-too-large', mostBytes: MOST_BYTES, titleEn: 'The file is too large' },
    });
  });

  test.each(['../../etc/passwd', 'C:\\a.pdf', 'a/b.pdf', '..', 'a\u202Efdp.exe', 'a\nb.pdf'])('called %j', async (name) => {
    door.as(sender);
    expect(await refused(pdf(), { name })).toMatchObject({ status: 422, body: { type: 'documents/file-name-faulty' } });
  });

  test('with a name of more than 200 characters, or an id that is none', async () => {
    door.as(sender);
    expect(await refused(pdf(), { name: 'a'.repeat(201) })).toMatchObject({ status: 400 });
    expect((await send('91-1234', pdf())).status).toBe(400);
  });

  test('of another place, or by who may keep none; without a body being read', async () => {
    door.as(sender);
    expect(await refused(pdf(), { reporter: '30337' })).toMatchObject({ status: 403 });
    expect(await refused(pdf(), { reporter: '91' })).toMatchObject({ status: 403 });
    door.as(person('viewer', ['reporting.read'], null));
    expect(await refused(pdf())).toMatchObject({ status: 403 });
  });

  test('with the id of another home than the place', async () => {
    door.as(sender);
    expect(await send(newFileId('01'), pdf())).toMatchObject({ status: 422, body: { type: 'documents/home-differs' } });
  });

  test('when the place has kept as much as it may on the day; a repeat is still answered, another day and place are free', async () => {
    door.as(reporterOf('91'));
    const place = { reporter: '30316' };
    const first = newFileId('91');
    expect((await send(first, pdf(), place)).status).toBe(201);
    await db.owner('update documents.file_limit set bytes_per_day = $1', [pdf().length + 5]);
    expect(await refused(pdf('more'), place)).toMatchObject({
      status: 422,
      body: { type: 'documents/day-full', usedBytes: pdf().length, mostBytes: pdf().length + 5 },
    });
    expect((await send(first, pdf(), place)).status).toBe(200);
    expect((await send(newFileId('91'), pdf(), { reporter: '30319' })).status).toBe(201);
    await db.owner(`update documents.file set received_at = $1::date - 1 where area = '91/30316'`, [DAY]);
    expect((await send(newFileId('91'), pdf(), place)).status).toBe(201);
    await db.owner('update documents.file_limit set bytes_per_day = 209715200');
  });
});

describe('how much a place may keep on a day', () => {
  const path = '/documents/file-limit';
  const administrator = person('administrator', ['documents.set-limits'], null);
  const [delivered, other] = [209_715_200, 20_971_520];

  test('is set by who may, and by nobody else; it tells who set it, when, and within which bounds', async () => {
    door.as(administrator);
    const bounds = { leastBytesPerDay: 10_485_760, mostBytesPerDay: 10_737_418_240 };
    expect((await door.get(path)).body).toMatchObject({ bytesPerDay: delivered, changedAt: null, changerName: null, ...bounds });
    expect((await door.put(path, { bytesPerDay: other })).status).toBe(204);
    for (const bytesPerDay of [1, 10_485_759, 10_737_418_241, 20_971_520.5])
      expect((await door.put(path, { bytesPerDay })).status).toBe(400);
    const changedAt = atTime('10:00').now().toISOString();
    expect((await door.get(path)).body).toMatchObject({ bytesPerDay: other, changedAt, changerName: administrator.name });
    await door.put(path, { bytesPerDay: delivered });
    door.as(sender);
    expect((await door.get(path)).status).toBe(403);
    expect((await door.put(path, { bytesPerDay: other })).status).toBe(403);
  });

  test('is shown beside what is kept today: in all, and by the places that have kept most', async () => {
    await db.owner(`update documents.file set received_at = $1::date - 1`, [DAY]);
    door.as(reporterOf('91'));
    for (const content of [pdf(), pdf('hai')]) await send(newFileId('91'), content, { reporter: '30316' });
    await send(newFileId('91'), pdf('ba'), { reporter: '30319' });
    door.as(administrator);
    const [large, small] = [pdf().length + pdf('hai').length, pdf('ba').length];
    const today = { bytes: large + small, files: 3, places: 2 };
    const largest = [
      { area: '91/30316', areaName: null, bytes: large },
      { area: '91/30319', areaName: null, bytes: small },
    ];
    expect((await door.get(path)).body).toMatchObject({ today: { ...today, largest } });
  });
});

test('an account that sends for many places keeps as much as ten of them may; others are free', async () => {
  const [one, other] = ['one', 'another'].map((name) => ({ ...reporterOf('91'), id: `${name}-of-the-province` }));
  door.as(one as typeof sender);
  await db.owner('update documents.file_limit set bytes_per_day = $1', [pdf().length]);
  const communes = Array.from({ length: 10 }, (_, number) => ({ reporter: String(39_900 + number) }));
  for (const place of communes) expect((await send(newFileId('91'), pdf(), place)).status).toBe(201);
  const before = await files.stored();
  expect(await send(newFileId('91'), pdf(), { reporter: '39910' })).toMatchObject({
    status: 422,
    body: { type: 'documents/account-day-full', usedBytes: 10 * pdf().length, mostBytes: 10 * pdf().length },
  });
  expect(await files.stored()).toEqual(before);
  door.as(other as typeof sender);
  expect((await send(newFileId('91'), pdf(), { reporter: '39910' })).status).toBe(201);
  await db.owner('update documents.file_limit set bytes_per_day = 209715200');
});

test('nothing is taken when the disk is nearly full, so that the database keeps its room; what is there is still told', async () => {
  door.as(sender);
  const [known, unknown] = [newFileId('91'), newFileId('91')];
  expect((await send(known, pdf())).status).toBe(201);
  bindFileStore(files, Number.MAX_SAFE_INTEGER);
  expect(await send(unknown, pdf())).toMatchObject({ status: 503, body: { type: 'documents/store-full' } });
  expect((await send(known, pdf())).status).toBe(200);
  bindFileStore(files);
  expect((await send(unknown, pdf())).status).toBe(201);
});

test('a place keeps two thousand files on a day at most, however small', async () => {
  const [place, area] = [{ reporter: '39920' }, '91/39920'];
  door.as({ ...reporterOf('91'), id: 'of-small-files' } as typeof sender);
  expect((await send(newFileId('91'), pdf(), place)).status).toBe(201);
  const others = (count: number) =>
    db.owner(
      `insert into documents.file select home_code, file_id || n, area, parts, name, media_type, bytes, sha256, stored_as || n, data_key_number,
         key_sealed, received_at, 'others' from documents.file, generate_series(1, $2::int) n where area = $1 and received_by <> 'others'`,
      [area, count],
    );
  await others(1998);
  expect((await send(newFileId('91'), pdf(), place)).status).toBe(201);
  expect(await send(newFileId('91'), pdf(), place)).toMatchObject({
    status: 422,
    body: { type: 'documents/day-full', usedFiles: 2000, mostFiles: 2000 },
  });
  await db.owner(`delete from documents.file where received_by = 'others'`);
  expect((await send(newFileId('91'), pdf(), place)).status).toBe(201);
});
