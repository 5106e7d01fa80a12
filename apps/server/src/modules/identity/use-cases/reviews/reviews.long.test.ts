import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, calendarDate, vietnamDay } from '#kernel/calendar';
import { type UseCase, useCases } from '#kernel/use-case';
import { useTestDatabase } from '#test/harness';
import { givenFactors, movedClock } from '#test/identity/given-factors';
import { type GivenAccount, givenIdentity } from '#test/identity/given-identity';
import { setAccountRule } from '../idle/account-rules.ts';
import { decideReview } from './decide-review.ts';
import { openDueReviews, openReview } from './open-reviews.ts';
import { listReviews, readReview } from './read-reviews.ts';
import { suspendUndecided } from './suspend-undecided.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const { session } = givenFactors(db);
const DAY_SECONDS = 24 * 3600;
const clock = movedClock('2026-02-02T03:00:00Z');
const system = () => db.context({ clock });
const as = ({ accountId }: GivenAccount) => session(accountId, clock);
const PLACE = { area: '91/30292', part: 'committee' } as const;

let admin: GivenAccount;
let nation: GivenAccount;
let reporter: GivenAccount;
let other: GivenAccount;
beforeAll(async () => {
  admin = await given.account({ name: 'Lê Thị Quản', roles: [{ role: 'province-administrator', area: '91' }] });
  reporter = await given.account({ name: 'Đỗ Văn Xã', roles: [{ role: 'commune-reporter', ...PLACE }] });
  other = await given.account({ roles: [{ role: 'viewer', area: '91' }] });
  nation = await given.account({ roles: [{ role: 'administrator' }] });
  await db.owner("update identity.appointment set appointed_at = '2026-02-01T17:00:00Z'");
});

const reviewOf = async (area: string | null) => {
  const { reviews } = await listReviews(system(), {});
  const review = reviews.find((one) => one.area === area);
  if (!review) throw new Error(`no review of ${area}`);
  return review;
};
const items = async (area: string | null) =>
  (await readReview(system(), { reviewId: (await reviewOf(area)).reviewId, from: 0 })).items;
const ofPerson = async (area: string | null, { accountId }: GivenAccount) => {
  const item = (await items(area)).find((one) => one.accountId === accountId);
  if (!item) throw new Error('not in the review');
  return item;
};
const decide = async (by: GivenAccount, whom: GivenAccount, decision: 'confirmed' | 'ended', reason: string | null = null) => {
  const { appointmentId } = await ofPerson('91', whom);
  const { reviewId } = await reviewOf('91');
  return decideReview(await as(by), { reviewId, appointmentIds: [appointmentId], decision, reason });
};

