import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import type { AccountId } from './account.ts';
import type { AppointmentId } from './appointment.ts';
import { changesOfHolders, type Holding } from './position-change.ts';

const DAY = calendarDate('2026-09-01');
const holding = (role: string, over: Partial<Holding> = {}): Holding => ({
  appointmentId: `appointment ${role}` as AppointmentId,
  accountId: 'an' as AccountId,
  area: '91/30292',
  part: 'party',
  role,
  validFrom: calendarDate('2026-01-01'),
  validTo: null,
  suspendedAt: null,
  ...over,
});
const gainedFrom = (...holdings: Holding[]) =>
  changesOfHolders(holdings, { nationRoles: [], provinceRoles: [], communeRoles: ['leader'] }, DAY).gained;

test('a role that a position brings anew lasts as long as the post does: to the last end of what it brought (D-05)', () => {
  const [sooner, later] = [calendarDate('2026-10-01'), calendarDate('2026-12-01')];
  expect(gainedFrom(holding('viewer', { validTo: sooner }), holding('reporter'))).toMatchObject([{ validTo: null }]);
  const ended = [holding('viewer', { validTo: later }), holding('reporter', { validTo: sooner })];
  expect(gainedFrom(...ended)).toMatchObject([{ validFrom: DAY, validTo: later }]);
});

test('it is suspended where all of the post is (I-01)', () => {
  const suspendedAt = '2026-08-01T00:00:00.000Z';
  const suspended = holding('viewer', { suspendedAt });
  expect(gainedFrom(suspended)).toMatchObject([{ suspendedAt, after: suspended.appointmentId }]);
  expect(gainedFrom(suspended, holding('reporter'))).toMatchObject([{ suspendedAt: null }]);
});
