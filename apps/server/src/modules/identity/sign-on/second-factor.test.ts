import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { Browser, type Visit } from '#test/identity/browser';
import { App } from '#test/identity/given-factors';
import { type GivenAccount, givenIdentity, PASSWORD, useServer } from '#test/identity/given-identity';
import type { AccountId } from '../domain/account.ts';
import { resetPassword } from '../use-cases/change-password.ts';
import { setSignInRule } from '../use-cases/second-factor/sign-in-rules.ts';
import { beginTotp, completeTotp } from '../use-cases/second-factor/totp.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);

beforeAll(async () => {
  const rule = {
    passwordMonths: null,
    passwordsRemembered: 0,
    inDemonstration: true,
    secondFactorFrom: calendarDate('2025-07-01'),
  };
  await setSignInRule(db.context(), { ...rule, role: 'analyst', graceSignIns: 0 });
  await setSignInRule(db.context(), { ...rule, role: 'leader', graceSignIns: 1 });
});

const signIn = async (browser: Browser, { loginName, password }: Pick<GivenAccount, 'loginName' | 'password'>) =>
  browser.submit(await browser.open(`${server.url()}/auth/login?to=/tinh/91`), { loginName, password });
const status = async (browser: Browser) => (await browser.fetch(new URL('/api/session', server.url()))).status;
/** Sends the form of a page that leads to this step. */
const press = (browser: Browser, page: Visit, step: string, values: Record<string, string> = {}) => {
  const action = new RegExp(`action="([^"]*/${step}[?][^"]*)"`).exec(page.text)?.[1];
  if (action === undefined) throw new Error(`the page leads to no ${step}`);
  return browser.open(new URL(action, page.url), { method: 'POST', body: new URLSearchParams(values) });
};
const secretOn = ({ text }: Visit) => new App(/<code class="secret">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '');
const codesOn = ({ text }: Visit) => [...text.matchAll(/<li><code>([a-z0-9-]+)</g)].map(([, code = '']) => code);

/** An account with an app whose last code lies two steps back. */
async function withApp(): Promise<{ account: GivenAccount; app: App; recoveryCodes: string[] }> {
  const account = await given.account();
  const before = { now: () => new Date(Date.now() - 60_000) };
  return db.inTx(async (tx) => {
    const app = new App((await beginTotp(tx, before, account.accountId, account.loginName)).secret);
    const recoveryCodes = await completeTotp(tx, before, account.accountId, app.code(before.now()));
    return { account, app, recoveryCodes };
  });
}
const methodsOf = (accountId: AccountId) =>
  db.owner<{ method: string }>(
    `select subject->>'method' as method from kernel.audit_line where action = 'identity.second-factor' and actor_id = $1`,
    [accountId],
  );

describe('sign-in of somebody with an app (K-04, I-04)', () => {
  test('asks for a code after the password, and opens nothing before', async () => {
    const { account, app } = await withApp();
    const browser = new Browser();
    const asked = await signIn(browser, account);
    expect([asked.status, asked.text.includes('Xác thực bước hai'), await status(browser)]).toEqual([200, true, 401]);
    const wrong = await press(browser, asked, 'code', { code: '000000' });
    expect([wrong.status, wrong.text.includes('Mã không đúng hoặc đã dùng.'), await status(browser)]).toEqual([422, true, 401]);
    expect(wrong.text).toContain('<span class="beside" lang="en">The code is wrong or was used before.</span>');
    const arrived = await press(browser, wrong, 'code', { code: app.code() });
    expect([arrived.url.pathname, await status(browser)]).toEqual(['/tinh/91', 200]);
    expect(await methodsOf(account.accountId)).toEqual([{ method: 'totp' }]);
  });

  test('takes a recovery code where there is no app at hand', async () => {
    const { account, recoveryCodes } = await withApp();
    const browser = new Browser();
    await press(browser, await signIn(browser, account), 'code', { code: recoveryCodes[3] ?? '' });
    expect(await status(browser)).toBe(200);
    const again = new Browser();
    expect((await press(again, await signIn(again, account), 'code', { code: recoveryCodes[3] ?? '' })).status).toBe(422);
  });

  test('a code that signed in does not sign in again', async () => {
    const { account, app } = await withApp();
    const code = app.code();
    const [browser, onlooker] = [new Browser(), new Browser()];
    await press(browser, await signIn(browser, account), 'code', { code });
    expect((await press(onlooker, await signIn(onlooker, account), 'code', { code })).status).toBe(422);
    expect([await status(browser), await status(onlooker)]).toEqual([200, 401]);
  });

  test('too many wrong codes block for a while, told with the wait', async () => {
    const { account, app } = await withApp();
    const browser = new Browser();
    let page = await signIn(browser, account);
    for (let attempt = 1; attempt <= 4; attempt += 1) page = await press(browser, page, 'code', { code: '000000' });
    const blocked = await press(browser, page, 'code', { code: '000000' });
    expect([blocked.status, blocked.headers.get('retry-after')]).toEqual([429, '30']);
    expect((await press(browser, blocked, 'code', { code: app.code() })).status).toBe(429);
  });

  test('the step cannot be jumped over: nothing but its own answer counts', async () => {
    const { account } = await withApp();
    const browser = new Browser();
    const page = await signIn(browser, account);
    const at = (step: string, values: Record<string, string> = {}) =>
      browser.open(new URL(`${page.url.pathname.replace(/\/$/, '')}${step}`, page.url), {
        method: 'POST',
        body: new URLSearchParams(values),
      });
    expect((await at('/later')).status).toBe(400);
    expect((await at('/enrolment', { code: '000000' })).status).toBe(400);
    expect((await at('/password', { password: PASSWORD, next: 'mot-cau-moi-du-dai', repeat: 'mot-cau-moi-du-dai' })).status).toBe(
      400,
    );
    expect((await at('/continue')).text).toContain('Xác thực bước hai');
    expect(await status(browser)).toBe(401);
  });

  test('without the password before it, a code is nothing', async () => {
    const { app } = await withApp();
    const browser = new Browser();
    const page = await browser.open(`${server.url()}/auth/login`);
    const answer = await browser.open(new URL(`${page.url.pathname}/code`, page.url), {
      method: 'POST',
      body: new URLSearchParams({ code: app.code() }),
    });
    expect([answer.status, answer.text.includes('đã hết hạn')]).toEqual([400, true]);
  });

  test('a stolen first password is no way to a new one: the code comes first', async () => {
    const { account, app } = await withApp();
    const { firstPassword } = await resetPassword(db.context(), { accountId: account.accountId });
    const browser = new Browser();
    const asked = await signIn(browser, { ...account, password: firstPassword });
    expect(asked.text).toContain('Xác thực bước hai');
    const renewal = await press(browser, asked, 'code', { code: app.code() });
    expect([renewal.text.includes('Đặt mật khẩu mới'), renewal.text.includes('Ít nhất 8 ký tự')]).toEqual([true, true]);
    await press(browser, renewal, 'password', { password: firstPassword, next: 'moi-8-ky', repeat: 'moi-8-ky' });
    expect(await status(browser)).toBe(200);
  });

  test('the page stands in the other language at the same step; another person may begin anew', async () => {
    const { account } = await withApp();
    const browser = new Browser();
    const asked = await signIn(browser, account);
    const english = await browser.open(new URL(/href="([^"]*lang=en)"/.exec(asked.text)?.[1] ?? '', asked.url));
    expect(english.text).toContain('Second step');
    const anew = await press(browser, english, 'restart');
    expect(anew.text).toContain('name="loginName"');
    const other = await given.account();
    await browser.submit(anew, other);
    expect(await status(browser)).toBe(200);
  });
});

