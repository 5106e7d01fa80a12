import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate, vietnamDay } from '#kernel/calendar';
import { listCentralBodies, seedUnits } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { doorOf } from '../signed-in-actor.ts';
import { appoint } from './appoint.ts';
import { findSession } from './find-session.ts';
import { openSession } from './open-session.ts';
import { readOwnSession } from './read-session.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const OPEN = { role: 'body-reporter', part: null, validFrom: TODAY, validTo: null, decision: 'QĐ 12' } as const;
const UNKNOWN = '00-01980000-0000-7000-8000-00000000000a';
let bodyId = '';

beforeAll(async () => {
  await seedUnits(db.context(), {});
  const [body] = (await listCentralBodies(db.context(), { name: 'FPT' })).bodies;
  bodyId = body?.bodyId ?? '';
});

describe('appointments for a body outside provinces (R-03, ADR 0025)', () => {
  test('are to a body that is one on the first day, or to all such bodies; its name is told', async () => {
    const { accountId } = await given.account();
    await appoint(db.context(), { accountId, ...OPEN, area: `00/${bodyId}` });
    await appoint(db.context(), { accountId, ...OPEN, role: 'body-reviewer', area: '00' });
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    const actor = await findSession(db.context(), token);
    const { appointments } = await readOwnSession(db.context({ actor }), {});
    expect(appointments.map(({ area, areaName }) => [area, areaName])).toEqual([
      [`00/${bodyId}`, 'Công ty Cổ phần FPT'],
      ['00', 'Bộ, ngành, doanh nghiệp'],
    ]);
    expect(actor.permits('reporting.submit', { area: `00/${bodyId}`, part: null })).toBe(true);
    expect(actor.permits('reporting.submit', { area: `00/${UNKNOWN}`, part: null })).toBe(false);
    expect(actor.permits('reporting.review', { area: `00/${UNKNOWN}`, part: null })).toBe(true);
  });

  test('to an id that no such body bears are refused: unknown, a body of a province, or one that is no more', async () => {
    const { accountId } = await given.account();
    const [ofProvince] = await db.owner<{ id: string }>(`select id from organisations.body where unit_id is not null limit 1`);
    await db.owner('update organisations.body set valid_to = $2 where id = $1', [bodyId, '2025-09-01']);
    const after = calendarDate('2025-09-22');
    for (const area of [`00/${UNKNOWN}`, `00/${bodyId}`])
      await expect(appoint(db.context(), { accountId, ...OPEN, area, validFrom: after })).rejects.toMatchObject({
        code: 'identity/no-such-unit',
        params: { area },
      });
    await expect(appoint(db.context(), { accountId, ...OPEN, area: `00/${ofProvince?.id}` })).rejects.toMatchObject({
      code: 'kernel/invalid-input',
    });
  });
});