describe('review of accounts (TCVN 14423:2026, level 3)', () => {
  test('each province, body and the nation is due six months after its first appointment, in Viet Nam’s calendar, once', async () => {
    clock.forward(180 * DAY_SECONDS);
    expect([vietnamDay(clock.now()), (await openDueReviews(system(), {})).opened]).toEqual(['2026-08-01', 0]);
    clock.forward(DAY_SECONDS);
    expect((await openDueReviews(system(), {})).opened).toBe(2);
    expect((await openDueReviews(system(), {})).opened).toBe(0);
    expect(await reviewOf('91')).toMatchObject({ openedOn: '2026-08-02', dueOn: '2026-09-01', total: 3, undecided: 3 });
    expect((await items('91')).map(({ name, areaName }) => [name, areaName])).toContainEqual([
      'Đ. V. Xã',
      'Phường Bình Đức, Tỉnh An Giang',
    ]);
    expect(await reviewOf(null)).toMatchObject({ total: 1 });
    await expect(openReview(system(), { area: '91' })).rejects.toMatchObject({ code: 'identity/review-open' });
    await expect(openReview(system(), { area: '01' })).rejects.toMatchObject({ code: 'identity/nothing-to-review' });
  });

  test('the administrator of a province sees and decides its own alone', async () => {
    expect((await listReviews(await as(admin), {})).reviews.map(({ area }) => area)).toEqual(['91']);
    const { reviewId } = await reviewOf(null);
    await expect(readReview(await as(admin), { reviewId, from: 0 })).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    await expect(listReviews(await as(reporter), {})).rejects.toMatchObject({ code: 'kernel/not-permitted' });
    const nobody = '00-00000000-0000-7000-8000-000000000000' as typeof reviewId;
    await expect(readReview(system(), { reviewId: nobody, from: 0 })).rejects.toMatchObject({
      code: 'identity/review-not-found',
    });
  });

  test('a single decision asks for the same right as many: who reports from there ends nobody’s appointment, nor their own', async () => {
    const decideOne = useCases().get('identity.decide-review-item') as UseCase<object, unknown>;
    const { reviewId } = await reviewOf('91');
    for (const whom of [reporter, other]) {
      const { appointmentId } = await ofPerson('91', whom);
      const ended = { reviewId, appointmentId, decision: 'ended', reason: 'Thử' };
      await expect(decideOne(await as(reporter), ended)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
      expect(await ofPerson('91', whom)).toMatchObject({ decision: null, validTo: null });
    }
  });

  test('nobody reviews themselves, and what allows more than the reviewer may give is for somebody above', async () => {
    await expect(decide(admin, admin, 'confirmed')).rejects.toMatchObject({ code: 'identity/own-account' });
    const peer = await given.account({ roles: [{ role: 'administrator', area: '91' }] });
    await db.owner(
      'insert into identity.account_review_item (review_id, appointment_id) select $1, id from identity.appointment where account_id = $2',
      [(await reviewOf('91')).reviewId, peer.accountId],
    );
    await expect(decide(admin, peer, 'ended', 'Thử')).rejects.toMatchObject({ code: 'identity/role-not-entrusted' });
    await decide(nation, peer, 'ended', 'Không còn cần');
  });

  test('a decision stands with its name and leaves an audit line; what is ended ends today, with a reason', async () => {
    await expect(decide(admin, other, 'ended')).rejects.toMatchObject({ code: 'identity/reason-needed' });
    expect(await decide(admin, other, 'ended', 'Đã chuyển công tác')).toEqual({ decided: 1, closed: false });
    expect(await ofPerson('91', other)).toMatchObject({
      decision: 'ended',
      decidedName: 'L. T. Quản',
      validTo: vietnamDay(clock.now()),
    });
    expect((await as(other)).actor.permits('monitoring.read', { area: '91', part: null })).toBe(false);
    expect(await decide(admin, other, 'confirmed')).toEqual({ decided: 0, closed: false });
    const lines = await db.owner<{ subject: { decision: string; reason: string } }>(
      "select subject from kernel.audit_line where action = 'identity.decide-review-item' and subject->>'reason' like 'Đã chuyển%'",
    );
    expect(lines.map(({ subject }) => subject)).toMatchObject([{ decision: 'ended', reason: 'Đã chuyển công tác' }]);
  });

  test('undecided after its last day it is overdue, and nothing stops by itself', async () => {
    clock.forward(30 * DAY_SECONDS);
    expect((await reviewOf('91')).overdue).toBe(false);
    clock.forward(DAY_SECONDS);
    expect((await reviewOf('91')).overdue).toBe(true);
    expect(await suspendUndecided(system(), {})).toEqual({ suspended: 0 });
    expect((await as(reporter)).actor.permits('reporting.submit', PLACE)).toBe(true);
  });

  test('where the rule says so, what nobody decided stops on the day after, never the last who can open accounts; a confirmation lifts it', async () => {
    const today = vietnamDay(clock.now());
    await setAccountRule(system(), {
      validFrom: today,
      idleDays: null,
      warnDays: 0,
      inDemonstration: false,
      reviewMonths: 6,
      reviewDays: 30,
      suspendAfterDays: 10,
    });
    clock.forward(9 * DAY_SECONDS);
    expect([vietnamDay(clock.now()), await suspendUndecided(system(), {})]).toEqual(['2026-09-11', { suspended: 0 }]);
    clock.forward(DAY_SECONDS);
    expect(await suspendUndecided(system(), {})).toEqual({ suspended: 2 });
    expect(await suspendUndecided(system(), {})).toEqual({ suspended: 0 });
    expect((await as(reporter)).actor.permits('reporting.submit', PLACE)).toBe(false);
    expect((await as(nation)).actor.permits('identity.manage', { area: null, part: null })).toBe(true);
    await decide(nation, reporter, 'confirmed');
    expect((await as(reporter)).actor.permits('reporting.submit', PLACE)).toBe(true);
    expect(await decide(nation, admin, 'confirmed')).toEqual({ decided: 1, closed: true });
  });

  test('the next one comes six months after the last was opened, and knows what was confirmed before', async () => {
    const opened = calendarDate('2026-08-02');
    while (vietnamDay(clock.now()) < addDays(opened, 184)) clock.forward(DAY_SECONDS);
    expect([vietnamDay(clock.now()), (await openDueReviews(system(), {})).opened]).toEqual(['2027-02-02', 1]);
    expect((await items('91')).map(({ accountId, confirmedBefore }) => [accountId, confirmedBefore])).toEqual(
      expect.arrayContaining([
        [reporter.accountId, true],
        [admin.accountId, true],
      ]),
    );
  });
});
