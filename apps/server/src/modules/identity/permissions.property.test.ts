import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { anonymous, type Target } from '#kernel/permission';
import { useCases } from '#kernel/use-case';
import { useTestDatabase } from '#test/harness';
import { MODULES } from '../../composition.ts';
import type { Grant } from './domain/appointment.ts';
import { handedOn, mayBeHandedOn } from './domain/deputies/deputy.ts';
import { readRoles } from './queries/appointment-queries.ts';
import { actingAs, doorOf, permitsOf, type SignedInGrant } from './signed-in-actor.ts';

const db = useTestDatabase();
type Role = Awaited<ReturnType<typeof readRoles>>[number];
let roles: Role[] = [];
beforeAll(async () => {
  roles = await db.inTx(readRoles);
});

/** Permissions that no role grants: everybody signed in has the one, the sign-in pages alone have the other. */
const WITHOUT_ROLE = ['kernel.signed-in', 'identity.sign-in'];
const MODULE_NAMES = new Set(['kernel', ...MODULES.map(({ name }) => name)]);
/** The product's use cases: other tests in the same worker may have declared some of their own. */
const productUseCases = () =>
  [...useCases().values()].filter(({ useCaseName }) => MODULE_NAMES.has(useCaseName.split('.')[0] ?? ''));
const permissions = () => [...new Set(productUseCases().map(({ permission }) => permission))];
const grantable = () => permissions().filter((permission) => !WITHOUT_ROLE.includes(permission));

const PROVINCES = ['01', '91'],
  COMMUNES = ['00004', '30292'],
  BLOCKS = ['party', 'council', 'committee', 'front'],
  BODIES = ['00-01980000-0000-7000-8000-00000000000a', '00-01980000-0000-7000-8000-00000000000b'];
const DAY = calendarDate('2025-09-22');
const areas = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...PROVINCES),
  fc.tuple(fc.constantFrom(...PROVINCES), fc.constantFrom(...COMMUNES)).map((path) => path.join('/')),
  fc.constantFrom('00', ...BODIES.map((body) => `00/${body}`)),
);
const places: fc.Arbitrary<Target> = fc.record({ area: areas, part: fc.constantFrom(null, ...BLOCKS) });
const days: fc.Arbitrary<CalendarDate> = fc.integer({ min: -3, max: 3 }).map((days) => addDays(DAY, days));
const ends: fc.Arbitrary<CalendarDate | null> = fc.oneof(fc.constant(null), days);
const appointments = () => fc.record({ role: fc.nat(), place: places, validFrom: days, validTo: ends });
type Appointment = {
  readonly role: number;
  readonly place: Target;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

const roleOf = ({ role }: Appointment): Role => roles[role % roles.length] as Role;
const grantOf = (appointment: Appointment): Grant => {
  const { code, permissions } = roleOf(appointment);
  return { role: code, permissions, ...appointment.place, validFrom: appointment.validFrom, validTo: appointment.validTo };
};

/** The rule said another way: every place that lies in the target lies in the appointment, taken down to commune and block. */
function everyPlaceOf({ area, part }: Target): string[] {
  const bodies = BODIES.map((body) => `00/${body}`);
  const communes = ['01/00004', '01/30292', '91/00004', '91/30292', '01/', '91/', ...bodies, '00/', '/'];
  const within = communes.filter((path) => area === null || path === area || path === `${area}/` || path.startsWith(`${area}/`));
  return within.flatMap((path) => (part === null ? [...BLOCKS, 'all'] : [part]).map((block) => `${path} ${block}`));
}
const lies = (inner: Target, outer: Target) => everyPlaceOf(inner).every((place) => everyPlaceOf(outer).includes(place));

/** Somebody who stands in for the holder of an appointment: for part of it, or for all. */
const deputies = () =>
  fc.record({ lent: appointments(), place: places, validFrom: days, validTo: days, part: fc.integer({ min: 1, max: 4 }) });
type Deputy = {
  readonly lent: Appointment;
  readonly place: Target;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
  readonly part: number;
};
const HOLDER = { id: 'holder', name: 'T. T. Bình' };
const validOn = (one: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null }, day: CalendarDate) =>
  one.validFrom <= day && !(one.validTo !== null && one.validTo <= day);
