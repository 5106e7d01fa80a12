import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { type Actor, anonymous, covers, type Target } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { sumOf } from '../domain/fraction.ts';
import {
  type Anchor,
  abolishUnits,
  bodiesOfUnit,
  changeUnitCode,
  holderOf,
  mapPlacement,
  mergeUnits,
  moveUnit,
  readUnit,
  renameUnit,
  seedUnits,
  splitUnit,
  type UnitId,
  unitHistory,
} from '../index.ts';

const db = useTestDatabase({ withUnits: true });
const REPORTED = calendarDate('2025-09-22');
const ACT = { legalAct: '1/NQ-UBTVQH16' };
const whole = { part: 1, whole: 1 };
let day: CalendarDate = REPORTED;

beforeAll(async () => {
  await seedUnits(db.context(), {});
});

/** Each test changes other communes on a day of its own. */
beforeEach(() => {
  day = addDays(day, 1);
});

async function unit(code: string): Promise<UnitId> {
  return (await readUnit(db.context(), { unit: code, day: REPORTED })).unitId;
}

async function totals(anchor: Anchor, today: CalendarDate) {
  return db.inTx(async (tx) => {
    const history = await unitHistory(tx);
    const placed = await mapPlacement(tx, { day: REPORTED, anchor, today, level: 'commune' });
    const mapDay = anchor.kind === 'as-it-was' ? REPORTED : anchor.kind === 'today' ? today : anchor.day;
    const byProvince = new Map<string, number>();
    for (const { onMap, undivided } of placed.values()) {
      for (const part of onMap) {
        const province = history.ancestorOn(part.unitId, 'province', mapDay)?.name ?? 'none';
        byProvince.set(province, (byProvince.get(province) ?? 0) + Number(part.share.part) / Number(part.share.whole));
      }
      for (const part of undivided) {
        const holder = holderOf(history, part, 'province', mapDay);
        const province = (holder && history.versionOn(holder, mapDay)?.name) ?? 'none';
        byProvince.set(province, (byProvince.get(province) ?? 0) + Number(part.share.part) / Number(part.share.whole));
      }
    }
    const sum = sumOf([...placed.values()].flatMap(({ onMap, undivided }) => [...onMap, ...undivided]).map(({ share }) => share));
    return { sum, communes: placed.size, byProvince };
  });
}

test('two communes merge and a province is renamed the next day: the figures of the day add up under each anchor (architecture §3.1)', async () => {
  const [first, second, province] = [await unit('00004'), await unit('00008'), await unit('04')];
  await mergeUnits(db.context(), {
    unitIds: [first, second],
    into: { name: 'Phường Ba Đình Ngọc Hà', code: '00004', parentId: await unit('01') },
    day,
    ...ACT,
  });
  await renameUnit(db.context(), { unitId: province, name: 'Tỉnh Non Nước', day, ...ACT });
  const [was, now] = [await totals({ kind: 'as-it-was' }, day), await totals({ kind: 'today' }, day)];
  expect([was.sum, now.sum]).toEqual([
    { part: 3321n, whole: 1n },
    { part: 3321n, whole: 1n },
  ]);
  expect([was.byProvince.get('Tỉnh Cao Bằng'), was.byProvince.get('Tỉnh Non Nước')]).toEqual([56, undefined]);
  expect([now.byProvince.get('Tỉnh Cao Bằng'), now.byProvince.get('Tỉnh Non Nước')]).toEqual([undefined, 56]);
  expect(was.byProvince.get('Thành phố Hà Nội')).toBe(126);
  expect(now.byProvince.get('Thành phố Hà Nội')).toBe(126);
  expect(await totals({ kind: 'day', day: REPORTED }, day)).toEqual(was);
  const merged = await readUnit(db.context(), { unit: '00004', day });
  expect(merged.madeOf.map(({ unit: { name } }) => name).sort()).toEqual(['Phường Ba Đình', 'Phường Ngọc Hà']);
  expect((await readUnit(db.context(), { unit: '00004', day: REPORTED })).current?.name).toBe('Phường Ba Đình');
});

test('the bodies of merged communes end with them and the new commune has its own', async () => {
  const [first, second] = [await unit('00025'), await unit('00070')];
  const { unitIds } = await mergeUnits(db.context(), {
    unitIds: [first, second],
    into: { name: 'Phường Mới', code: null, parentId: await unit('01') },
    day,
    ...ACT,
  });
  const titles = async (ref: string, on: CalendarDate) =>
    (await bodiesOfUnit(db.context(), { unit: ref, day: on })).bodies.map(({ titleVi }) => titleVi);
  expect(await titles(first, day)).toEqual([]);
  expect(await titles(first, REPORTED)).toContain('Ủy ban nhân dân phường Giảng Võ');
  expect(await titles(unitIds[0] ?? '', day)).toContain('Ủy ban nhân dân phường Mới');
});

test('a divided commune passes on exact shares; one abolished passes on all', async () => {
  const [divided, receiving, ended, parentId] = [await unit('01273'), await unit('01279'), await unit('01290'), await unit('04')];
  await splitUnit(db.context(), {
    unitId: divided,
    successors: [
      { unit: divided, share: { part: 2, whole: 7 } },
      { unit: { name: 'Xã Mới', code: null, parentId }, share: { part: 5, whole: 7 } },
    ],
    day,
    ...ACT,
  });
  await abolishUnits(db.context(), { unitIds: [ended], intoId: receiving, day, ...ACT });
  const { became } = await readUnit(db.context(), { unit: divided, day });
  expect(became.map(({ unit: { name }, share }) => [name, share])).toEqual(
    expect.arrayContaining([['Xã Mới', { part: '5', whole: '7' }]]),
  );
  expect((await readUnit(db.context(), { unit: ended, day })).placement.onMap).toMatchObject([
    { unit: { unitId: receiving }, share: { part: '1', whole: '1' } },
  ]);
  expect((await totals({ kind: 'today' }, day)).sum).toEqual({ part: 3321n, whole: 1n });
});

