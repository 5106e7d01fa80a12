import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { MAX_PASSWORD_LENGTH, MIN_DIFFERENT, MIN_PASSWORD_LENGTH } from '../domain/password-rules.ts';

export const PasswordRules = Type.Object({
  /** Characters, inclusive. */
  shortest: Type.Integer(),
  /** Characters, inclusive. */
  longest: Type.Integer(),
  /** How many different characters at least. */
  different: Type.Integer(),
});

/** What a password must meet, for the form that asks for one; also it may not hold the login name, nor stay what it was. */
export const passwordRules = reading(
  'identity.password-rules',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async () => ({ shortest: MIN_PASSWORD_LENGTH, longest: MAX_PASSWORD_LENGTH, different: MIN_DIFFERENT }),
);
