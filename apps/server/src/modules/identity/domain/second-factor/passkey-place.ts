/** Where a passkey is made and used: the origin of the page, and the name that the passkey is bound to. */
export type PasskeyPlace = { readonly origin: string; readonly rpId: string };

/**
 * The place of an address, or null where browsers offer no passkeys: they are bound to a name, so never to an IP address, and need
 * https except on `localhost`.
 */
export function passkeyPlace(address: string): PasskeyPlace | null {
  const { origin, hostname, protocol } = new URL(address);
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  if (isNumber || (protocol !== 'https:' && hostname !== 'localhost')) return null;
  return { origin, rpId: hostname };
}
