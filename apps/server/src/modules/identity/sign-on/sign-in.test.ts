import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';
import { openRecord, sealRecord } from '../crypto/sealed-record.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);

const signIn = async (
  browser: Browser,
  { loginName, password }: Pick<GivenAccount, 'loginName' | 'password'>,
  host = '127.0.0.1',
  to = '/tinh/91',
) => browser.submit(await browser.open(`${server.url(host)}/auth/login?to=${encodeURIComponent(to)}`), { loginName, password });
const post = (browser: Browser, path: string, headers: Record<string, string> = { 'x-requested-with': 'thong-suot' }) =>
  browser.fetch(new URL(path, server.url()), { method: 'POST', headers });
const sessionStatus = async (browser: Browser, host = '127.0.0.1') =>
  (await browser.fetch(new URL('/api/session', server.url(host)))).status;
const sessionCookie = (browser: Browser, host = '127.0.0.1') =>
  browser.cookies(host).find(({ name }) => name.startsWith('thong-suot-session'));
const whoIs = async (browser: Browser, host = '127.0.0.1') =>
  (await (await browser.fetch(new URL('/api/session', server.url(host)))).json()) as { account: { id: string } };
/** Sets when the provider's session of an account began, in seconds. */
async function signedInAtProvider(accountId: string, change: (seconds: number) => number): Promise<void> {
  const [row] = await db.owner<{ id: string; payload: string }>(
    `select id, payload from identity.provider_record where model = 'Session' and account_id = $1`,
    [accountId],
  );
  const { id, payload } = row ?? { id: '', payload: '' };
  const session = openRecord('Session', id, payload) as { loginTs: number };
  const changed = sealRecord('Session', id, { ...session, loginTs: change(session.loginTs) });
  await db.owner('update identity.provider_record set payload = $2 where id = $1', [id, JSON.stringify(changed)]);
}
const auditOf = (accountId: string) =>
  db.owner<{ action: string }>(
    `select action from kernel.audit_line where subject->>'accountId' = $1 or actor_id = $1 order by id`,
    [accountId],
  );