/** Every first, second, … permission of the role is handed on. */
const handed = ({ lent, part }: Deputy) => roleOf(lent).permissions.filter((_permission, place) => place % part === 0);
/** As the session reads it: where the appointment itself does not hold, there is nothing to stand in for. */
const deputised = (deputy: Deputy, day: CalendarDate): SignedInGrant[] => {
  const { lent, place, validFrom, validTo } = deputy;
  if (!validOn(lent, day) || !lies(place, lent.place)) return [];
  const permissions = handedOn(roleOf(lent).permissions, handed(deputy));
  return [{ ...grantOf(lent), ...place, permissions, validFrom, validTo, title: '', titleEn: '', onBehalfOf: HOLDER }];
};
const own = (appointment: Appointment): SignedInGrant => ({ ...grantOf(appointment), title: '', titleEn: '', onBehalfOf: null });

test('of all that changes something, only what browsers measure by themselves leaves no audit line (K-04)', () => {
  const silent = productUseCases().filter(({ withoutLine }) => withoutLine);
  expect(silent.map(({ useCaseName }) => useCaseName)).toEqual(['reporting.send-line-readings']);
});

test('whoever is signed in changes these things and no others: all of them their own', () => {
  const forEverybody = productUseCases().filter(({ permission, kind }) => permission === 'kernel.signed-in' && kind === 'write');
  expect(forEverybody.map(({ useCaseName }) => useCaseName).sort()).toEqual([
    'identity.add-passkey',
    'identity.ask-for-passkey',
    'identity.begin-passkey',
    'identity.begin-totp',
    'identity.confirm-message-address',
    'identity.confirm-presence',
    'identity.confirm-totp',
    'identity.end-deputy',
    'identity.give-deputy',
    'identity.link-outside-provider',
    'identity.mark-messages-read',
    'identity.remove-message-address',
    'identity.remove-passkey',
    'identity.remove-totp',
    'identity.renew-recovery-codes',
    'identity.set-message-address',
    'identity.set-message-language',
    'identity.set-message-preference',
    'identity.sign-out',
    'identity.sign-out-everywhere',
    'identity.sign-out-session',
    'identity.unlink-outside-provider',
  ]);
});

