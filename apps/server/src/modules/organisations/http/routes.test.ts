import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous, systemActor } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { useOrganisationsDoor } from '#test/organisations/organisations-door';
import { listCentralBodies, recordAgencyCode } from '../index.ts';
import { organisations } from '../module.ts';

const db = useTestDatabase({ withUnits: true });
const door = useOrganisationsDoor(db, organisations.routes ?? []);

async function get(path: string) {
  const { status, text } = await door.get(path);
  return { status, body: JSON.parse(text) };
}

test('search finds the same unit however it is typed', async () => {
  for (const text of ['ha noi', 'Hà Nội', 'HN', '01']) {
    const { status, body } = await get(`/units/search?text=${encodeURIComponent(text)}&limit=1`);
    expect([status, body.units.map(({ name }: { name: string }) => name)], text).toEqual([200, ['Thành phố Hà Nội']]);
  }
  expect((await get('/units/search?text=go%20vap&level=commune')).body.units[0]).toMatchObject({
    name: 'Phường Gò Vấp',
    parentName: 'Thành phố Hồ Chí Minh',
  });
});

test('the map of a day lists its units, of a level and below a unit', async () => {
  const provinces = await get('/units?day=2025-09-22&level=province');
  expect(provinces.body.units).toHaveLength(34);
  const { body } = await get(`/units?day=2025-09-22&parentId=${provinces.body.units[0].unitId}`);
  expect(body.units).toHaveLength(126);
  expect((await get('/units?day=2025-06-30&level=province')).body.units).toHaveLength(63);
});

test('a unit is read by code or id, at any day', async () => {
  const byCode = await get('/units/26882?day=2025-06-30');
  expect(byCode.body).toMatchObject({
    current: { name: 'Phường 14' },
    became: [{ unit: { name: 'Phường An Hội Tây' }, share: { part: '1', whole: '1' } }],
  });
  const byId = await get(`/units/${byCode.body.unitId}?day=2025-09-22`);
  expect(byId.body).toMatchObject({ current: null, placement: { onMap: [{ unit: { name: 'Phường An Hội Tây' } }] } });
});

test('the bodies of a unit and the body of an identifier are found', async () => {
  expect((await get('/units/79/bodies?day=2025-09-22')).body.bodies[0]).toMatchObject({
    titleVi: 'Thành ủy Thành phố Hồ Chí Minh',
    block: 'party',
  });
  const [ministry] = (await listCentralBodies(db.context(), { name: 'Bộ Nội vụ' })).bodies;
  if (!ministry) throw new Error('no ministry');
  await recordAgencyCode(db.context(), { bodyId: ministry.bodyId, code: 'T99', day: calendarDate('2026-01-01'), source: 'test' });
  expect((await get('/agency-codes/T99?day=2026-01-01')).body).toMatchObject({
    titleVi: 'Bộ Nội vụ',
    codes: [{ code: 'T99', generation: 'qd-20' }],
  });
  expect((await get('/bodies?name=VNPT')).body.bodies).toHaveLength(1);
});

test('what the sources leave open is listed', async () => {
  expect((await get('/open-questions')).body.questions).toHaveLength(183);
});

test.each([
  ['/units/99999', 404, 'organisations/unit-not-found'],
  ['/units/99999/bodies', 404, 'organisations/unit-not-found'],
  ['/agency-codes/T98', 404, 'organisations/body-not-found'],
  ['/agency-codes/nothing', 422, 'organisations/agency-code-malformed'],
  ['/units?day=22-09-2025', 400, 'kernel/invalid-input'],
  ['/units/search?text=a&limit=1000', 400, 'kernel/invalid-input'],
])('%s is refused with %i', async (path, status, type) => {
  expect(await get(path)).toMatchObject({ status, body: { type } });
});

test('who is not signed in reads nothing', async () => {
  door.as(anonymous);
  for (const path of [
    '/units',
    '/units/01',
    '/units/search?text=a',
    '/units/01/bodies',
    '/bodies',
    '/agency-codes/T99',
    '/open-questions',
  ]) {
    expect((await get(path)).status, path).toBe(401);
  }
  door.as(systemActor);
});
