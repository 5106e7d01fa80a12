import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { covers } from '#kernel/permission';
import { ENTRUST_ANY, MANAGE, type Manager, mayGive, type Place, type RoleBook, rightsOfRole } from './delegation.ts';

const DAY = calendarDate('2026-01-05');
const always = { validFrom: calendarDate('2025-07-01'), validTo: null };
const role = (code: string, ...permissions: string[]) => ({ code, permissions, ...always });
const BOOK: RoleBook = {
  roles: [
    role('viewer', 'a.read'),
    role('reporter', 'a.read', 'a.submit'),
    role('reviewer', 'a.read', 'a.review'),
    role('publisher', 'a.read', 'a.publish'),
    role('administrator', MANAGE, ENTRUST_ANY),
    role('province-administrator', MANAGE),
    role('helper', MANAGE, 'a.read'),
  ],
  entrusted: new Map([
    ['province-administrator', ['viewer', 'reporter', 'reviewer', 'helper']],
    ['helper', ['viewer', 'reporter']],
  ]),
};
const CODES = BOOK.roles.map(({ code }) => code);

type Held = { readonly role: string; readonly place: Place };
const managerOf = (held: readonly Held[]): Manager => ({
  permits: (action, place) =>
    held.some(
      (one) =>
        covers(one.place, place) && BOOK.roles.some(({ code, permissions }) => code === one.role && permissions.includes(action)),
    ),
  rolesAround: (place) =>
    held
      .filter(
        (one) =>
          covers(one.place, place) &&
          BOOK.roles.some(({ code, permissions }) => code === one.role && permissions.includes(MANAGE)),
      )
      .map((one) => one.role),
});

const places: fc.Arbitrary<Place> = fc.record({
  area: fc.constantFrom(null, '91', '92', '91/30292', '91/30295', '92/31120'),
  part: fc.constantFrom(null, 'party', 'committee'),
});
const helds = fc.record({ role: fc.constantFrom(...CODES), place: places });

describe('giving roles (delegated administration)', () => {
  test('nobody gives, by whatever chain of appointments, a right that they may not do or pass on in that place themselves', () => {
    fc.assert(
      fc.property(fc.array(helds, { minLength: 1, maxLength: 3 }), fc.array(helds, { maxLength: 5 }), (first, wishes) => {
        const origin = managerOf(first);
        const chain: Held[] = [];
        for (const wish of wishes) {
          const giver = managerOf(chain.length === 0 ? first : chain.slice(-1));
          if (mayGive(giver, wish.role, wish.place, BOOK, DAY)) chain.push(wish);
        }
        for (const { role: given, place } of chain)
          expect(mayGive(origin, given, place, BOOK, DAY), `${given} at ${place.area} ${place.part}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('outside the area and the block where one manages accounts nothing is given', () => {
    fc.assert(
      fc.property(helds, helds, (held, wish) => {
        const may = mayGive(managerOf([held]), wish.role, wish.place, BOOK, DAY);
        if (may) expect(covers(held.place, wish.place)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a province gives what is entrusted to it and its own role, and never what publishes or administers the nation', () => {
    const manager = managerOf([{ role: 'province-administrator', place: { area: '91', part: null } }]);
    const given = (place: Place) => CODES.filter((code) => mayGive(manager, code, place, BOOK, DAY));
    const entrusted = ['viewer', 'reporter', 'reviewer', 'province-administrator', 'helper'];
    expect(given({ area: '91', part: null })).toEqual(entrusted);
    expect(given({ area: '91/30292', part: 'party' })).toEqual(entrusted);
    for (const area of ['92', '92/31120', null]) expect(given({ area, part: null })).toEqual([]);
  });

  test('a helper of a commune makes no administrator of a province of that commune: it could pass on more', () => {
    const place = { area: '91/30292', part: null };
    const manager = managerOf([{ role: 'helper', place }]);
    expect(CODES.filter((code) => mayGive(manager, code, place, BOOK, DAY))).toEqual(['viewer', 'reporter', 'helper']);
  });

  test('what a role will allow later counts now: its rights are those of all versions that are still to hold', () => {
    const later = calendarDate('2026-07-01');
    const book: RoleBook = {
      ...BOOK,
      roles: [
        ...BOOK.roles.filter(({ code }) => code !== 'viewer'),
        { code: 'viewer', permissions: ['a.read'], validFrom: always.validFrom, validTo: later },
        { code: 'viewer', permissions: ['a.publish'], validFrom: later, validTo: null },
      ],
    };
    expect([...rightsOfRole('viewer', book, DAY)]).toEqual(['a.read', 'a.publish']);
    expect([...rightsOfRole('viewer', book, later)]).toEqual(['a.publish']);
    expect(
      mayGive(
        managerOf([{ role: 'helper', place: { area: '91', part: null } }]),
        'unknown',
        { area: '91', part: null },
        book,
        DAY,
      ),
    ).toBe(false);
  });
});
