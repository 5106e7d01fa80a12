import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, useServer } from '#test/identity/given-identity';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PLACE = 'area=91&standing=provisional&whole=false';
const ROW = {
  loginName: 'phan.mem@an-giang.example',
  name: 'Đinh Thị Mẫu',
  unit: '91/30292',
  position: 'clerk',
  decision: 'QĐ 3',
};
const HEADINGS = 'loginName,name,unit,part,position,validFrom,decision';

type Answer = { readonly status: number; readonly type: string | null; readonly cache: string | null; readonly bytes: Buffer };
let ask: (method: string, path: string, type?: string, body?: string | Buffer) => Promise<Answer>;
beforeAll(async () => {
  const { loginName, password } = await given.account({ roles: [{ role: 'province-administrator', area: '91' }] });
  const browser = new Browser();
  await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
  ask = async (method, path, type, body) => {
    const answer = await browser.fetch(new URL(`/api${path}`, server.url()), {
      method,
      headers: { 'x-requested-with': 'thong-suot', ...(type === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
    const { status, headers } = answer;
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status, type: headers.get('content-type'), cache: headers.get('cache-control'), bytes };
  };
});
const told = ({ bytes }: Answer) => JSON.parse(bytes.toString('utf8'));
const preview = (type: string, body: string | Buffer) => ask('POST', `/account-lists/preview?${PLACE}`, type, body);

describe('lists of accounts over HTTP (I-13)', () => {
  test('personnel software sends rows, gets the differences, and with their fingerprint the first codes, which nobody may cache', async () => {
    const rows = JSON.stringify({ rows: [ROW] });
    const shown = told(await preview('application/json', rows));
    expect(shown).toMatchObject({ counts: { new: 1 }, changes: [{ line: 1, name: 'Đ. T. Mẫu', kind: 'new' }] });
    const path = `/account-lists/application?${PLACE}&fingerprint=${shown.fingerprint}`;
    const done = await ask('POST', path, 'application/json', rows);
    expect([done.status, done.cache]).toEqual([200, 'no-store']);
    expect(told(done)).toMatchObject({ counts: { new: 1, changed: 0, gone: 0 }, codes: [{ loginName: ROW.loginName }] });
    expect(Buffer.from(told(done).sheet, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(told(await ask('POST', path, 'application/json', rows)).type).toBe('identity/list-changed');
    const renewed = await ask('POST', '/account-lists/first-codes', 'application/json', JSON.stringify({ area: '91' }));
    expect(told(renewed)).toMatchObject({ codes: [{ loginName: ROW.loginName }], next: null });
    expect(told(renewed).codes[0].code).not.toBe(told(done).codes[0].code);
  });

  test('the same rules hold for a file: CSV and the template as it is downloaded', async () => {
    const csv = `${HEADINGS}\n${ROW.loginName},${ROW.name},30292,,clerk,,QĐ 3\nkhong-dung,X,99,,vua,32/1/2026,\n`;
    const refused = await preview('text/csv', csv);
    expect(refused.status).toBe(422);
    expect(
      told(refused)
        .faults.map(({ line, column }: { line: number; column: string }) => `${line} ${column}`)
        .sort(),
    ).toEqual(['3 decision', '3 loginName', '3 name', '3 position', '3 unit', '3 validFrom']);
    const template = await ask('GET', '/account-lists/template.xlsx?area=91/30292&lang=en');
    expect([template.status, template.type]).toEqual([200, XLSX]);
    expect(told(await preview(XLSX, template.bytes)).type).toBe('identity/list-empty');
  });

  test('what is no list is refused: other JSON, no workbook, another kind of body, a place outside the province', async () => {
    expect(told(await preview('application/json', '{"people":[]}')).type).toBe('identity/list-unreadable');
    expect(told(await preview(XLSX, Buffer.from('PK none'))).type).toBe('identity/list-unreadable');
    expect((await preview('text/plain', HEADINGS)).status).toBeGreaterThanOrEqual(400);
    expect(
      (await ask('POST', '/account-lists/preview?standing=provisional', 'text/csv', `${HEADINGS}\na@b.example,An,91,,clerk,,Q\n`))
        .status,
    ).toBe(403);
    expect((await preview('text/csv', 'x'.repeat(4_194_305))).status).toBe(413);
  });
});
