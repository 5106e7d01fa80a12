import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { type Id, idSchema } from '#kernel/ids';

export type AccountId = Id<'Account'>;
export const AccountIdSchema = idSchema<'Account'>();
export type SessionId = Id<'Session'>;
export const SessionIdSchema = idSchema<'Session'>();

/** As typed; `loginNameOf` brings it to its one form. */
export const LoginNameSchema = Type.String({ minLength: 3, maxLength: 120 });
export const PersonNameSchema = Type.String({ minLength: 2, maxLength: 120, pattern: '\\S\\s*\\S' });
export const PasswordSchema = Type.String({ minLength: 1, maxLength: 256 });

/** Whether nobody gets in by an account now: it is locked, or was provisional and not confirmed by its day. */
export function isShut(
  { lockedAt, provisionalUntil }: { readonly lockedAt: string | null; readonly provisionalUntil: CalendarDate | null },
  now: Date,
): boolean {
  return lockedAt !== null || (provisionalUntil !== null && provisionalUntil <= vietnamDay(now));
}

const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]*@[a-z0-9][a-z0-9.-]*[a-z0-9]$/;

/** The one form of a login name: lower case without surrounding space. Null when it is none (`name@office`, Latin letters without diacritics). */
export function loginNameOf(typed: string): string | null {
  const name = typed.trim().toLowerCase();
  return LOGIN_NAME.test(name) ? name : null;
}
