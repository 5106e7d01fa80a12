import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, useServer } from '#test/identity/given-identity';
import { addOutsideProvider } from '../../use-cases/outside/outside-providers.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const server = useServer(db);

test('a provider that takes calls and never answers is given up, told, and the password signs in (I-11)', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const labels = { label: 'Nơi im lặng', labelEn: 'Silent place', enabled: true };
  const { providerId } = await addOutsideProvider(db.context(), {
    issuer,
    clientId: 'ta',
    clientSecret: 'x',
    subjectClaim: 'sub',
    ...labels,
  });
  const account = await given.account();
  const browser = new Browser();
  const page = await browser.open(`${server.url()}/auth/login`);
  const told = await browser.open(new URL(`${page.url.pathname}/outside/${providerId}`, page.url));
  expect([told.status, told.text.includes('Nơi đăng nhập kia không trả lời')]).toEqual([503, true]);
  const back = await browser.open(new URL(/class="button" href="([^"]*)"/.exec(told.text)?.[1] ?? '', told.url));
  await browser.submit(back, account);
  expect((await browser.fetch(new URL('/api/session', server.url()))).status).toBe(200);
  silent.close();
}, 60_000);