test('a new code finds the unit from its day on, the old code before', async () => {
  const unitId = await unit('01297');
  await changeUnitCode(db.context(), { unitId, code: '90001', day, ...ACT });
  expect((await readUnit(db.context(), { unit: '90001', day })).unitId).toBe(unitId);
  expect((await readUnit(db.context(), { unit: '01297', day: REPORTED })).unitId).toBe(unitId);
});

test('a commune moved to another province counts there on the new map only', async () => {
  const unitId = await unit('01318');
  await moveUnit(db.context(), { unitId, parentId: await unit('19'), day, ...ACT });
  const { versions } = await readUnit(db.context(), { unit: unitId, day });
  expect(versions.at(-1)).toMatchObject({ parentName: 'Tỉnh Thái Nguyên', validFrom: day });
  expect(versions.at(-2)).toMatchObject({ parentId: await unit('04'), validTo: day });
});

test('a refused change says why and leaves everything as it was', async () => {
  const unitId = await unit('00082');
  const state = () =>
    db.owner('select revision, (select count(*) from organisations.unit_version) as n from organisations.catalogue_state');
  const before = await state();
  await expect(renameUnit(db.context(), { unitId, name: 'Ba Đình', day, ...ACT })).rejects.toMatchObject({
    code: 'organisations/name-malformed',
  });
  await expect(changeUnitCode(db.context(), { unitId, code: '00091', day, ...ACT })).rejects.toMatchObject({
    code: 'organisations/code-in-use',
  });
  await expect(
    splitUnit(db.context(), { unitId, successors: [{ unit: unitId, share: whole }], day, ...ACT }),
  ).rejects.toMatchObject({ code: 'organisations/nothing-changes' });
  await expect(abolishUnits(db.context(), { unitIds: [unitId], intoId: unitId, day, ...ACT })).rejects.toMatchObject({
    code: 'organisations/unit-named-twice',
  });
  expect(await state()).toEqual(before);
});

test('two changes at once wait for each other, and the second sees the first', async () => {
  const [a, b, c, parentId] = [await unit('00091'), await unit('00097'), await unit('00103'), await unit('01')];
  const attempts = await Promise.allSettled([
    mergeUnits(db.context(), { unitIds: [a, b], into: { name: 'Phường Một', code: null, parentId }, day, ...ACT }),
    mergeUnits(db.context(), { unitIds: [b, c], into: { name: 'Phường Hai', code: null, parentId }, day, ...ACT }),
  ]);
  expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('only who may change units does, and each change is in the audit and told to others', async () => {
  const unitId = await unit('00118');
  await expect(renameUnit(db.context({ actor: anonymous }), { unitId, name: 'Phường X', day, ...ACT })).rejects.toMatchObject({
    code: 'kernel/not-signed-in',
  });
  const reader: Actor = {
    id: 'reader',
    name: 'Người xem',
    permits: (action: string, target: Target) => action === 'kernel.signed-in' && covers(target, target),
  };
  await expect(renameUnit(db.context({ actor: reader }), { unitId, name: 'Phường X', day, ...ACT })).rejects.toMatchObject({
    code: 'kernel/not-permitted',
  });
  await renameUnit(db.context(), { unitId, name: 'Phường Bồ Đề Mới', day, ...ACT });
  const audit = await db.owner(
    `select subject from kernel.audit_line where action = 'organisations.rename-unit' and subject ->> 'unit' = $1`,
    [unitId],
  );
  expect(audit).toMatchObject([{ subject: { name: 'Phường Bồ Đề Mới', day, legalAct: ACT.legalAct } }]);
  const events = await db.owner(
    `select payload from kernel.outbox where name = 'organisations.units-changed.v1' and payload ->> 'day' = $1`,
    [day],
  );
  expect(events).toMatchObject([{ payload: { begun: [unitId] } }]);
});

test('who changes units sees the new map at once, others only after the commit, and nobody after an undo', async () => {
  const unitId = await unit('00166');
  const nameOn = (history: Awaited<ReturnType<typeof unitHistory>>) => history.versionOn(unitId, day)?.name;
  const undone = db.inTx(async (tx) => {
    await renameUnit({ ...db.context(), tx }, { unitId, name: 'Phường Tạm', day, ...ACT });
    expect(nameOn(await unitHistory(tx))).toBe('Phường Tạm');
    expect(nameOn(await db.database.reading((other) => unitHistory(other)))).toBe('Phường Cầu Giấy');
    throw new Error('undo');
  });
  await expect(undone).rejects.toThrow('undo');
  expect(nameOn(await db.inTx((tx) => unitHistory(tx)))).toBe('Phường Cầu Giấy');
});

test('the database itself refuses two versions of a unit on one day and one code for two units', async () => {
  const insert = (unitId: string, code: string) =>
    db.owner(
      `insert into organisations.unit_version (unit_id, valid_from, name, kind, state, code, recorded_at, recorded_by)
      values ($1, '2030-01-01', 'Xã X', 'commune', 'in-force', $2, now(), 'test')`,
      [unitId, code],
    );
  await expect(insert(await unit('00145'), '90009')).rejects.toThrow('one_version_a_day');
  await db.owner(`insert into organisations.unit values ('01-test', '01', 'commune')`);
  await expect(insert('01-test', '00145')).rejects.toThrow('one_unit_a_code_and_day');
});
