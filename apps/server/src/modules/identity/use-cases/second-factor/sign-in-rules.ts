import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase } from '#kernel/use-case';
import type { AccountId } from '../../domain/account.ts';
import { OTHER_ROLES, SignInRule, secondFactorDemand } from '../../domain/second-factor/sign-in-rule.ts';
import type { SecondFactorDemand } from '../../domain/second-factor/sign-in-step.ts';
import { installation } from '../../installation.ts';
import { problem } from '../../problems.ts';
import { readRoles } from '../../queries/appointment-queries.ts';
import {
  deleteSignInRule,
  readGraceUsed,
  readSignInRules,
  signInRulesOf,
  upsertSignInRule,
} from '../../queries/sign-in-rule-queries.ts';

export const SignInRuleList = Type.Object({ rules: Type.Array(SignInRule) });

/** The rules that hold for an account on a day. */
export async function rulesFor(tx: Tx, accountId: AccountId, day: CalendarDate) {
  return signInRulesOf(tx, accountId, day, installation().demonstration);
}

/** What the roles of an account ask about the second factor today. */
export async function demandOn(tx: Tx, accountId: AccountId, now: Date): Promise<SecondFactorDemand> {
  const day = vietnamDay(now);
  const [grace] = await readGraceUsed(tx, accountId);
  return secondFactorDemand(await rulesFor(tx, accountId, day), day, grace?.used ?? 0);
}

/** What each role asks of sign-in, `*` last of all: the roles without a rule of their own. */
export const listSignInRules = reading(
  'identity.list-sign-in-rules',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, { tx }) => ({ rules: (await readSignInRules(tx)).sort(othersLast) }),
);

/** Sets what a role asks of sign-in, from the next sign-in on. @throws identity/no-such-role */
export const setSignInRule = useCase(
  'identity.set-sign-in-rule',
  {
    permission: 'identity.manage',
    input: SignInRule,
    audit: ({ inDemonstration, ...rule }) => ({ ...rule, inDemonstration: String(inDemonstration) }),
  },
  async ({ role, secondFactorFrom, graceSignIns, passwordMonths, passwordsRemembered, inDemonstration }, { tx }) => {
    const known = role === OTHER_ROLES || (await readRoles(tx)).some(({ code }) => code === role);
    if (!known) throw problem('no-such-role', { role });
    await upsertSignInRule(tx, role, secondFactorFrom, graceSignIns, passwordMonths, passwordsRemembered, inDemonstration);
  },
);

/** Takes away a role's own rule: the one for all others holds for it. @throws identity/no-such-rule, also for that one itself */
export const removeSignInRule = useCase(
  'identity.remove-sign-in-rule',
  {
    permission: 'identity.manage',
    input: Type.Object({ role: Type.String({ maxLength: 60 }) }),
    audit: ({ role }) => ({ role }),
  },
  async ({ role }, { tx }) => {
    const removed = role === OTHER_ROLES ? [] : await deleteSignInRule(tx, role);
    if (removed.length === 0) throw problem('no-such-rule', { role });
  },
);

function othersLast(one: { role: string }, other: { role: string }): number {
  return Number(one.role === OTHER_ROLES) - Number(other.role === OTHER_ROLES);
}
