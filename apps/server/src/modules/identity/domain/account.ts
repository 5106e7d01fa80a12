import { Type } from 'typebox';
import { type Id, idSchema } from '#kernel/ids';

export type AccountId = Id<'Account'>;
export const AccountIdSchema = idSchema<'Account'>();
export type SessionId = Id<'Session'>;
export const SessionIdSchema = idSchema<'Session'>();

/** As typed; `loginNameOf` brings it to its one form. */
export const LoginNameSchema = Type.String({ minLength: 3, maxLength: 120 });
export const PersonNameSchema = Type.String({ minLength: 2, maxLength: 120 });
export const PasswordSchema = Type.String({ minLength: 1, maxLength: 256 });

const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]*@[a-z0-9][a-z0-9.-]*[a-z0-9]$/;

/** The one form of a login name: lower case without surrounding space. Null when it is none (`name@office`, Latin letters without diacritics). */
export function loginNameOf(typed: string): string | null {
  const name = typed.trim().toLowerCase();
  return LOGIN_NAME.test(name) ? name : null;
}
