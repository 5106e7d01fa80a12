const HEX = 16;
const TIME_DIGITS = 12;

/**
 * The id of a new file: the home code, then a UUID of version 7 (RFC 9562), which begins with the time. It is made once, before
 * anything is sent, so that however often an upload is tried it is one file.
 * @param home code of the province, or `00` for bodies outside provinces
 */
export function newFileId(home: string, now: Date = new Date()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(HEX));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const random = Array.from(bytes, (byte) => byte.toString(HEX).padStart(2, '0')).join('');
  const digits = now.getTime().toString(HEX).padStart(TIME_DIGITS, '0') + random.slice(TIME_DIGITS);
  return `${home}-${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
