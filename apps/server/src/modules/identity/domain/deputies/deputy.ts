import { idSchema } from '#kernel/ids';

export const DeputyIdSchema = idSchema<'Deputy'>();

/** Whom a deputy stands in for: the account, and the name in the short form of logs. */
export type StoodInFor = { readonly id: string; readonly name: string };

/** Of what administers accounts and rights, these alone may be handed to a deputy. */
const OF_IDENTITY = new Set(['identity.read-contacts', 'identity.record-contacts']);

/**
 * Whether whoever holds a permission may hand it to a deputy. Who administers rights stays answerable in person: what a deputy gave
 * would outlast the deputising.
 */
export function mayBeHandedOn(permission: string): boolean {
  return !permission.startsWith('identity.') || OF_IDENTITY.has(permission);
}

/** What a deputy is handed of an appointment: what the role allows today and was handed; never more. */
export function handedOn(role: readonly string[], handed: readonly string[]): readonly string[] {
  return role.filter((permission) => handed.includes(permission) && mayBeHandedOn(permission));
}

/** How logs name a deputy: both, whoever acted first. */
export function nameInPlaceOf(deputy: string, holder: string): string {
  return `${deputy} (thay mặt ${holder})`;
}
