import type { OutsideChannel } from './message-kind.ts';

const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?([.][a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
/** A mobile number of Viet Nam: ten digits from 03, 05, 07, 08 or 09, or the same after +84 (numbering plan since 2018). */
const MOBILE = /^(?:0|\+?84)([35789]\d{8})$/;
const LONGEST = 120;

/** The one form of an address: an e-mail with its host in lower case, a mobile number as `+84…`; null when it is none. */
export function addressOf(channel: OutsideChannel, typed: string): string | null {
  const text = typed.trim();
  if (channel === 'sms') {
    const [, digits] = MOBILE.exec(text.replaceAll(/[\s.()-]/g, '')) ?? [];
    return digits === undefined ? null : `+84${digits}`;
  }
  if (text.length > LONGEST || !EMAIL.test(text)) return null;
  const at = text.lastIndexOf('@');
  return `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
}

/** An address for screens: first letter and host, or the last three digits. */
export function maskedMessageAddress(channel: OutsideChannel, address: string): string {
  if (channel === 'sms') return `•••••• ${address.slice(-3)}`;
  return `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`;
}