describe('permission (role × scope × time)', () => {
  test('every permission that a use case declares is granted by some role', () => {
    const granted = new Set(roles.flatMap(({ permissions }) => permissions));
    expect(MODULES.length).toBe(9);
    expect(grantable().filter((permission) => !granted.has(permission))).toEqual([]);
  });

  test('every use case is permitted exactly when an appointment of that day grants it on a subtree and block around the place', () => {
    const cases = productUseCases().filter(({ permission }) => !WITHOUT_ROLE.includes(permission));
    expect(cases.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.array(appointments(), { maxLength: 4 }), places, days, (held, place, day) => {
        const permits = permitsOf(held.map(grantOf), day);
        for (const { permission } of cases) {
          const expected = held.some(
            (one) =>
              one.validFrom <= day &&
              !(one.validTo !== null && one.validTo <= day) &&
              roleOf(one).permissions.includes(permission) &&
              lies(place, one.place),
          );
          expect(permits(permission, place), `${permission} at ${place.area} ${place.part} on ${day}`).toBe(expected);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a deputy may exactly what was handed on, where and while it was, never more than the holder, and is named with the holder', () => {
    const cases = [...new Set(grantable())];
    fc.assert(
      fc.property(
        fc.array(appointments(), { maxLength: 2 }),
        fc.array(deputies(), { maxLength: 3 }),
        places,
        days,
        (held, given, place, day) => {
          const grants = [...held.map(own), ...given.flatMap((deputy) => deputised(deputy, day))];
          const permits = permitsOf(grants, day);
          const ownPermits = permitsOf(held.map(grantOf), day);
          const holderPermits = permitsOf(
            given.map(({ lent }) => grantOf(lent)),
            day,
          );
          const person = { id: 'deputy', name: 'N. V. An', permits };
          for (const permission of cases) {
            const stoodIn = given.some(
              (one) =>
                validOn(one, day) &&
                validOn(one.lent, day) &&
                handed(one).includes(permission) &&
                mayBeHandedOn(permission) &&
                lies(one.place, one.lent.place) &&
                lies(place, one.place),
            );
            expect(permits(permission, place), `${permission} at ${place.area} ${place.part} on ${day}`).toBe(
              ownPermits(permission, place) || stoodIn,
            );
            if (stoodIn) expect(holderPermits(permission, place)).toBe(true);
            const acting = actingAs(person, grants, day, permission, place);
            expect(acting.onBehalfOf).toBe(stoodIn && !ownPermits(permission, place) ? HOLDER.id : undefined);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('these use cases and no others are for machines; a machine’s role allows nothing beside them that is not also for people', () => {
    const forMachines = productUseCases().filter(({ machines }) => machines);
    expect(forMachines.map(({ useCaseName }) => useCaseName).sort()).toEqual([
      'documents.admit-file',
      'documents.keep-file',
      'reporting.check-report',
      'reporting.close-batch',
      'reporting.list-reports-of-place',
      'reporting.open-batch',
      'reporting.read-report',
      'reporting.submit-report',
    ]);
    const used = new Set(forMachines.map(({ permission }) => permission));
    const system = roles.find(({ code }) => code === 'province-system');
    expect(system?.permissions.every((permission) => used.has(permission))).toBe(true);
  });

  test('no appointment permits anything of sign-in, and nobody but the signed-in anything at all', () => {
    fc.assert(
      fc.property(fc.array(appointments(), { maxLength: 4 }), places, days, (held, place, day) => {
        expect(permitsOf(held.map(grantOf), day)('identity.sign-in', place)).toBe(false);
        expect(permitsOf(held.map(grantOf), day)('kernel.signed-in', place)).toBe(true);
        for (const permission of permissions()) {
          expect(anonymous.permits(permission, place)).toBe(false);
          expect(doorOf(null).permits(permission, place)).toBe(permission === 'identity.sign-in');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a committee does not see its party committee, a province not its neighbour (worked examples)', () => {
    const reporter = permitsOf(
      [{ role: 'x', area: '91/30292', part: 'committee', permissions: ['a.b'], validFrom: DAY, validTo: addDays(DAY, 1) }],
      DAY,
    );
    expect(reporter('a.b', { area: '91/30292', part: 'committee' })).toBe(true);
    for (const place of [
      { area: '91/30292', part: 'party' },
      { area: '91/30292', part: null },
      { area: '91', part: 'committee' },
      { area: '91/3029', part: 'committee' },
      { area: null, part: null },
    ]) {
      expect(reporter('a.b', place)).toBe(false);
    }
  });

  test('an enterprise reports for itself alone; who receives for all bodies has no province (R-03, ADR 0025)', () => {
    const [one = '', other = ''] = BODIES;
    const grant = (area: string) => ({ role: 'x', area, part: null, permissions: ['a.b'], validFrom: DAY, validTo: null });
    const enterprise = permitsOf([grant(`00/${one}`)], DAY);
    expect(enterprise('a.b', { area: `00/${one}`, part: null })).toBe(true);
    for (const area of [`00/${other}`, '00', '91', '91/30292', null]) expect(enterprise('a.b', { area, part: null })).toBe(false);
    const receiver = permitsOf([grant('00')], DAY);
    expect(receiver('a.b', { area: `00/${other}`, part: null })).toBe(true);
    for (const area of ['01', '91/30292', null]) expect(receiver('a.b', { area, part: null })).toBe(false);
  });
});
