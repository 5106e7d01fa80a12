import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { AccountRule } from '../../domain/account-rule.ts';
import { problem } from '../../problems.ts';
import { readAccountRules, upsertAccountRule } from '../../queries/idle-queries.ts';

const permission = 'identity.manage';
export const AccountRules = Type.Object({ rules: Type.Array(AccountRule) });

/** The rules of unused accounts and reviews, the newest version first. */
export const listAccountRules = reading(
  'identity.list-account-rules',
  { permission, input: Type.Object({}) },
  async (_input, { tx }) => ({
    rules: await readAccountRules(tx),
  }),
);

/**
 * Sets the rule from a day on; one that begins on the same day is replaced, what held before that day stays as it was.
 * @throws identity/rule-in-the-past, warning-too-early
 */
export const setAccountRule = useCase(
  'identity.set-account-rule',
  {
    permission,
    input: AccountRule,
    audit: ({ inDemonstration, ...rule }) => ({ ...rule, inDemonstration: String(inDemonstration) }),
  },
  async (rule, { tx, clock }) => {
    const { validFrom, idleDays, warnDays, inDemonstration, reviewMonths, reviewDays, suspendAfterDays } = rule;
    if (validFrom < vietnamDay(clock.now())) throw problem('rule-in-the-past');
    if (idleDays !== null && warnDays >= idleDays) throw problem('warning-too-early');
    await upsertAccountRule(tx, validFrom, idleDays, warnDays, inDemonstration, reviewMonths, reviewDays, suspendAfterDays);
  },
);
