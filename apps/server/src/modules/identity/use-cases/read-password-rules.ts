import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import type { AccountId } from '../domain/account.ts';
import { MAX_PASSWORD_LENGTH, MIN_DIFFERENT, shortestPassword } from '../domain/password-rules.ts';
import { factorsOf, hasFactor } from './second-factor/factors.ts';

export const PasswordRules = Type.Object({
  /** Characters, inclusive. */
  shortest: Type.Integer(),
  /** Characters, inclusive. */
  longest: Type.Integer(),
  /** How many different characters at least. */
  different: Type.Integer(),
});

/** What one's own password must meet, for the form that asks for one; also it may not hold the login name, nor stay what it was. */
export const passwordRules = reading(
  'identity.password-rules',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor }) => ({
    shortest: shortestPassword(hasFactor(await factorsOf(tx, actor.id as AccountId))),
    longest: MAX_PASSWORD_LENGTH,
    different: MIN_DIFFERENT,
  }),
);
