import { expect, test } from 'vitest';
import { addDays, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../domain/account.ts';
import type { AppointmentId } from '../domain/appointment.ts';
import { doorOf } from '../signed-in-actor.ts';
import { endAppointment } from './end-appointment.ts';
import { findSession } from './find-session.ts';
import { lockAccount, unlockAccount } from './lock-account.ts';
import { openSession } from './open-session.ts';
import { decideReview } from './reviews/decide-review.ts';
import { openReview } from './reviews/open-reviews.ts';

const db = useTestDatabase();
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const LAST = { code: 'identity/last-administrator' };

async function signedIn(accountId: AccountId) {
  const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
  return db.context({ actor: await findSession(db.context(), token) });
}
const appointmentOf = async (accountId: AccountId) => {
  const [row] = await db.owner<{ id: AppointmentId }>('select id from identity.appointment where account_id = $1', [accountId]);
  if (!row) throw new Error('no appointment');
  return row.id;
};

test('of two administrators who lock each other at the same moment one stays, and the last one loses nothing by hand (I-01)', async () => {
  const [one, other] = [
    (await given.account({ roles: [{ role: 'administrator' }] })).accountId,
    (await given.account({ roles: [{ role: 'administrator' }] })).accountId,
  ];
  const reason = 'Thử khóa nhau';
  const acting = [await signedIn(one), await signedIn(other)] as const;
  const done = await Promise.allSettled([
    lockAccount(acting[0], { accountId: other, reason }),
    lockAccount(acting[1], { accountId: one, reason }),
  ]);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(done.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))).toMatchObject([LAST]);
  const [last, locked] = done[0].status === 'fulfilled' ? [one, other] : [other, one];
  const appointmentId = await appointmentOf(last);
  for (const validTo of [TODAY, addDays(TODAY, 30)])
    await expect(endAppointment(db.context(), { appointmentId, validTo })).rejects.toMatchObject(LAST);
  const { reviewId } = await openReview(db.context(), { area: null });
  const end = { reviewId, decision: 'ended', reason: 'Thử kết thúc' } as const;
  await expect(decideReview(db.context(), { ...end, appointmentIds: [appointmentId] })).rejects.toMatchObject(LAST);
  await unlockAccount(db.context(), { accountId: locked, reason: 'Mở lại' });
  await endAppointment(db.context(), { appointmentId: await appointmentOf(locked), validTo: addDays(TODAY, 5) });
  await expect(endAppointment(db.context(), { appointmentId, validTo: addDays(TODAY, 30) })).rejects.toMatchObject(LAST);
  await endAppointment(db.context(), { appointmentId, validTo: addDays(TODAY, 3) });
});
