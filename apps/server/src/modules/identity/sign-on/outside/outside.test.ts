import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser, type Visit } from '#test/identity/browser';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { type GivenAccount, givenIdentity, useServer } from '#test/identity/given-identity';
import { OutsideSystem } from '#test/identity/outside-system';
import type { OutsideProviderId } from '../../domain/sign-on/outside-provider.ts';
import { lockAccount } from '../../use-cases/lock-account.ts';
import { linkAccount } from '../../use-cases/outside/outside-links.ts';
import { addOutsideProvider, changeOutsideProvider, changeProviderSecret } from '../../use-cases/outside/outside-providers.ts';
import { rotateDataKey } from '../../use-cases/rotate-data-key.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { withApp } = givenFactors(db);
const server = useServer(db);
const LABELS = { label: 'VNeID thử', labelEn: 'Trial VNeID', enabled: true };
let outside: OutsideSystem;
let providerId: OutsideProviderId;
let subjects = 0;

beforeAll(async () => {
  outside = await OutsideSystem.start([`${server.url()}/auth/outside/callback`]);
  const { issuer, clientId, clientSecret } = outside;
  ({ providerId } = await addOutsideProvider(db.context(), { issuer, clientId, clientSecret, subjectClaim: 'sub', ...LABELS }));
});
afterAll(() => outside.stop());
beforeEach(() => {
  subjects += 1;
  outside.person = { sub: `nguoi-${subjects}`, email: 'ai.do@noi-khac.example' };
});

