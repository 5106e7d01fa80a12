/** Without a second factor a password needs this many characters (TCVN 14423:2026, level 3). */
export const MIN_PASSWORD_LENGTH = 14;
/** Beside a second factor this many do (TCVN 14423:2026, level 3). */
const MIN_PASSWORD_LENGTH_WITH_FACTOR = 8;
export const MAX_PASSWORD_LENGTH = 128;
/** Fewer different characters than this are as easy as a short password. */
export const MIN_DIFFERENT = 6;

export type PasswordFault = 'too-short' | 'too-long' | 'too-uniform' | 'holds-login-name' | 'unchanged' | 'used-before';

/** How many characters a password needs. */
export function shortestPassword(hasFactor: boolean): number {
  return hasFactor ? MIN_PASSWORD_LENGTH_WITH_FACTOR : MIN_PASSWORD_LENGTH;
}

/**
 * Why this password may not be chosen, or null.
 * @param before the present password when it is known, as at a change
 * @param shortest characters it needs, from `shortestPassword`
 * @rule TCVN 14423:2026, level 3: at least 14 characters without a second factor, 8 with one
 */
export function passwordFault(
  password: string,
  loginName: string,
  before: string | null,
  shortest: number,
): PasswordFault | null {
  const characters = passwordCharacters(password);
  if (characters.length < shortest) return 'too-short';
  if (characters.length > MAX_PASSWORD_LENGTH) return 'too-long';
  if (new Set(characters).size < MIN_DIFFERENT) return 'too-uniform';
  const name = loginName.split('@')[0] ?? '';
  if (name.length >= 4 && password.toLowerCase().includes(name)) return 'holds-login-name';
  return password === before ? 'unchanged' : null;
}

/** The characters of a password, as they are counted. */
export function passwordCharacters(password: string): string[] {
  return Array.from(password.normalize('NFC'));
}
