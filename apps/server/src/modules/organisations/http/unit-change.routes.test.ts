import { expect, test } from 'vitest';
import { type Actor, anonymous, systemActor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { useOrganisationsDoor } from '#test/organisations/organisations-door';
import { organisations } from '../module.ts';

const db = useTestDatabase({ withUnits: true });
const door = useOrganisationsDoor(db, organisations.routes ?? []);

const HEADER = 'day,change,unit,to,name,share,parent,legal_act';
const RENAMING = `${HEADER}\n2026-04-30,rename,04,,Tỉnh Non Nước,,,30/2026/QH16\n`;
const CODES = 'day,unit,body,code,source';

const { get } = door;
const post = async (path: string, content: string) => door.post(path, { content });

const nameOf = async (unit: string) => JSON.parse((await get(`/units/${unit}?day=2026-05-01`)).text).current?.name;

test('a file of changes is previewed with nothing written, then carried out (P-11, W-09)', async () => {
  expect(await post('/unit-changes/preview', RENAMING)).toMatchObject({
    status: 200,
    body: {
      faults: [],
      changes: [{ line: 2, day: '2026-04-30', before: [{ name: 'Tỉnh Cao Bằng' }], after: [{ name: 'Tỉnh Non Nước' }] }],
    },
  });
  expect(await nameOf('04')).toBe('Tỉnh Cao Bằng');
  expect(await post('/unit-changes', RENAMING)).toEqual({ status: 200, body: { changes: 1 } });
  expect(await nameOf('04')).toBe('Tỉnh Non Nước');
});

test('a file as spreadsheets write it in Viet Nam, with semicolons, is read the same', async () => {
  const semicolons = '\uFEFFday;change;unit;to;name;share;parent;legal_act\r\n2026-05-30;rename;06;;Tỉnh Hồ Ba Bể;;;\r\n';
  expect(await post('/unit-changes/preview', semicolons)).toMatchObject({
    body: { faults: [{ line: 2, column: 3, en: 'no unit bears this code on that day: "06"' }] },
  });
  expect((await post('/unit-changes/preview', semicolons.replace(';06;', ';08;'))).body).toMatchObject({
    faults: [],
    changes: [{ after: [{ name: 'Tỉnh Hồ Ba Bể' }] }],
  });
});

test('faults are told by line and column in both languages, by the preview and by the refusal; nothing is written', async () => {
  const faulty = `${RENAMING.replace('2026-04-30', '2026-06-01')}2026-06-01,rename,99999,,Xã X,,,\n`;
  const faults = [
    {
      line: 3,
      column: 3,
      vi: 'không có đơn vị mang mã này vào ngày đó: "99999"',
      en: 'no unit bears this code on that day: "99999"',
    },
  ];
  const preview = await post('/unit-changes/preview', faulty.replace('Non Nước', 'Non Nước Mới'));
  expect(preview).toMatchObject({ status: 200, body: { faults } });
  expect(await post('/unit-changes', faulty.replace('Non Nước', 'Non Nước Mới'))).toMatchObject({
    status: 422,
    body: { type: 'organisations/unit-file-faulty', faults },
  });
  expect(JSON.parse((await get('/units/04?day=2026-06-02')).text).current.name).toBe('Tỉnh Non Nước');
});

test('identifiers are recorded from a file, or refused with each fault (D-02)', async () => {
  const rows = `${CODES}\n2026-01-01,91,committee,H95,QĐ 1\n`;
  expect(await post('/agency-codes', rows)).toEqual({ status: 200, body: { recorded: 1 } });
  expect(await post('/agency-codes', `${CODES}\n2026-01-01,91,party,nothing,QĐ 1\n`)).toMatchObject({
    status: 422,
    body: { type: 'organisations/agency-file-faulty', faults: [{ line: 2, column: 4 }] },
  });
  expect((await post('/agency-codes', 'day;unit\n')).body).toMatchObject({ faults: [{ line: 1, column: 1 }] });
  expect((await post('/agency-codes', `${CODES}\n"2026`)).body).toMatchObject({ faults: [{ en: 'no valid CSV file' }] });
});

test('templates hold the header that the import wants, and nothing to import', async () => {
  for (const file of ['unit-changes', 'agency-codes']) {
    for (const [language, separator] of [
      ['vi', ';'],
      ['en', ','],
    ]) {
      const template = await get(`/templates/${file}?lang=${language}`);
      expect(template.headers['content-disposition']).toBe(`attachment; filename="${file}.csv"`);
      expect(template.text).toContain(`day${separator}`);
      expect(await post(`/${file}`, template.text)).toMatchObject({ status: 200 });
    }
  }
  expect((await get('/templates/other')).status).toBe(400);
});

test('what the sources leave open is narrowed by kind and words, and exported as shown', async () => {
  const read = async (query: string) => JSON.parse((await get(`/open-questions${query}`)).text);
  const all = await read('');
  expect([all.questions.length, all.total]).toEqual([183, 183]);
  const missing = await read('?kind=target-missing');
  expect(missing.questions.every(({ kind }: { kind: string }) => kind === 'target-missing')).toBe(true);
  expect(missing.questions.length).toBeLessThan(183);
  const found = await read('?search=phuong%20long%20chau');
  expect(found).toMatchObject({ questions: [{ code: '30378' }], total: 183 });
  const file = await get('/open-questions/export?lang=en&search=phuong%20long%20chau');
  expect([file.headers['content-type'], file.text.split('\r\n').length]).toEqual(['text/csv; charset=utf-8', 3]);
  expect(file.text).toMatch(/^\uFEFFkind,code,named,old_units,suggested_code,suggested_name,source\r\ntarget-missing,30378,/);
  const vietnamese = await get('/open-questions/export?search=phuong%20long%20chau');
  expect(vietnamese.text).toMatch(
    /^\uFEFFkind;code;named;old_units;suggested_code;suggested_name;source\r\ntarget-missing;30378;/,
  );
  expect((await get('/open-questions?kind=other')).status).toBe(400);
  expect((await get('/open-questions/export?lang=fr')).status).toBe(400);
});

test.each(['vi', 'en'])('a formula that a source holds is disarmed in the file of open questions (%s)', async (language) => {
  await db.owner(`update organisations.open_question set named = '=HYPERLINK("x")' where code = '30378'`);
  const file = await get(`/open-questions/export?lang=${language}&search=phuong%20long%20chau`);
  expect(file.text).toContain(`"'=HYPERLINK(""x"")"`);
});

test('a file beyond the limit is refused, and so is what is no text', async () => {
  expect(await post('/unit-changes/preview', 'x'.repeat(5_000_000))).toMatchObject({
    status: 413,
    body: { type: 'kernel/too-large' },
  });
  expect((await door.post('/unit-changes', { content: 1 })).status).toBe(400);
});

test('only who may change units or record codes does; who is not signed in, nothing', async () => {
  const paths = ['/unit-changes/preview', '/unit-changes', '/agency-codes'];
  const viewer: Actor = { id: 'v', name: '', permits: (action) => ['kernel.signed-in', 'monitoring.read'].includes(action) };
  const provincial: Actor = { id: 'p', name: '', permits: (_action, { area }) => area?.startsWith('91') ?? false };
  for (const [who, status, type] of [
    [viewer, 403, 'kernel/not-permitted'],
    [provincial, 403, 'kernel/not-permitted'],
    [anonymous, 401, 'kernel/not-signed-in'],
  ] as const) {
    door.as(who);
    for (const path of paths) expect(await post(path, RENAMING), path).toMatchObject({ status, body: { type } });
  }
  expect((await get('/open-questions/export')).status).toBe(401);
  door.as(systemActor);
});