const linked = async (): Promise<GivenAccount> => {
  const account = await given.account();
  await linkAccount(db.context(), { accountId: account.accountId, providerId, subject: outside.person?.sub ?? '' });
  return account;
};
const start = (browser: Browser, query = '') => browser.open(`${server.url()}/auth/login?to=/tinh/91${query}`);
const button = (page: Visit) => new URL(/href="([^"]*[/]outside[/][^"]*)"/.exec(page.text)?.[1] ?? '', page.url);
const goOutside = async (browser: Browser, query = '') => browser.open(button(await start(browser, query)));
const whoIs = async (browser: Browser) => {
  const answer = await browser.fetch(new URL('/api/session', server.url()));
  return answer.status === 200 ? ((await answer.json()) as { account: { id: string } }).account.id : null;
};
const api = async (browser: Browser, method: string, path: string, body: unknown = {}) => {
  const answer = await browser.fetch(new URL(`/api${path}`, server.url()), {
    method,
    headers: { 'x-requested-with': 'thong-suot', 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
};
const signedIn = async (account: GivenAccount) => {
  const browser = new Browser();
  await browser.submit(await start(browser), account);
  return browser;
};

describe('sign-in by a provider of others (I-11, D-13, I-04)', () => {
  test('its button stands on the sign-in page in the language of the page; who is linked gets in, without our password', async () => {
    const account = await linked();
    const browser = new Browser();
    expect((await start(new Browser(), '&lang=en')).text).toContain('Sign in with Trial VNeID');
    const page = await start(browser);
    expect(page.text).toContain('Đăng nhập bằng VNeID thử');
    const arrived = await browser.open(button(page));
    expect([arrived.url.pathname, await whoIs(browser)]).toEqual(['/tinh/91', account.accountId]);
    const lines = await db.owner<{ action: string }>(`select action from kernel.audit_line where actor_id = $1`, [
      account.accountId,
    ]);
    expect(lines.map(({ action }) => action)).toContain('identity.sign-in-outside');
  });

  test('who is not linked gets in nowhere, though an e-mail address is the same, and is told how to link', async () => {
    const { loginName } = await given.account();
    outside.person = { sub: 'chua-lien-ket', email: loginName };
    const browser = new Browser();
    const told = await goOutside(browser);
    expect([told.status, told.text.includes('Tài khoản nơi kia chưa được liên kết')]).toEqual([403, true]);
    expect(told.text).toContain('The account there is not linked yet');
    expect(await whoIs(browser)).toBe(null);
    const back = await browser.open(new URL(/class="button" href="([^"]*)"/.exec(told.text)?.[1] ?? '', told.url));
    expect(back.text).toContain('name="password"');
  });

  test('an account with a second factor is asked for it all the same', async () => {
    const account = await linked();
    await withApp(account, movedClock());
    const browser = new Browser();
    const page = await goOutside(browser);
    expect([page.text.includes('Xác thực bước hai'), await whoIs(browser)]).toEqual([true, null]);
  });

  test('a locked account stays locked', async () => {
    const account = await linked();
    await lockAccount(db.context(), { accountId: account.accountId, reason: 'Chuyển công tác' });
    const told = await goOutside(new Browser());
    expect([told.status, told.text.includes('đã bị khóa')]).toEqual([403, true]);
  });

  test('a refusal there is told in both languages, and all other ways stay', async () => {
    outside.person = null;
    const account = await given.account();
    const browser = new Browser();
    const told = await goOutside(browser);
    expect([told.status, told.text.includes('Chưa đăng nhập được bằng nơi kia'), told.text.includes('Not signed in')]).toEqual([
      403,
      true,
      true,
    ]);
    const back = await browser.open(new URL(/class="button" href="([^"]*)"/.exec(told.text)?.[1] ?? '', told.url));
    await browser.submit(back, account);
    expect(await whoIs(browser)).toBe(account.accountId);
  });

  test('an answer counts once, and only in the browser that asked', async () => {
    await linked();
    const [browser, thief] = [new Browser(), new Browser()];
    const asked = await browser.fetch(button(await start(browser)));
    let next = new URL(asked.headers.get('location') ?? '');
    while (!next.href.startsWith(server.url())) {
      const answer = await browser.fetch(next);
      next = new URL(answer.headers.get('location') ?? '', next);
    }
    expect((await thief.open(next)).status).toBe(400);
    const flow = browser.cookies('127.0.0.1').find(({ name }) => name.startsWith('thong-suot-outside'));
    expect((await browser.open(next)).url.pathname).toBe('/tinh/91');
    expect((await browser.open(next)).status).toBe(400);
    const again = new Browser();
    again.plant('127.0.0.1', flow?.name ?? '', flow?.value ?? '');
    expect((await again.open(next)).status).toBe(403);
    const forged = new URL(next);
    forged.searchParams.set('state', 'khac');
    again.plant('127.0.0.1', flow?.name ?? '', flow?.value ?? '');
    expect((await again.open(forged)).status).toBe(403);
  });

  test('a provider that was switched off has no button, and its way is closed', async () => {
    const browser = new Browser();
    const way = button(await start(browser));
    await changeOutsideProvider(db.context(), { providerId, ...LABELS, enabled: false });
    expect((await start(new Browser())).text).not.toContain('VNeID');
    expect((await browser.open(way)).status).toBe(404);
    await changeOutsideProvider(db.context(), { providerId, ...LABELS });
  });

  test('after a change of data keys and of our secret there, links still hold', async () => {
    const account = await linked();
    await rotateDataKey(db.context(), {});
    const browser = new Browser();
    await goOutside(browser);
    expect(await whoIs(browser)).toBe(account.accountId);
    await changeProviderSecret(db.context(), { providerId, clientSecret: 'mot-khoa-sai' });
    expect((await goOutside(new Browser())).status).toBe(403);
    await changeProviderSecret(db.context(), { providerId, clientSecret: outside.clientSecret });
    const again = new Browser();
    await goOutside(again);
    expect(await whoIs(again)).toBe(account.accountId);
  });

  test('neither our secret nor the subjects stand in the database', async () => {
    outside.person = { sub: '001090123456' };
    await linked();
    const stored = JSON.stringify([
      await db.owner('select * from identity.outside_provider'),
      await db.owner('select * from identity.outside_link'),
      await db.owner('select * from kernel.audit_line'),
    ]);
    expect(stored).not.toContain(outside.clientSecret);
    expect(stored).not.toContain('001090123456');
  });
});

describe('the link of an account', () => {
  const link = async (browser: Browser) => {
    const begun = await api(browser, 'POST', `/session/outside-links/${providerId}?lang=vi`);
    return begun.status === 200 ? browser.open(begun.body.address) : null;
  };

  test('is made by its owner, signed in here, who has shown again that it is them; then it signs in, until it is removed', async () => {
    const account = await given.account();
    const browser = await signedIn(account);
    const refused = await link(browser);
    expect([refused?.status, refused?.text.includes('Đã quá lâu từ khi bạn xác nhận')]).toEqual([422, true]);
    await api(browser, 'POST', '/session/confirmation', { password: account.password });
    expect((await link(browser))?.url.pathname).toBe('/account');
    expect((await api(browser, 'GET', '/session/outside-links')).body.links).toMatchObject([
      { providerId, label: 'VNeID thử', linkedAt: expect.any(String) },
    ]);
    const elsewhere = new Browser();
    await goOutside(elsewhere);
    expect(await whoIs(elsewhere)).toBe(account.accountId);
    expect((await api(browser, 'DELETE', `/session/outside-links/${providerId}`)).status).toBe(204);
    expect((await api(browser, 'DELETE', `/session/outside-links/${providerId}`)).status).toBe(404);
    expect((await goOutside(new Browser())).status).toBe(403);
  });

  test('a subject is linked with one account, an account with one subject of a provider', async () => {
    await linked();
    const other = await given.account();
    const browser = await signedIn(other);
    await api(browser, 'POST', '/session/confirmation', { password: other.password });
    const taken = await link(browser);
    expect([taken?.status, taken?.text.includes('đã có liên kết')]).toEqual([409, true]);
  });

  test('another session than the one that asked gets none, nor does nobody', async () => {
    const [mine, other] = [await given.account(), await given.account()];
    const [browser, elsewhere] = [await signedIn(mine), await signedIn(other)];
    for (const [who, account] of [
      [browser, mine],
      [elsewhere, other],
    ] as const)
      await api(who, 'POST', '/session/confirmation', { password: account.password });
    const begun = await api(browser, 'POST', `/session/outside-links/${providerId}`);
    const flow = browser.cookies('127.0.0.1').find(({ name }) => name.startsWith('thong-suot-outside'));
    elsewhere.plant('127.0.0.1', flow?.name ?? '', flow?.value ?? '');
    expect((await elsewhere.open(begun.body.address)).status).toBe(403);
    expect((await api(elsewhere, 'GET', '/session/outside-links')).body.links[0].linkedAt).toBe(null);
    expect((await api(new Browser(), 'POST', `/session/outside-links/${providerId}`)).status).toBe(401);
  });

  test('an administrator links and unlinks others over HTTP, never themselves; others may not', async () => {
    const person = await given.account();
    const boss = await given.account({ roles: [{ role: 'administrator' }] });
    const [admin, own] = [await signedIn(boss), await signedIn(person)];
    const path = `/accounts/${person.accountId}/outside-links/${providerId}`;
    expect((await api(own, 'PUT', path, { subject: 'x' })).status).toBe(403);
    expect((await api(admin, 'PUT', path, { subject: outside.person?.sub })).status).toBe(204);
    expect((await api(admin, 'PUT', path, { subject: outside.person?.sub })).body.type).toBe('identity/outside-link-taken');
    expect((await api(own, 'DELETE', path)).status).toBe(403);
    expect((await api(admin, 'DELETE', path)).status).toBe(204);
    expect((await api(admin, 'DELETE', path)).body.type).toBe('identity/outside-link-not-found');
    const self = `/accounts/${boss.accountId}/outside-links/${providerId}`;
    expect((await api(admin, 'PUT', self, { subject: 'y' })).body.type).toBe('identity/own-account');
    expect((await api(admin, 'DELETE', self)).body.type).toBe('identity/own-account');
    const nobody = '/accounts/00-00000000-0000-7000-8000-000000000000';
    expect((await api(admin, 'PUT', `${nobody}/outside-links/${providerId}`, { subject: 'z' })).body.type).toBe(
      'identity/account-not-found',
    );
  });
});

describe('the providers of others', () => {
  const NEW = { clientId: 'ta', clientSecret: 'x', subjectClaim: 'sub', ...LABELS, enabled: false };

  test('are an administrator’s, over HTTP; no answer holds a secret', async () => {
    const admin = await signedIn(await given.account({ roles: [{ role: 'administrator' }] }));
    const analyst = await signedIn(await given.account({ roles: [{ role: 'analyst' }] }));
    const provider = { ...NEW, issuer: 'https://dang-nhap.example' };
    for (const [method, path, body] of [
      ['GET', '/outside-providers', {}],
      ['POST', '/outside-providers', provider],
      ['PUT', `/outside-providers/${providerId}`, LABELS],
      ['PUT', `/outside-providers/${providerId}/secret`, { clientSecret: 'y' }],
      ['DELETE', `/outside-providers/${providerId}`, {}],
    ] as const)
      expect((await api(analyst, method, path, body)).status, path).toBe(403);
    const added = await api(admin, 'POST', '/outside-providers', provider);
    expect(added.status).toBe(201);
    expect((await api(admin, 'POST', '/outside-providers', provider)).body.type).toBe('identity/outside-provider-known');
    const path = `/outside-providers/${added.body.providerId}`;
    expect((await api(admin, 'PUT', path, { ...LABELS, label: 'Khác' })).status).toBe(204);
    expect((await api(admin, 'PUT', `${path}/secret`, { clientSecret: 'moi-hon' })).status).toBe(204);
    const listed = await api(admin, 'GET', '/outside-providers');
    expect(listed.body.providers).toContainEqual({
      providerId: added.body.providerId,
      issuer: 'https://dang-nhap.example',
      clientId: 'ta',
      subjectClaim: 'sub',
      ...LABELS,
      label: 'Khác',
    });
    expect(JSON.stringify(listed.body)).not.toMatch(/moi-hon|secret/i);
    expect((await api(admin, 'DELETE', path)).status).toBe(204);
    for (const [method, at, body] of [
      ['PUT', path, LABELS],
      ['PUT', `${path}/secret`, { clientSecret: 'y' }],
      ['DELETE', path, {}],
    ] as const)
      expect((await api(admin, method, at, body)).body.type).toBe('identity/outside-provider-not-found');
  });

  test.each([
    ['http://dang-nhap.example', 'sub', 'address-not-safe'],
    ['https://ai:mat@dang-nhap.example', 'sub', 'address-not-safe'],
    ['https://dang-nhap.example?x=1', 'sub', 'address-not-safe'],
    ['javascript:alert(1)', 'sub', 'address-not-safe'],
    ['https://dang-nhap.example', 'email', 'claim-not-stable'],
    ['https://dang-nhap.example', 'preferred_username', 'claim-not-stable'],
  ])('%s with people known by %s is refused: %s', async (issuer, subjectClaim, code) => {
    await expect(addOutsideProvider(db.context(), { ...NEW, issuer, subjectClaim })).rejects.toMatchObject({
      code: `identity/${code}`,
    });
  });

  test('may name people by another claim than sub, and an ID token without it is refused', async () => {
    await outside.stop();
    const other = await OutsideSystem.start([`${server.url()}/auth/outside/callback`]);
    const { issuer, clientId, clientSecret } = other;
    const made = await addOutsideProvider(db.context(), {
      issuer,
      clientId,
      clientSecret,
      subjectClaim: 'citizen',
      ...LABELS,
      label: 'Á',
    });
    const account = await given.account();
    await linkAccount(db.context(), { accountId: account.accountId, providerId: made.providerId, subject: '001090000001' });
    const enter = async (browser: Browser) =>
      browser.open(new URL(`${(await start(browser)).url.pathname}/outside/${made.providerId}`, server.url()));
    other.person = { sub: 'x', citizen: '001090000001' };
    const browser = new Browser();
    await enter(browser);
    expect(await whoIs(browser)).toBe(account.accountId);
    other.person = { sub: '001090000001' };
    expect((await enter(new Browser())).status).toBe(403);
    await other.stop();
  });

  test('one that is away is told within seconds in both languages, and the password still signs in (I-11)', async () => {
    await outside.stop();
    const account = await given.account();
    const browser = new Browser();
    const told = await goOutside(browser);
    expect([told.status, told.text.includes('Nơi đăng nhập kia không trả lời')]).toEqual([503, true]);
    expect(told.text).toContain('The other sign-on does not answer');
    const back = await browser.open(new URL(/class="button" href="([^"]*)"/.exec(told.text)?.[1] ?? '', told.url));
    await browser.submit(back, account);
    expect(await whoIs(browser)).toBe(account.accountId);
    expect((await api(browser, 'POST', `/session/outside-links/${providerId}`)).body).toMatchObject({
      type: 'identity/outside-away',
      status: 503,
    });
  });
});