describe('sign-in of somebody whose role asks for a second factor, and who has none', () => {
  test('sets up an app before anything opens, and shows ten recovery codes once', async () => {
    const account = await given.account({ roles: [{ role: 'analyst' }] });
    const browser = new Browser();
    const page = await signIn(browser, account);
    expect([page.text.includes('Cài ứng dụng tạo mã'), page.text.includes('Để sau'), await status(browser)]).toEqual([
      true,
      false,
      401,
    ]);
    const app = secretOn(page);
    const wrong = await press(browser, page, 'enrolment', { code: '000000' });
    expect([wrong.status, secretOn(wrong).code(new Date(0))]).toEqual([422, app.code(new Date(0))]);
    const shown = await press(browser, wrong, 'enrolment', { code: app.code() });
    expect([codesOn(shown).length, await status(browser)]).toEqual([10, 401]);
    await press(browser, shown, 'continue');
    expect(await status(browser)).toBe(200);
    const next = new Browser();
    expect((await signIn(next, account)).text).toContain('Xác thực bước hai');
  });

  test('may put it off as often as the rule allows, and no more', async () => {
    const account = await given.account({ roles: [{ role: 'leader' }] });
    const [first, second] = [new Browser(), new Browser()];
    const page = await signIn(first, account);
    expect(page.text).toContain('Để sau (còn 1 lần)');
    await press(first, page, 'later');
    expect(await status(first)).toBe(200);
    const again = await signIn(second, account);
    expect(again.text).not.toContain('Để sau');
    const forced = await second.open(new URL(`${again.url.pathname}/later`, again.url), { method: 'POST' });
    expect([forced.status, await status(second)]).toEqual([422, 401]);
  });

  test('a first password is replaced before', async () => {
    const account = await given.account({ temporary: true, roles: [{ role: 'analyst' }] });
    const browser = new Browser();
    const page = await signIn(browser, account);
    expect(page.text).toContain('Đặt mật khẩu mới');
    const next = 'mot-cau-moi-du-dai';
    expect((await press(browser, page, 'password', { password: PASSWORD, next, repeat: next })).text).toContain(
      'Cài ứng dụng tạo mã',
    );
  });
});

test('an expired password is replaced at sign-in, and told why', async () => {
  const rule = { secondFactorFrom: null, graceSignIns: 0, passwordMonths: 2, passwordsRemembered: 10, inDemonstration: true };
  await setSignInRule(db.context(), { ...rule, role: 'administrator' });
  const account = await given.account({ roles: [{ role: 'administrator' }] });
  await db.owner(`update identity.account set password_changed_at = now() - interval '70 days' where id = $1`, [
    account.accountId,
  ]);
  const browser = new Browser();
  const page = await signIn(browser, account);
  expect([page.text.includes('đã hết hạn theo quy định'), await status(browser)]).toEqual([true, 401]);
  const next = 'mot-cau-moi-du-dai';
  await press(browser, page, 'password', { password: PASSWORD, next, repeat: next });
  expect(await status(browser)).toBe(200);
});
