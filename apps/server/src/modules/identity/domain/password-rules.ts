/** Without a second factor a password needs this many characters (TCVN 14423:2026, level 3); sign-in has none yet. */
export const MIN_PASSWORD_LENGTH = 14;
export const MAX_PASSWORD_LENGTH = 128;
/** Fewer different characters than this are as easy as a short password. */
export const MIN_DIFFERENT = 6;

export type PasswordFault = 'too-short' | 'too-long' | 'too-uniform' | 'holds-login-name' | 'unchanged';

/**
 * Why this password may not be chosen, or null.
 * @param before the present password when it is known, as at a change
 * @rule TCVN 14423:2026, level 3: at least 14 characters without a second factor
 */
export function passwordFault(password: string, loginName: string, before: string | null): PasswordFault | null {
  const characters = Array.from(password.normalize('NFC'));
  if (characters.length < MIN_PASSWORD_LENGTH) return 'too-short';
  if (characters.length > MAX_PASSWORD_LENGTH) return 'too-long';
  if (new Set(characters).size < MIN_DIFFERENT) return 'too-uniform';
  const name = loginName.split('@')[0] ?? '';
  if (name.length >= 4 && password.toLowerCase().includes(name)) return 'holds-login-name';
  return password === before ? 'unchanged' : null;
}
