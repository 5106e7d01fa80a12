/** How many recovery codes are made at once. */
export const RECOVERY_CODES = 10;

/** The one form of a recovery code: lower case in groups of four; null when what was typed is none. */
export function recoveryCodeOf(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  return /^[a-z0-9]{16}$/.test(signs) ? (signs.match(/.{4}/g) ?? []).join('-') : null;
}

/** The digits of a one-time code; null when what was typed is none. */
export function totpCodeOf(typed: string): string | null {
  const digits = typed.replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
