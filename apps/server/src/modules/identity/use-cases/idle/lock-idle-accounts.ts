import { Type } from 'typebox';
import { addDays, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { useCase, type Work } from '#kernel/use-case';
import { AccountIdSchema } from '../../domain/account.ts';
import { type AccountRule, idleBefore } from '../../domain/account-rule.ts';
import {
  idleAccounts,
  idleAccountsToWarn,
  lockIdle,
  nationalAdministrators,
  readAccountRuleOn,
  updateIdleWarned,
} from '../../queries/idle-queries.ts';
import { deleteRecordsOfAccount } from '../../queries/provider-queries.ts';
import { endSessionsOf } from '../../queries/session-queries.ts';
import { messageAbout, sendMessages } from '../messages/send-messages.ts';
import { accountGoesIdle } from './messages.ts';

/** As people in Viet Nam write a day. */
const written = (day: string): string => day.split('-').reverse().join('/');

/**
 * Locks accounts that nobody used for longer than the rule of the day allows, and tells whoever is near it. The last one who can open
 * accounts in the whole nation stays open, whoever of them was here last. It bears a repeat: nobody is locked or told twice.
 * @returns how many were locked and told, each at most 500
 */
export const lockIdleAccounts = useCase(
  'identity.lock-idle-accounts',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, work) => {
    const today = vietnamDay(work.clock.now());
    const [rule] = await readAccountRuleOn(work.tx, today);
    if (!rule || rule.idleDays === null) return { locked: 0, told: 0 };
    const idle = await idleAccounts(work.tx, idleBefore(today, rule.idleDays), rule.inDemonstration);
    const spared = await lastAdministrator(work, new Set(idle.map(({ accountId }) => accountId)));
    const shut = idle.filter(({ accountId }) => accountId !== spared);
    for (const { accountId, since } of shut)
      await lockIdleAccount(work.context, { accountId, lastDay: vietnamDay(new Date(since)), idleDays: rule.idleDays });
    return { locked: shut.length, told: await tell(work, rule, rule.idleDays) };
  },
);

/** The audit line of one account that was locked by time. */
const lockIdleAccount = useCase(
  'identity.lock-idle-account',
  {
    permission: 'identity.manage',
    input: Type.Object({ accountId: AccountIdSchema, lastDay: CalendarDateSchema, idleDays: Type.Integer() }),
    audit: ({ accountId, lastDay, idleDays }) => ({ accountId, lastDay, idleDays }),
  },
  async ({ accountId, lastDay, idleDays }, { tx, clock }) => {
    const now = clock.now().toISOString();
    await lockIdle(tx, accountId, now, `Quá ${idleDays} ngày không đăng nhập (từ ngày ${written(lastDay)})`);
    await endSessionsOf(tx, accountId, null, now, 'account-locked');
    await deleteRecordsOfAccount(tx, accountId);
  },
);

/** Who must stay open: when all who can open accounts in the nation are idle, the one who was here last; else nobody. */
async function lastAdministrator({ tx, clock }: Work, idle: ReadonlySet<string>): Promise<string | null> {
  const able = await nationalAdministrators(tx, vietnamDay(clock.now()));
  return able.every(({ accountId }) => idle.has(accountId)) ? (able[0]?.accountId ?? null) : null;
}

async function tell(work: Work, { warnDays, inDemonstration }: AccountRule, idleDays: number): Promise<number> {
  if (warnDays === 0) return 0;
  const { tx, clock } = work;
  const today = vietnamDay(clock.now());
  const near = await idleAccountsToWarn(tx, idleBefore(today, idleDays - warnDays), inDemonstration);
  const sendings = near.map(({ accountId, since }) => {
    const lastDay = vietnamDay(new Date(since));
    const lockDay = addDays(lastDay, idleDays + 1);
    const words = { lastDay: written(lastDay), lockDay: written(lockDay) };
    return { to: accountId, lastDay, message: messageAbout(accountGoesIdle, lastDay, '/account', words) };
  });
  await sendMessages(work, sendings);
  await updateIdleWarned(
    tx,
    sendings.map(({ to }) => to),
    sendings.map(({ lastDay }) => lastDay),
  );
  return sendings.length;
}
