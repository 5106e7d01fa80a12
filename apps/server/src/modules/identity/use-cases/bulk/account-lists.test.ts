import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Clock, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../../domain/account.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { renewPassword } from '../change-password.ts';
import { checkPassword } from '../check-password.ts';
import { findSession } from '../find-session.ts';
import { listAccounts } from '../list-accounts.ts';
import { openSession } from '../open-session.ts';
import { confirmAccount, provisionalTerm, setProvisionalTerm } from '../provisional.ts';
import { findAccount, openAccount } from '../read-account.ts';
import { applyList } from './apply-list.ts';
import { codeSheet } from './code-sheet.ts';
import { renewFirstCodes } from './first-codes.ts';
import type { ListPlace } from './list-input.ts';
import { readListTemplate } from './list-template.ts';
import { previewList, rowsOfProgram } from './preview-list.ts';
import { type ReadList, readListFile } from './read-list.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const AN_GIANG = { area: '91', part: null } as const;
const provisional: ListPlace = { ...AN_GIANG, standing: 'provisional', whole: false };
const approved: ListPlace = { ...AN_GIANG, standing: 'confirmed', whole: true };

type Context = ReturnType<typeof db.context>;
let province: Context;
let administrator: AccountId;
beforeAll(async () => {
  administrator = (await given.account({ roles: [{ role: 'province-administrator', area: '91' }] })).accountId;
  const { token } = await openSession(db.context({ actor: doorOf(administrator) }), {
    accountId: administrator,
    browser: '',
    before: null,
  });
  province = db.context({ actor: await findSession(db.context(), token) });
});

let counter = 0;
const login = () => {
  counter += 1;
  return `ds.${counter}@an-giang.example`;
};
const row = (loginName: string, over: Record<string, string> = {}) => ({
  loginName,
  name: 'Đinh Thị Mẫu',
  unit: '30292',
  part: 'committee',
  position: 'specialist',
  validFrom: TODAY,
  decision: 'QĐ 7/QĐ-UBND',
  ...over,
});
const listOf = (...rows: ReturnType<typeof row>[]): ReadList => rowsOfProgram(rows);
async function apply(context: Context, place: ListPlace, list: ReadList) {
  const { fingerprint } = await previewList(context, place, list);
  return applyList(context, place, list, fingerprint);
}
const accountOf = async (loginName: string) => openAccount(db.context(), await findAccount(db.context(), { loginName }));

