import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, type Clock, vietnamDay, vietnamInstant } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { applyList } from './bulk/apply-list.ts';
import { previewList, rowsOfProgram } from './bulk/preview-list.ts';
import { previewPosition, setPosition, stopPosition } from './change-position.ts';
import { listPositions } from './positions.ts';
import { findAccount, openAccount } from './read-account.ts';

const db = useTestDatabase({ withUnits: true });
givenIdentity(db);
const TODAY = vietnamDay(new Date());
const LATER = addDays(TODAY, 5);
const on = (day: CalendarDate): Clock => ({ now: () => new Date(vietnamInstant(day, '10:00')) });
const NONE = { nationRoles: [], provinceRoles: [], communeRoles: [] };

let counter = 0;
/** A position of its own that brings a role to communes from today on, and whom lists name with it. */
async function givenPosition() {
  counter += 1;
  const code = `keeper-${counter}`;
  const titles = { title: `Thủ kho ${counter}`, titleEn: `Keeper ${counter}` };
  const set = (communeRoles: string[], validFrom = TODAY, holders: 'follow' | 'stay' = 'follow') =>
    setPosition(db.context(), { code, ...titles, rank: 50, decision: 'QĐ 3', ...NONE, communeRoles, validFrom, holders });
  await set(['commune-reporter']);
  const login = (name: string) => `${name}.${counter}@kho.example`;
  const list = (name: string, day = TODAY, validFrom = TODAY, position = code) => {
    const row = { loginName: login(name), name: 'Đinh Thị Kho', unit: '30292', part: 'party', validFrom, decision: 'QĐ 7' };
    return shown(rowsOfProgram([{ ...row, position }]), day);
  };
  const rolesOn = async (name: string, day: CalendarDate) => {
    const found = await findAccount(db.context(), { loginName: login(name) });
    const { appointments } = await openAccount(db.context(), found);
    const holding = appointments.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
    return holding.map(({ role }) => role).sort();
  };
  return { code, ...titles, set, list, rolesOn };
}

/** A list as it is shown on a day, and the same applied as it was shown. */
async function shown(list: ReturnType<typeof rowsOfProgram>, day: CalendarDate) {
  const place = { area: '91', part: null, standing: 'confirmed', whole: false } as const;
  const context = db.context({ clock: on(day) });
  const { counts, fingerprint } = await previewList(context, place, list);
  return { counts, apply: () => applyList(context, place, list, fingerprint) };
}

describe('lists that give a position while it changes (D-05, I-01)', () => {
  test('who is given it between the change and its day has the new roles from that day on, and the old ones no longer', async () => {
    const { set, list, rolesOn } = await givenPosition();
    await set(['viewer'], LATER);
    await (await list('giua')).apply();
    expect(await rolesOn('giua', addDays(LATER, -1))).toEqual(['commune-reporter']);
    expect(await rolesOn('giua', LATER)).toEqual(['viewer']);
    expect((await list('giua')).counts).toMatchObject({ same: 1, changed: 0 });
  });

  test('an older day in a list gives nobody back what the position brought then', async () => {
    const { set, list, rolesOn } = await givenPosition();
    await (await list('cu')).apply();
    await set(['viewer'], LATER);
    expect((await list('cu', addDays(LATER, 1))).counts).toMatchObject({ same: 1, changed: 0 });
    await (await list('moi', addDays(LATER, 1))).apply();
    expect(await rolesOn('moi', addDays(LATER, 1))).toEqual(['viewer']);
  });

  test('nor one that has ended', async () => {
    const { code, list } = await givenPosition();
    await stopPosition(db.context(), { code, validTo: LATER, holders: 'follow', decision: 'QĐ 5' });
    const faults = [expect.objectContaining({ column: 'position', code: 'position-unknown' })];
    await expect(list('tre', LATER)).rejects.toMatchObject({ code: 'identity/list-faulty', params: { faults } });
  });

  test('a list that was shown before the change is shown anew', async () => {
    const { set, list } = await givenPosition();
    const { apply } = await list('cho');
    await set(['viewer']);
    await expect(apply()).rejects.toMatchObject({ code: 'identity/list-changed' });
  });
});

describe('changing positions', () => {
  test('what nobody confirmed in a review stays suspended when its position brings another role', async () => {
    const { code, set, list } = await givenPosition();
    await (await list('treo')).apply();
    await db.owner(`update identity.appointment set suspended_at = now() where position_code = $1`, [code]);
    await set(['viewer']);
    expect(
      await db.owner(
        `select suspended_at is null as open from identity.appointment where position_code = $1 and role_code = 'viewer'`,
        [code],
      ),
    ).toEqual([{ open: false }]);
  });

  test('of several changes at once each is made or refused, and none breaks another', async () => {
    const { set } = await givenPosition();
    const days = [LATER, TODAY, addDays(TODAY, 2), addDays(TODAY, 9)];
    const made = await Promise.allSettled(days.map((day) => set(['viewer'], day)));
    for (const one of made)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'identity/position-changes-later' });
    expect(made.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  });

  test('who saw another version than stands, or none where one stands, is told, and changes nothing', async () => {
    const { code, title, titleEn, set } = await givenPosition();
    const markNow = async () => (await listPositions(db.context(), {})).marks.find((one) => one.code === code)?.mark ?? '';
    const change = { code, title, titleEn, rank: 50, decision: 'QĐ 4', ...NONE, validFrom: TODAY, holders: 'follow' } as const;
    const before = await markNow();
    await set(['viewer']);
    const changed = { code: 'identity/position-changed-meanwhile' };
    for (const seen of [before, null]) {
      await expect(setPosition(db.context(), { ...change, communeRoles: ['leader'], seen })).rejects.toMatchObject(changed);
      await expect(previewPosition(db.context(), { code, validFrom: TODAY, ...NONE, seen })).rejects.toMatchObject(changed);
      const end = { code, validTo: TODAY, holders: 'follow', decision: 'QĐ 4', seen } as const;
      await expect(stopPosition(db.context(), end)).rejects.toMatchObject(changed);
    }
    const seen = await markNow();
    await setPosition(db.context(), { ...change, communeRoles: ['leader'], seen });
    expect(await markNow()).not.toBe(seen);
    await setPosition(db.context(), { ...change, code: `${code}-b`, title: `${title} B`, titleEn: `${titleEn} B`, seen: null });
  });

  test('no word of one is a word of another, its code neither', async () => {
    const { titleEn } = await givenPosition();
    const code = titleEn.toLowerCase().replace(' ', '-');
    const words = { rank: 51, decision: 'QĐ 3', ...NONE, validFrom: TODAY, holders: 'follow' } as const;
    const other = { ...words, communeRoles: ['viewer'], title: 'Người giữ', titleEn: code };
    await expect(setPosition(db.context(), { ...other, code: 'nguoi-giu' })).rejects.toMatchObject({
      code: 'identity/position-title-taken',
    });
    for (const title of ['   ', '\u00a0\u00a0'])
      await expect(setPosition(db.context(), { ...other, code: 'nguoi-giu', title })).rejects.toMatchObject({
        code: 'kernel/invalid-input',
      });
  });
});