describe('sign-in (I-01, I-04)', () => {
  test.each(['127.0.0.1', 'localhost'])(
    'works on %s though PUBLIC_URL names one name only, and leads back to the page wanted',
    async (host) => {
      const account = await given.account({ roles: [{ role: 'analyst' }] });
      const browser = new Browser();
      const visit = await signIn(browser, account, host, '/tinh/91?ngay=2025-09-22');
      expect(visit.url.href).toBe(`${server.url(host)}/tinh/91?ngay=2025-09-22`);
      expect(await whoIs(browser, host)).toMatchObject({
        account: { id: account.accountId, name: 'Nguyễn Văn Thử', loginName: account.loginName },
        appointments: [
          {
            role: 'analyst',
            title: 'Chuyên viên phân tích Trung tâm điều hành',
            titleEn: 'Analyst of the command centre',
            area: null,
            part: null,
          },
        ],
        demonstration: true,
        requestHeader: { name: 'x-requested-with', value: 'thong-suot' },
      });
    },
  );

  test('keeps the session in a cookie that scripts and foreign pages cannot use', async () => {
    const browser = new Browser();
    await signIn(browser, await given.account());
    expect(sessionCookie(browser)?.attributes).toMatch(/HttpOnly/);
    expect(sessionCookie(browser)?.attributes).toMatch(/SameSite=Lax/);
  });

  test('without a session the API says 401, and nobody is told more', async () => {
    expect(await sessionStatus(new Browser())).toBe(401);
  });

  test('a wrong password and a name that nobody has get the same answer, on the form, announced and tied to the fields', async () => {
    const account = await given.account();
    const wrong = await signIn(new Browser(), { ...account, password: 'khong-phai-mat-khau' });
    const unknown = await signIn(new Browser(), { loginName: 'khong.ai@thu-nghiem.example', password: 'khong-phai-mat-khau' });
    for (const visit of [wrong, unknown]) {
      expect(visit.status).toBe(422);
      expect(visit.text).toContain(
        '<p class="error" id="error" role="alert">Tên đăng nhập hoặc mật khẩu không đúng. <span class="beside" lang="en">The login name or the password is wrong.</span></p>',
      );
      expect(visit.text).toContain('aria-describedby="error"');
      expect(visit.text).toContain('<title>Lỗi: Đăng nhập');
    }
    expect(wrong.text).not.toContain('khong-phai-mat-khau');
  });

  test('a password longer than any may be is a wrong one, told on the form', async () => {
    const visit = await signIn(new Browser(), { ...(await given.account()), password: 'dài'.repeat(200) });
    expect([visit.status, visit.text.includes('Tên đăng nhập hoặc mật khẩu không đúng.')]).toEqual([422, true]);
  });

  test('an empty form is answered on the form and counts as no attempt', async () => {
    const visit = await signIn(new Browser(), { loginName: '', password: '' });
    expect([visit.status, visit.text.includes('Hãy nhập tên đăng nhập')]).toEqual([422, true]);
  });

  test('what was typed comes back escaped', async () => {
    const visit = await signIn(new Browser(), { loginName: '"><script>alert(1)</script>', password: 'x' });
    expect(visit.text).not.toContain('<script>');
    expect(visit.text).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('speaks English when asked, on the form and in errors', async () => {
    const browser = new Browser();
    const page = await browser.open(`${server.url()}/auth/login?lang=en`);
    expect(page.text).toContain('<html lang="en">');
    const visit = await browser.submit(page, { loginName: 'nobody@office.example', password: 'wrong' });
    expect(visit.text).toContain('The login name or the password is wrong.');
  });

  test('a first password must be replaced, by one that meets the rules, before anything opens', async () => {
    const browser = new Browser();
    const account = await given.account({ temporary: true });
    const asked = await signIn(browser, account);
    expect(asked.text).toContain('Đặt mật khẩu mới');
    expect(await sessionStatus(browser)).toBe(401);
    const short = await browser.submit(asked, { password: account.password, next: 'ngan', repeat: 'ngan' });
    expect([short.status, short.text.includes('ít nhất 14 ký tự')]).toEqual([422, true]);
    const differing = await browser.submit(short, {
      password: account.password,
      next: 'mot-cau-moi-du-dai',
      repeat: 'mot-cau-khac',
    });
    expect(differing.text).toContain('không giống nhau');
    await browser.submit(differing, { password: account.password, next: 'mot-cau-moi-du-dai', repeat: 'mot-cau-moi-du-dai' });
    expect((await whoIs(browser)).account.id).toBe(account.accountId);
    expect((await signIn(new Browser(), account)).status).toBe(422);
  });

  test('a second person on the same browser takes over from the first', async () => {
    const browser = new Browser();
    const [first, second] = [await given.account(), await given.account()];
    await signIn(browser, first);
    await db.owner(`update identity.session set ended_at = now(), end_reason = 'signed-out' where account_id = $1`, [
      first.accountId,
    ]);
    await signedInAtProvider(first.accountId, () => 1);
    await signIn(browser, second);
    expect((await whoIs(browser)).account.id).toBe(second.accountId);
  });
});

test('nothing that a browser sends to be known again stands in the database (K-04)', async () => {
  const browser = new Browser();
  await signIn(browser, await given.account());
  const secrets = browser.cookies('127.0.0.1').map(({ value }) => decodeURIComponent(value));
  expect(secrets.length).toBeGreaterThan(2);
  const tables = await db.owner<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'identity'`,
  );
  for (const { name } of tables) {
    const rows = JSON.stringify(await db.owner(`select * from identity.${name}`));
    expect(secrets.filter((secret) => rows.includes(secret))).toEqual([]);
  }
});

describe('addresses of sign-in', () => {
  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/auth/login',
    '/%2F/../\\evil.example',
    '/\t/evil.example',
  ])('never lead to %s after sign-in', async (to) => {
    const browser = new Browser();
    const form = await browser.open(`${server.url()}/auth/login?to=${encodeURIComponent(to)}`);
    const account = await given.account();
    const action = /<form[^>]* action="([^"]*)"/.exec(form.text)?.[1] ?? '';
    let next = await browser.fetch(new URL(action, form.url), { method: 'POST', body: new URLSearchParams(account) });
    const hops: URL[] = [];
    for (
      let location = next.headers.get('location');
      location !== null && hops.length < 5;
      location = next.headers.get('location')
    ) {
      hops.push(new URL(location, server.url()));
      next = await browser.fetch(hops.at(-1) as URL);
    }
    expect(new Set(hops.map(({ origin }) => origin))).toEqual(new Set([server.url()]));
    expect(hops.at(-1)?.pathname).not.toMatch(/^\/auth\/login/);
    expect(await sessionStatus(browser)).toBe(200);
  });

  test('a foreign Host never enters an address: sign-in follows PUBLIC_URL', async () => {
    const answer = await server.app.inject({ url: '/auth/login', headers: { host: 'evil.example' } });
    expect(answer.headers.location).toMatch(new RegExp(`^${server.url()}/oidc/auth\\?`));
    expect(decodeURIComponent(String(answer.headers.location))).toContain(`redirect_uri=${server.url()}/auth/callback`);
  });

  test('a request that a proxy passed on follows PUBLIC_URL, whatever its Host', async () => {
    const answer = await server.app.inject({
      url: '/auth/login',
      headers: { host: `localhost:${server.port}`, 'x-forwarded-for': '203.0.113.7' },
    });
    expect(answer.headers.location).toMatch(new RegExp(`^${server.url()}/oidc/auth\\?`));
  });

  test('the provider refuses an address that is not registered, and a request without PKCE', async () => {
    const ask = (query: Record<string, string>) =>
      server.app.inject({
        url: `/oidc/auth?${new URLSearchParams({ client_id: 'thong-suot-web', response_type: 'code', scope: 'openid', ...query }).toString()}`,
      });
    expect((await ask({ redirect_uri: 'https://evil.example/auth/callback' })).statusCode).toBe(400);
    const withoutPkce = await ask({ redirect_uri: `${server.url()}/auth/callback` });
    expect(withoutPkce.headers.location).toContain('error=invalid_request');
  });
});

describe('a sign-in that was begun elsewhere', () => {
  test('cannot be finished here, and the page says so', async () => {
    const thief = new Browser();
    const refused = await thief.open(`${server.url()}/auth/callback?code=abc&state=xyz`);
    expect([refused.status, refused.text.includes('đã hết hạn')]).toEqual([400, true]);
    await thief.open(`${server.url()}/auth/login`);
    const forged = await thief.open(`${server.url()}/auth/callback?code=abc&state=xyz`);
    expect([forged.status, forged.text.includes('đã hết hạn')]).toEqual([400, true]);
  });

  test('an answer of the provider finishes one sign-in once', async () => {
    const browser = new Browser();
    const form = await browser.open(`${server.url()}/auth/login`);
    const action = /<form[^>]* action="([^"]*)"/.exec(form.text)?.[1] ?? '';
    const body = new URLSearchParams(await given.account());
    const resumed = await browser.fetch(new URL(action, form.url), { method: 'POST', body });
    const answered = await browser.fetch(new URL(resumed.headers.get('location') ?? '', form.url));
    const callback = new URL(answered.headers.get('location') ?? '', form.url);
    const flow = browser.cookies('127.0.0.1').find(({ name }) => name.startsWith('thong-suot-flow'));
    expect(callback.pathname).toBe('/auth/callback');
    expect((await browser.fetch(callback)).status).toBe(303);
    browser.plant('127.0.0.1', flow?.name ?? '', flow?.value ?? '');
    expect((await browser.fetch(callback)).status).toBe(400);
  });

  test('a form without its cookie (another site, an old page) is not taken', async () => {
    const page = await new Browser().open(`${server.url()}/auth/login`);
    const account = await given.account();
    expect((await new Browser().submit(page, account)).status).toBe(400);
  });

  test('a session cookie planted before sign-in is worth nothing after it (fixation)', async () => {
    const attacker = new Browser();
    await signIn(attacker, await given.account());
    const planted = sessionCookie(attacker);
    const victim = new Browser();
    victim.plant('127.0.0.1', planted?.name ?? '', 'gia-tri-gai-truoc');
    await signIn(victim, await given.account());
    expect(sessionCookie(victim)?.value).not.toBe('gia-tri-gai-truoc');
    const holder = new Browser();
    holder.plant('127.0.0.1', planted?.name ?? '', 'gia-tri-gai-truoc');
    expect(await sessionStatus(holder)).toBe(401);
  });
});

describe('the end of a session', () => {
  test('sign-out ends it here and at the provider: the next sign-in asks for the password', async () => {
    const browser = new Browser();
    const account = await given.account();
    await signIn(browser, account);
    const token = sessionCookie(browser);
    const left = await browser.open(`${server.url()}/auth/sign-out`, { method: 'POST', headers: { origin: server.url() } });
    expect([left.status, left.text.includes('Bạn đã đăng xuất')]).toEqual([200, true]);
    const thief = new Browser();
    thief.plant('127.0.0.1', token?.name ?? '', token?.value ?? '');
    expect(await sessionStatus(thief)).toBe(401);
    expect((await browser.open(`${server.url()}/auth/login`)).text).toContain('name="password"');
    expect((await auditOf(account.accountId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['identity.sign-in', 'identity.open-session', 'identity.sign-out']),
    );
  });

  test('another site cannot sign somebody out', async () => {
    const browser = new Browser();
    await signIn(browser, await given.account());
    expect((await post(browser, '/auth/sign-out', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(browser, '/auth/sign-out', { origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await sessionStatus(browser)).toBe(200);
  });

  test('a form on a page of ours signs out, though its Origin is hidden by the referrer policy', async () => {
    const browser = new Browser();
    await signIn(browser, await given.account());
    expect((await post(browser, '/auth/sign-out', { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    expect(await sessionStatus(browser)).toBe(401);
  });

  test('sign-out everywhere ends the sessions of all browsers and asks each for the password again', async () => {
    const account = await given.account();
    const [office, phone] = [new Browser(), new Browser()];
    await signIn(office, account);
    await signIn(phone, account, 'localhost');
    const answer = await post(office, '/api/session/sign-out-everywhere');
    expect(await answer.json()).toEqual({ ended: 2 });
    expect([await sessionStatus(office), await sessionStatus(phone, 'localhost')]).toEqual([401, 401]);
    expect((await phone.open(`${server.url('localhost')}/auth/login`)).text).toContain('name="password"');
  });

  test('a write without our header is refused (CSRF)', async () => {
    const browser = new Browser();
    await signIn(browser, await given.account());
    expect((await post(browser, '/api/session/sign-out-everywhere', {})).status).toBe(403);
    expect(await sessionStatus(browser)).toBe(200);
  });

  test('30 minutes without use end it, and the provider asks for the password again', async () => {
    const browser = new Browser();
    const account = await given.account();
    await signIn(browser, account);
    await db.owner(`update identity.session set last_seen_at = now() - interval '29 minutes' where account_id = $1`, [
      account.accountId,
    ]);
    expect(await sessionStatus(browser)).toBe(200);
    await db.owner(`update identity.session set last_seen_at = now() - interval '31 minutes' where account_id = $1`, [
      account.accountId,
    ]);
    await signedInAtProvider(account.accountId, (seconds) => seconds - 1900);
    expect(await sessionStatus(browser)).toBe(401);
    expect((await browser.open(`${server.url()}/auth/login`)).text).toContain('name="password"');
  });

  test('use keeps it alive, but 12 hours after its beginning it ends all the same', async () => {
    const browser = new Browser();
    const account = await given.account();
    await signIn(browser, account);
    await db.owner(`update identity.session set last_seen_at = now() - interval '2 minutes' where account_id = $1`, [
      account.accountId,
    ]);
    await sessionStatus(browser);
    const [seen] = await db.owner<{ recent: boolean }>(
      `select last_seen_at > now() - interval '1 minute' as recent from identity.session where account_id = $1`,
      [account.accountId],
    );
    expect(seen).toEqual({ recent: true });
    await db.owner(`update identity.session set opened_at = now() - interval '12 hours 1 minute' where account_id = $1`, [
      account.accountId,
    ]);
    expect(await sessionStatus(browser)).toBe(401);
  });

  test('sessions are listed with the present one marked, and one of them can be ended', async () => {
    const account = await given.account();
    const [office, phone] = [new Browser(), new Browser()];
    await signIn(office, account);
    await signIn(phone, account);
    const listed = (await (await office.fetch(new URL('/api/session/sessions', server.url()))).json()) as {
      sessions: { id: string; present: boolean }[];
    };
    expect(listed.sessions.map(({ present }) => present)).toEqual([false, true]);
    const ended = await office.fetch(new URL(`/api/session/sessions/${listed.sessions[0]?.id}`, server.url()), {
      method: 'DELETE',
      headers: { 'x-requested-with': 'thong-suot' },
    });
    expect(ended.status).toBe(204);
    expect([await sessionStatus(office), await sessionStatus(phone)]).toEqual([200, 401]);
  });
});