describe('a list of accounts by unit and position (I-01, I-02, D-05)', () => {
  test('the template comes back filled: its drop-downs hold the units, blocks and positions of the place alone', async () => {
    const template = await readListTemplate(province, AN_GIANG, 'vi');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(template as unknown as ArrayBuffer);
    const options = workbook.getWorksheet('ds');
    const units = (options?.getColumn(1).values ?? []).filter((value) => typeof value === 'string');
    expect(units[0]).toBe('91 · Tỉnh An Giang');
    expect(units).toContain('30292 · Phường Bình Đức, Tỉnh An Giang');
    expect(units.every((unit) => unit.startsWith('91 ') || unit.endsWith(', Tỉnh An Giang'))).toBe(true);
    const sheet = workbook.getWorksheet('Danh sách');
    expect(sheet?.getCell('C5').dataValidation?.formulae?.[0]).toBe(`ds!$A$1:$A$${units.length}`);
    const loginName = login();
    const cells = [
      loginName,
      'Đinh Văn Mẫu',
      '30292 · Phường Bình Đức, Tỉnh An Giang',
      'Ủy ban nhân dân',
      'Chuyên viên',
      new Date(`${TODAY}T00:00:00Z`),
      'QĐ 8',
    ];
    cells.forEach((value, at) => {
      const cell = sheet?.getCell(5, at + 1);
      if (cell) cell.value = value;
    });
    const filled = readListFile(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(filled.rows.map(({ line }) => line)).toEqual([5]);
    const { counts, codes } = await apply(province, provisional, filled);
    expect(counts).toEqual({ new: 1, changed: 0, gone: 0 });
    expect(codes).toMatchObject([{ areaName: 'Phường Bình Đức, Tỉnh An Giang', name: 'Đinh Văn Mẫu', loginName }]);
    const { appointments, provisionalUntil } = await accountOf(loginName);
    expect(appointments).toMatchObject([
      { role: 'commune-reporter', area: '91/30292', part: 'committee', position: 'specialist', validFrom: TODAY, validTo: null },
    ]);
    expect(provisionalUntil).toBe(addDays(TODAY, 90));
  }, 20_000);

  test('a CSV file with these headings does the same, separated by ; or , and with what else it holds left aside', () => {
    const headings = 'Mã;Tên đăng nhập;Họ và tên;Đơn vị;Khối;Chức danh;Từ ngày;Văn bản';
    const semicolons = `\uFEFF${headings}\r\n1;a@b.example;Đinh, A;30292;;Văn thư;;QĐ 1\r\n;;;;;;;\r\n`;
    expect(readListFile(Buffer.from(semicolons))).toEqual({
      rows: [{ line: 2, loginName: 'a@b.example', name: 'Đinh, A', unit: '30292', position: 'Văn thư', decision: 'QĐ 1' }],
      faults: [],
    });
    const commas = 'loginName,name,unit,part,position,validFrom,decision\na@b.example,"Đinh; A",91,party,clerk,2026-09-01,QĐ 1\n';
    expect(readListFile(Buffer.from(commas)).rows).toMatchObject([
      { line: 2, name: 'Đinh; A', part: 'party', validFrom: '2026-09-01' },
    ]);
  });

  test('a file that is none, has no headings, no rows or too many is refused', () => {
    const head = 'loginName,name,unit,part,position,validFrom,decision\n';
    const refusal = (bytes: Buffer) => {
      try {
        readListFile(bytes);
      } catch (error) {
        return (error as { code: string }).code;
      }
      return null;
    };
    expect(refusal(Buffer.from('PK\u0003\u0004 not a workbook'))).toBe('identity/list-unreadable');
    expect(refusal(Buffer.from([0xff, 0xfe, 0x41, 0x00]))).toBe('identity/list-unreadable');
    expect(refusal(Buffer.from('a,b\n1,2\n'))).toBe('identity/list-without-header');
    expect(refusal(Buffer.from(head))).toBe('identity/list-empty');
    expect(refusal(Buffer.from(head + 'a@b.example,A,91,,clerk,,QĐ\n'.repeat(5001)))).toBe('identity/list-too-long');
  });

  test('nothing is written while one cell is wrong; faults say where and why, never what stood there', async () => {
    const good = login();
    const list = listOf(row(good), row('không phải tên', { name: 'Người Bí Mật', unit: '00004' }));
    const refused = await previewList(province, provisional, list).catch(
      (error: { params: { faults: unknown[]; count: number } }) => error.params,
    );
    expect(refused).toMatchObject({
      count: 2,
      faults: [
        { line: 2, column: 'loginName' },
        { line: 2, column: 'unit', code: 'unit-outside' },
      ],
    });
    expect(JSON.stringify(refused)).not.toMatch(/Bí Mật|không phải tên/);
    await expect(applyList(province, provisional, list, 'f'.repeat(64))).rejects.toMatchObject({ code: 'identity/list-faulty' });
    await expect(accountOf(good)).rejects.toMatchObject({ code: 'identity/account-not-found' });
    await expect(previewList(province, provisional, { rows: list.rows, faults: [{ line: 3 } as never] })).rejects.toMatchObject({
      code: 'identity/list-faulty',
      params: { count: 1 },
    });
  });

  test('the same list again changes nothing and hands out no code', async () => {
    const list = listOf(row(login()), row(login(), { unit: '91', part: '' }));
    expect((await apply(province, provisional, list)).codes.length).toBe(2);
    const preview = await previewList(province, provisional, list);
    expect(preview).toMatchObject({ counts: { new: 0, same: 2, changed: 0, gone: 0, confirmed: 0 }, changes: [] });
    expect(await applyList(province, provisional, list, preview.fingerprint)).toEqual({
      counts: { new: 0, changed: 0, gone: 0 },
      codes: [],
      stoppedBy: null,
    });
  });

  test('what is done is what was shown: when something changed meanwhile, the differences are to be looked at again', async () => {
    const list = listOf(row(login()));
    const { fingerprint } = await previewList(province, provisional, list);
    await applyList(province, provisional, list, fingerprint);
    await expect(applyList(province, provisional, list, fingerprint)).rejects.toMatchObject({ code: 'identity/list-changed' });
  });

  test('two who apply the same list at once make each account once', async () => {
    const list = listOf(...Array.from({ length: 5 }, () => row(login())));
    const { fingerprint } = await previewList(province, provisional, list);
    const both = await Promise.allSettled([1, 2].map(() => applyList(province, provisional, list, fingerprint)));
    expect(both.map(({ status }) => status)).toContain('fulfilled');
    const { counts } = await previewList(province, provisional, list);
    expect(counts).toMatchObject({ new: 0, same: 5 });
    const made = both.flatMap((one) => (one.status === 'fulfilled' ? one.value.codes : []));
    expect(made.length).toBe(5);
  });

  test('names stay out of the tables, the audit lines and the preview', async () => {
    const loginName = login();
    const list = listOf(row(loginName, { name: 'Quách Thị Kín Đáo' }));
    expect((await previewList(province, provisional, list)).changes).toMatchObject([
      { name: 'Q. T. K. Đáo', kind: 'new', line: 1 },
    ]);
    await apply(province, provisional, list);
    const rows = await db.owner(`select row_to_json(a)::text as text from identity.account a
      union all select row_to_json(l)::text from kernel.audit_line l union all select row_to_json(p)::text from identity.appointment p`);
    expect(JSON.stringify(rows)).not.toMatch(/Kín Đáo|ds\.\d+@/);
    const lines = await db.owner<{ subject: object }>(
      `select subject from kernel.audit_line where action = 'identity.take-listed-person' order by id desc limit 1`,
    );
    expect(lines[0]?.subject).toMatchObject({ kind: 'new', begun: 'commune-reporter 91/30292 committee specialist' });
  });
});

describe('provisional, then confirmed (D-06)', () => {
  test('a first code opens the door once to choose a password; until then it is asked for as any password is', async () => {
    const loginName = login();
    const [handed] = (await apply(province, provisional, listOf(row(loginName)))).codes;
    if (!handed) throw new Error('no code');
    const address = '10.1.2.3';
    const stored = await db.owner<{ password_hash: string }>(
      `select password_hash from identity.account where password_hash like '$first-code$%'`,
    );
    expect(JSON.stringify(stored)).not.toContain(handed.code);
    expect((await checkPassword(db.context(), { loginName, password: 'sai-ma-sai-ma', address })).kind).toBe('wrong');
    expect(await checkPassword(db.context(), { loginName, password: handed.code.toUpperCase(), address })).toMatchObject({
      kind: 'right',
      passwordTemporary: true,
    });
    await renewPassword(db.context(), { loginName, password: handed.code, address }, 'mot-cau-rieng-cua-toi');
    expect((await checkPassword(db.context(), { loginName, password: handed.code, address })).kind).toBe('wrong');
    expect(await checkPassword(db.context(), { loginName, password: 'mot-cau-rieng-cua-toi', address })).toMatchObject({
      kind: 'right',
      passwordTemporary: false,
    });
  });

  test('who is not confirmed by the day gets in no more, also with a session that is open; confirmed they do', async () => {
    const loginName = login();
    const [handed] = (await apply(province, provisional, listOf(row(loginName)))).codes;
    const { id: accountId } = await accountOf(loginName);
    const on = (days: number): Clock => ({ now: () => new Date(`${addDays(TODAY, days)}T03:00:00Z`) });
    const credentials = { loginName, password: handed?.code ?? '', address: '10.1.2.4' };
    expect((await checkPassword(db.context({ clock: on(89) }), credentials)).kind).toBe('right');
    expect((await checkPassword(db.context({ clock: on(90) }), credentials)).kind).toBe('locked');
    const { token } = await openSession(db.context({ actor: doorOf(accountId), clock: on(89) }), {
      accountId,
      browser: '',
      before: null,
    });
    expect((await findSession(db.context({ clock: on(89) }), token)).id).toBe(accountId);
    const late: Clock = { now: () => new Date(`${addDays(TODAY, 89)}T17:05:00Z`) };
    await db.owner(`update identity.session set opened_at = $1, last_seen_at = $1 where account_id = $2`, [
      late.now().toISOString(),
      accountId,
    ]);
    expect((await findSession(db.context({ clock: late }), token)).id).toBe('anonymous');
    await expect(
      openSession(db.context({ actor: doorOf(accountId), clock: late }), { accountId, browser: '', before: null }),
    ).rejects.toMatchObject({ code: 'identity/account-not-found' });
    await confirmAccount(province, { accountId });
    await expect(confirmAccount(province, { accountId })).rejects.toMatchObject({ code: 'identity/not-provisional' });
    expect((await findSession(db.context({ clock: late }), token)).id).toBe(accountId);
    expect((await listAccounts(province, { limit: 200, state: 'confirmed' })).accounts.map(({ id }) => id)).toContain(accountId);
  });

  test('how long it lasts is a setting of the nation', async () => {
    await expect(setProvisionalTerm(province, { days: 30 })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await setProvisionalTerm(db.context(), { days: 30 });
    expect(await provisionalTerm(province, {})).toEqual({ days: 30 });
    const loginName = login();
    await apply(province, provisional, listOf(row(loginName)));
    expect((await accountOf(loginName)).provisionalUntil).toBe(addDays(TODAY, 30));
    await setProvisionalTerm(db.context(), { days: 90 });
  });

  test('the approved list replaces the provisional one: same, renamed, moved, new and gone are shown, then done; history stays', async () => {
    const place = { area: '91/30337', part: null } as const;
    const [same, renamed, moved, gone, fresh] = [login(), login(), login(), login(), login()];
    const here = { unit: '30337' };
    await apply(
      province,
      { ...place, standing: 'provisional', whole: false },
      listOf(...[same, renamed, moved, gone].map((one) => row(one, here))),
    );
    const list = listOf(
      row(same, here),
      row(renamed, { ...here, name: 'Đinh Thị Tên Mới' }),
      row(moved, { ...here, position: 'head', part: 'party' }),
      row(fresh, here),
    );
    const whole = { ...place, standing: 'confirmed', whole: true } as const;
    const preview = await previewList(province, whole, list);
    expect(preview.counts).toEqual({ new: 1, same: 0, changed: 3, gone: 1, confirmed: 3 });
    expect(preview.changes.at(-1)).toMatchObject({ kind: 'gone', line: null, ended: [{ position: 'specialist' }] });
    expect(await applyList(province, whole, list, preview.fingerprint)).toMatchObject({
      counts: { new: 1, changed: 3, gone: 1 },
      codes: [{ loginName: fresh }],
    });
    expect(await accountOf(renamed)).toMatchObject({ name: 'Đinh Thị Tên Mới', loginName: renamed, provisionalUntil: null });
    const posts = (await accountOf(moved)).appointments.map(({ position, part, validTo }) => [position, part, validTo]);
    expect(posts).toEqual([
      ['specialist', 'committee', TODAY],
      ['head', 'party', null],
    ]);
    expect((await accountOf(gone)).appointments).toMatchObject([{ position: 'specialist', validTo: TODAY }]);
    expect(await previewList(province, whole, list)).toMatchObject({ counts: { new: 0, same: 4, changed: 0, gone: 0 } });
  });

  test('a whole list ends nothing outside its place, nothing that no list gave, and nobody of higher rights', async () => {
    const { accountId: byHand } = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30307' }] });
    const elsewhere = login();
    await apply(province, provisional, listOf(row(elsewhere, { unit: '30313' })));
    const one = login();
    const place = { area: '91/30307', part: null, standing: 'confirmed', whole: true } as const;
    await apply(province, place, listOf(row(one, { unit: '30307' })));
    const { accountId: higher } = await given.account({ roles: [{ role: 'administrator', area: '91/30307' }] });
    await db.owner(`update identity.appointment set position_code = 'chair' where account_id = $1`, [higher]);
    const { counts } = await apply(province, place, listOf(row(login(), { unit: '30307' })));
    expect(counts).toEqual({ new: 1, changed: 0, gone: 1 });
    expect((await openAccount(db.context(), { accountId: byHand })).appointments[0]?.validTo).toBeNull();
    expect((await openAccount(db.context(), { accountId: higher })).appointments[0]?.validTo).toBeNull();
    expect((await accountOf(elsewhere)).appointments[0]?.validTo).toBeNull();
  });
});

describe('a list within one’s own rights (I-09)', () => {
  test('names nobody whom the province does not manage, not oneself, and no place outside it', async () => {
    const { loginName: neighbour } = await given.account({ roles: [{ role: 'viewer', area: '01' }] });
    const { loginName: higher } = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    const own = (await openAccount(db.context(), { accountId: administrator })).loginName;
    const codeOf = async (loginName: string) =>
      previewList(province, provisional, listOf(row(loginName))).catch((error: { params: { faults: { code: string }[] } }) =>
        error.params.faults.map(({ code }) => code),
      );
    expect(await codeOf(neighbour)).toEqual(['account-elsewhere']);
    expect(await codeOf(higher)).toEqual(['account-reaches-further']);
    expect(await codeOf(own)).toEqual(['own-account']);
    for (const area of ['01', null])
      await expect(previewList(province, { ...provisional, area }, listOf(row(login())))).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
    await expect(readListTemplate(province, { area: null, part: null }, 'vi')).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });

  test('lost sheets: everybody of the place who has never signed in gets a new code, and the old one opens nothing', async () => {
    const loginName = login();
    const [before] = (
      await apply(
        province,
        approved.whole ? { ...provisional, area: '91/30301' } : provisional,
        listOf(row(loginName, { unit: '30301' })),
      )
    ).codes;
    const { codes, next } = await renewFirstCodes(province, { area: '91/30301', part: null, after: null, onlyMine: false });
    expect([codes.map((one) => one.loginName), next]).toEqual([[loginName], null]);
    const kind = async (password = '') => (await checkPassword(db.context(), { loginName, password, address: '10.1.2.5' })).kind;
    expect([await kind(before?.code), await kind(codes[0]?.code)]).toEqual(['wrong', 'right']);
    const { id: accountId } = await accountOf(loginName);
    await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    expect((await renewFirstCodes(province, { area: '91/30301', part: null, after: null, onlyMine: false })).codes).toEqual([]);
    await expect(renewFirstCodes(province, { area: '01', part: null, after: null, onlyMine: false })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });

  test('the sheet of codes has a page for each unit', async () => {
    const code = (areaName: string | null, loginName: string) => ({
      areaName,
      name: 'Đinh A',
      loginName,
      code: 'abcd-efgh-jkmn-pqrs',
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      (await codeSheet([code('Xã B', 'b@x'), code('Xã A', 'a@x'), code('Xã A', '=c@x')], 'vi')) as unknown as ArrayBuffer,
    );
    const [sheet] = workbook.worksheets;
    expect([4, 5, 6].map((at) => [sheet?.getCell(at, 1).value, sheet?.getCell(at, 3).value])).toEqual([
      ['Xã A', 'a@x'],
      ['Xã A', '=c@x'],
      ['Xã B', 'b@x'],
    ]);
  });
});

test('a list with a day of its own for each row is read as quickly as one with a single day, by names of units too', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) =>
    row(login(), {
      unit: at % 2 === 0 ? 'Phường Long Xuyên' : 'Phường Long Xuyên, tỉnh An Giang',
      validFrom: addDays(TODAY, at),
    }),
  );
  const begun = performance.now();
  const { counts } = await previewList(db.context(), { ...provisional, area: null }, listOf(...rows));
  expect(counts.new).toBe(3000);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
