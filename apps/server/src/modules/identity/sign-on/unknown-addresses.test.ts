import { describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { useServer } from '#test/identity/given-identity';

const server = useServer(useTestDatabase({ withUnits: true }));

describe('what cannot be answered (I-04)', () => {
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await new Browser().fetch(new URL(path, server.url()), init);
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };
  const BROWSER = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  test.each([
    ['/oidc/nope', {}],
    ['/oidc/token', {}],
    ['/oidc/', {}],
    ['/oidc/auth', { method: 'DELETE' }],
  ] as const)('%s %o: a program gets a problem document, a browser a page in both languages', async (path, init) => {
    const program = await ask(path, init);
    expect([program.status, program.type]).toEqual([404, expect.stringContaining('application/problem+json')]);
    expect(JSON.parse(program.text)).toEqual({
      type: 'kernel/not-found',
      title: 'Không tìm thấy',
      titleEn: 'Not found',
      status: 404,
    });
    const page = await ask(path, { ...init, ...BROWSER });
    expect([page.status, page.type]).toEqual([404, expect.stringContaining('text/html')]);
    expect(page.text).toContain('<h1>Không tìm thấy</h1>');
    expect(page.text).toContain('<p class="beside" lang="en">Not found. Signing in has no such address.</p>');
  });

  test('what the provider does answer stays as its standard says', async () => {
    expect((await ask('/oidc/.well-known/openid-configuration')).type).toContain('application/json');
    const refused = await ask('/oidc/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'code' }) });
    expect([refused.status, JSON.parse(refused.text).error]).toEqual([400, 'invalid_request']);
  });

  test.each([
    ['/auth/callback', 'vi', 'Lần đăng nhập này đã hết hạn', 'This sign-in has expired'],
    ['/auth/callback?lang=en', 'en', 'This sign-in has expired', 'Lần đăng nhập này đã hết hạn'],
    ['/oidc/interaction/x?lang=en', 'en', 'This sign-in has expired', 'Lần đăng nhập này đã hết hạn'],
    ['/oidc/auth', 'vi', 'Lần đăng nhập này đã hết hạn', 'This sign-in has expired'],
    ['/auth/signed-out', 'vi', 'Bạn đã đăng xuất', 'You are signed out'],
  ])('%s tells it in the language of the page, %s, and beside it in the other', async (path, language, title, beside) => {
    const { text } = await ask(path, BROWSER);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(`<p class="beside" lang="${language === 'vi' ? 'en' : 'vi'}">${beside}. `);
  });
});
