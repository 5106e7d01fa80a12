import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { Browser } from '#test/identity/browser';
import { givenIdentity, useServer } from '#test/identity/given-identity';
import { atTime, conditionsOf, fullDocument, givenNetwork } from '#test/reporting/given-network';
import { doorOf } from '../signed-in-actor.ts';
import { findSession } from '../use-cases/find-session.ts';
import { issueMachineSecret, listMachines, registerMachine, revokeMachine } from '../use-cases/machines/machines.ts';
import { openSession } from '../use-cases/open-session.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
givenNetwork(db);
const clock = atTime('10:00');
const server = useServer(db, () => ({ TRIAL_CLOCK: clockOfTheDay() }));
const PLACE = { area: '91', part: null } as const;

/** The server lives 10:00 of the tests' day. */
function clockOfTheDay(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'machines-')), 'clock');
  writeFileSync(file, String(clock.now().getTime() - Date.now()));
  return file;
}

const registered = (over: object = {}) =>
  registerMachine(db.context({ clock }), {
    machineId: `may-${randomUUID().slice(0, 8)}`,
    name: 'Phần mềm báo cáo của tỉnh An Giang',
    role: 'province-system',
    ...PLACE,
    validFrom: calendarDate('2025-07-01'),
    validTo: null,
    addressRanges: [],
    requestsAMinute: 600,
    decision: 'QĐ 5',
    ...over,
  });

