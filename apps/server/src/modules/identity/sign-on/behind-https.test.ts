import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { composeHttp } from '../../../composition.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const PUBLIC_URL = 'https://thong-suot.example';
let app: FastifyInstance;
beforeAll(async () => {
  app = await composeHttp(identityConfig({ PUBLIC_URL }), db.database, createLog('silent'));
});

/** Requests as a proxy on this machine passes them on from browsers that use https. */
function throughProxy() {
  const jar = new Map<string, string>();
  const lines: string[] = [];
  const ask = async (address: string, body?: Record<string, string>): Promise<LightMyRequestResponse> => {
    const url = new URL(address, PUBLIC_URL);
    const answer = await app.inject({
      method: body ? 'POST' : 'GET',
      url: url.pathname + url.search,
      headers: {
        host: '127.0.0.1:8080',
        'x-forwarded-host': 'thong-suot.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '203.0.113.9',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(body ? { payload: new URLSearchParams(body).toString() } : {}),
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      lines.push(line);
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    return answer;
  };
  const follow = async (first: LightMyRequestResponse): Promise<{ last: LightMyRequestResponse; addresses: string[] }> => {
    const addresses: string[] = [];
    let last = first;
    for (let location = last.headers.location; location !== undefined && addresses.length < 8; location = last.headers.location) {
      addresses.push(new URL(String(location), PUBLIC_URL).href);
      last = await ask(addresses.at(-1) ?? '');
    }
    return { last, addresses };
  };
  return { ask, follow, lines, jar };
}

describe('sign-in behind a proxy with https (K-04)', () => {
  test('leads over PUBLIC_URL alone, and every cookie is Secure; ours carry the __Host- prefix', async () => {
    const account = await given.account();
    const browser = throughProxy();
    const begun = await browser.follow(await browser.ask('/auth/login?to=/xa/91/30292'));
    const form = begun.addresses.at(-1) ?? '';
    const done = await browser.follow(await browser.ask(form, { loginName: account.loginName, password: account.password }));
    expect(done.addresses.at(-1)).toBe(`${PUBLIC_URL}/xa/91/30292`);
    for (const address of [...begun.addresses, ...done.addresses]) expect(new URL(address).origin).toBe(PUBLIC_URL);
    expect((await browser.ask('/api/session')).json()).toMatchObject({ account: { id: account.accountId } });
    expect([...browser.jar.keys()].filter((name) => name.startsWith('__Host-')).sort()).toEqual([
      '__Host-thong-suot-flow',
      '__Host-thong-suot-session',
    ]);
    for (const line of browser.lines) expect(line).toMatch(/; secure/i);
  });

  test('a flood of sign-in requests from one address is answered with 429 on a page, other addresses go on', async () => {
    const ask = (address: string) => app.inject({ url: '/auth/login', headers: { 'x-forwarded-for': address } });
    for (let count = 0; count < 120; count += 1) await ask('198.51.100.1');
    const refused = await ask('198.51.100.1');
    expect([refused.statusCode, refused.body.includes('Quá nhiều yêu cầu')]).toEqual([429, true]);
    expect((await ask('198.51.100.2')).statusCode).toBe(303);
  });

  test('pages are not stored, not framed, and load nothing from elsewhere', async () => {
    const browser = throughProxy();
    const { last } = await browser.follow(await browser.ask('/auth/login'));
    expect(last.headers['cache-control']).toBe('no-store');
    expect(last.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(last.body).not.toMatch(/<script(?! type="module" src="\/auth\/passkey\.js"><)|src="(?!\/auth\/passkey\.js")/);
    const provider = await browser.ask('/oidc/.well-known/openid-configuration');
    expect(provider.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(provider.json()).toMatchObject({
      issuer: `${PUBLIC_URL}/oidc`,
      authorization_endpoint: `${PUBLIC_URL}/oidc/auth`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  test('the provider takes no body that it cannot read, and other clients are unknown', async () => {
    const answer = await app.inject({ method: 'POST', url: '/oidc/token', payload: { grant_type: 'authorization_code' } });
    expect(answer.statusCode).toBe(400);
    expect((await app.inject({ url: '/oidc/auth?client_id=ai-do&response_type=code&scope=openid' })).statusCode).toBe(400);
  });
});
