import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '#kernel/log';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, identityConfig } from '#test/identity/given-identity';
import { composeHttp } from '../../../composition.ts';
import { renewLoginDigests, renewProviderRecords, renewStoredKeys } from '../use-cases/renew-secret.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const OLD = identityConfig().secretKey ?? '';
const NEW = randomBytes(48).toString('base64url');

let app: FastifyInstance | null = null;
let port = 0;
/** Starts the server anew on the same address, with these keys. */
async function serveWith(keys: Readonly<Record<string, string>>): Promise<string> {
  await app?.close();
  app = await composeHttp(identityConfig({ PORT: String(port), ...keys }), db.database, createLog('silent'));
  return app.listen({ host: '127.0.0.1', port });
}
afterEach(() => app?.close());

test('through a change of SECRET_KEY sessions last, and the provider still knows who signed in (I-04, K-04)', async () => {
  port = Number(new URL(await serveWith({})).port);
  const url = await serveWith({});
  const account = await given.account();
  const [working, returning] = [new Browser(), new Browser()];
  for (const browser of [working, returning]) await browser.submit(await browser.open(`${url}/auth/login`), account);
  const status = async (browser: Browser) => (await browser.fetch(new URL('/api/session', url))).status;
  const records = () => db.owner('select model from identity.provider_record order by model');
  const before = await records();

  await serveWith({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: OLD });
  expect([await status(working), await status(returning)]).toEqual([200, 200]);
  await renewStoredKeys(db.context(), {});
  await renewLoginDigests(db.context(), { after: null });
  await renewProviderRecords(db.context(), { after: null });
  expect(await records()).toEqual(before);
  await db.owner(`update identity.session set ended_at = now(), end_reason = 'signed-out'`);
  expect([await status(returning), (await returning.open(`${url}/auth/login`)).status]).toEqual([401, 200]);
  expect(await status(returning)).toBe(200);

  await serveWith({ SECRET_KEY: NEW });
  expect(await status(returning)).toBe(200);
  expect((await working.open(`${url}/auth/login`)).text).toContain('name="password"');
  await working.submit(await working.open(`${url}/auth/login`), account);
  expect(await status(working)).toBe(200);
});