/** As any OAuth 2.0 client does it. */
async function tokenOf(
  machineId: string,
  clientSecret: string,
): Promise<{ status: number; token: string; body: Record<string, unknown> }> {
  const answer = await fetch(`${server.url()}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${machineId}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const body = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, token: String(body['access_token']), body };
}

async function ask(token: string, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url()}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

const outcomes = (body: Record<string, unknown>) => (body['results'] as { outcome: string }[]).map(({ outcome }) => outcome);
let batch: { sendKey: string; reports: unknown[] };

beforeAll(async () => {
  const address = conditionsOf();
  const document = await fullDocument(db, address);
  const elsewhere = { ...address, provinceCode: '01', reporter: '00004' };
  batch = {
    sendKey: randomUUID(),
    reports: [
      { address, baseRevision: 0, document },
      { address: elsewhere, document },
    ],
  };
});

describe('a program that acts by itself (OAuth 2.0 client credentials)', () => {
  test('who may not give its role gets no secret of it either: the secret is the role', async () => {
    const area = '91/30292';
    await db.owner("update identity.role set for_machines = true where code = 'leader'");
    const { machineId } = await registered({ area, role: 'leader' });
    const helper = await given.account({ roles: [{ role: 'account-helper', area }] });
    const { token } = await openSession(db.context({ actor: doorOf(helper.accountId), clock }), {
      accountId: helper.accountId,
      browser: '',
      before: null,
    });
    const actor = await findSession(db.context({ clock }), token);
    const issuing = issueMachineSecret(db.context({ actor, clock }), { machineId, ...PLACE, area, overlapHours: 0 });
    await expect(issuing).rejects.toMatchObject({ code: 'identity/role-not-entrusted' });
    await db.owner("update identity.role set for_machines = false where code = 'leader'");
  });

  test('sends the reports of its province without a browser, and none of another; the audit line names it', async () => {
    const { machineId, clientSecret } = await registered();
    const { status, token, body } = await tokenOf(machineId, clientSecret);
    expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', 600]);
    const sent = await ask(token, 'POST', '/report-batches', batch);
    expect([sent.status, outcomes(sent.body)]).toEqual([200, ['sent', 'refused']]);
    const again = await ask(token, 'POST', '/report-batches', batch);
    expect([again.body['isRepeat'], outcomes(again.body)]).toEqual([true, ['sent', 'refused']]);
    const places = await ask(token, 'GET', '/places/91/30292/reports');
    expect([places.status, JSON.stringify(places.body).includes('"sent"')]).toEqual([200, true]);
    const [line] = await db.owner<{ actor_id: string; actor_name: string }>(
      "select actor_id, actor_name from kernel.audit_line where action = 'reporting.submit-report' order by id desc limit 1",
    );
    expect(line).toEqual({ actor_id: machineId, actor_name: 'Phần mềm báo cáo của tỉnh An Giang' });
    const { machines } = await listMachines(db.context({ clock }), PLACE);
    expect(machines.find((one) => one.machineId === machineId)?.lastUsedAt).not.toBeNull();
  });

  test('may nothing that is for people: not who decides, not what concerns an account, however its role', async () => {
    const { machineId, clientSecret } = await registered();
    const { token } = await tokenOf(machineId, clientSecret);
    for (const [method, path] of [
      ['GET', '/session'],
      ['GET', '/own-deputies'],
      ['GET', '/review-boards/91/2025-09-24'],
      ['GET', '/machines'],
      ['GET', '/regimes'],
    ] as const)
      expect([path, (await ask(token, method, path)).status]).toEqual([path, 403]);
  });

  test('with a wrong secret gets no token; with a token that is none, it is told so (RFC 6750)', async () => {
    const { machineId } = await registered();
    expect((await tokenOf(machineId, 'khong-phai-khoa')).status).toBe(401);
    expect((await tokenOf('may-khong-co', 'khong-phai-khoa')).status).toBe(401);
    const refused = await ask('khong-phai-ma', 'GET', '/places/91/30292/reports');
    expect([refused.status, refused.body['type']]).toEqual([401, 'identity/token-refused']);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('a new secret goes on beside the one before for the change-over, never three', async () => {
    const { machineId, clientSecret: first } = await registered();
    const { clientSecret: second } = await issueMachineSecret(db.context(), { machineId, ...PLACE, overlapHours: 24 });
    const works = async (secret: string) => (await tokenOf(machineId, secret)).status === 200;
    expect([await works(first), await works(second)]).toEqual([true, true]);
    const { clientSecret: third } = await issueMachineSecret(db.context(), { machineId, ...PLACE, overlapHours: 24 });
    expect([await works(first), await works(second), await works(third)]).toEqual([false, true, true]);
    const { clientSecret: fourth } = await issueMachineSecret(db.context(), { machineId, ...PLACE, overlapHours: 0 });
    expect([await works(second), await works(third), await works(fourth)]).toEqual([false, false, true]);
  });

  test('revoked, it may nothing at once, with the token it holds neither', async () => {
    const { machineId, clientSecret } = await registered();
    const { token } = await tokenOf(machineId, clientSecret);
    expect((await ask(token, 'GET', '/places/91/30292/reports')).status).toBe(200);
    await revokeMachine(db.context({ clock }), { machineId, ...PLACE, reason: 'Thôi dùng' });
    expect((await ask(token, 'GET', '/places/91/30292/reports')).status).toBe(401);
    expect((await tokenOf(machineId, clientSecret)).status).toBe(401);
    const again = revokeMachine(db.context({ clock }), { machineId, ...PLACE, reason: 'Thôi dùng' });
    await expect(again).rejects.toMatchObject({ code: 'identity/machine-not-found' });
  });

  test('acts only in its time, as the server’s day has it', async () => {
    const { machineId, clientSecret } = await registered({ validTo: calendarDate('2025-09-24') });
    const { token } = await tokenOf(machineId, clientSecret);
    expect((await ask(token, 'GET', '/places/91/30292/reports')).status).toBe(401);
  });

  test('comes from its own networks alone, and not more often than agreed', async () => {
    const bound = await registered({ addressRanges: ['203.0.113.0/24', '2001:db8::/32'] });
    const away = await tokenOf(bound.machineId, bound.clientSecret);
    expect((await ask(away.token, 'GET', '/places/91/30292/reports')).body['type']).toBe('identity/machine-elsewhere');
    const inside = { 'x-forwarded-for': '203.0.113.9' };
    expect((await ask(away.token, 'GET', '/places/91/30292/reports', undefined, inside)).status).toBe(200);
    const slow = await registered({ requestsAMinute: 1 });
    const { token } = await tokenOf(slow.machineId, slow.clientSecret);
    const statuses: number[] = [];
    // At the turn of a minute the count begins anew, once.
    for (let count = 0; count < 4; count += 1) statuses.push((await ask(token, 'GET', '/places/91/30292/reports')).status);
    expect([statuses[0], statuses.filter((status) => status === 429).length >= 2]).toEqual([200, true]);
  });

  test('a token and a cookie are never mixed; a cookie alone still needs the header for writing', async () => {
    const { machineId, clientSecret } = await registered();
    const { token } = await tokenOf(machineId, clientSecret);
    const browser = new Browser();
    const { loginName, password } = await given.account({ roles: [{ role: 'administrator' }] });
    await browser.submit(await browser.open(`${server.url()}/auth/login`), { loginName, password });
    const both = await browser.fetch(new URL('/api/places/91/30292/reports', server.url()), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([both.status, ((await both.json()) as { type: string }).type]).toEqual([403, 'identity/token-with-cookie']);
    const bare = await browser.fetch(new URL('/api/report-batches', server.url()), { method: 'POST' });
    expect(bare.status).toBe(403);
    const disguised = await browser.fetch(new URL('/api/report-batches', server.url()), {
      method: 'POST',
      headers: { authorization: 'Bearer x' },
    });
    expect(disguised.status).toBe(403);
  });
});

describe('registering a program', () => {
  test.each([
    ['a role that is for people', { role: 'administrator' }, 'no-such-machine-role'],
    ['a unit that is none', { area: '99' }, 'no-such-unit'],
    ['an end before the beginning', { validTo: calendarDate('2025-07-01') }, 'dates-reversed'],
    ['a network that is none', { addressRanges: ['203.0.113.0/64'] }, 'address-range-malformed'],
  ])('is refused with %s', async (_name, over, code) => {
    await expect(registered(over)).rejects.toMatchObject({ code: `identity/${code}` });
  });

  test('an id is given once, and an administrator of another province registers none here', async () => {
    const { machineId } = await registered();
    await expect(registered({ machineId })).rejects.toMatchObject({ code: 'identity/machine-id-taken' });
    const secret = issueMachineSecret(db.context(), { machineId, area: '01', part: null, overlapHours: 0 });
    await expect(secret).rejects.toMatchObject({ code: 'identity/machine-not-found' });
  });
});
