/** Characters of one septet in GSM 7 bit (3GPP TS 23.038, 6.2.1); the space and line ends among them. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Characters of two septets (6.2.1.1). */
const EXTENDED = new Set('^{}\\[~]|€\f');

/** How many units one message holds alone, and each part of a longer one. */
const ROOM = { gsm7: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const;

export type SmsSize = { readonly encoding: 'gsm7' | 'ucs2'; readonly parts: number };

/** Vietnamese without its marks; what GSM 7 bit still has no sign for becomes a question mark. */
export function unaccented(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  const typographic = plain
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('…', '...');
  return Array.from(typographic, (sign) => (BASIC.has(sign) || EXTENDED.has(sign) ? sign : '?')).join('');
}

/** In how many messages a text travels, and in which alphabet. No sign is torn between two parts. */
export function smsSize(text: string): SmsSize {
  const signs = Array.from(text);
  const encoding = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign)) ? 'gsm7' : 'ucs2';
  const unitsOf = (sign: string) => (encoding === 'ucs2' ? sign.length : EXTENDED.has(sign) ? 2 : 1);
  const { alone, part } = ROOM[encoding];
  if (signs.reduce((sum, sign) => sum + unitsOf(sign), 0) <= alone) return { encoding, parts: 1 };
  let [parts, filled] = [1, 0];
  for (const sign of signs) {
    const units = unitsOf(sign);
    if (filled + units > part) [parts, filled] = [parts + 1, 0];
    filled += units;
  }
  return { encoding, parts };
}

/** The text as it is sent: without marks unless `accents`, cut with three dots to at most so many parts. */
export function smsText(text: string, { accents, mostParts }: { accents: boolean; mostParts: number }): string {
  const wanted = accents ? text.normalize('NFC') : unaccented(text);
  if (smsSize(wanted).parts <= mostParts) return wanted;
  const signs = Array.from(wanted);
  let [low, high] = [0, signs.length];
  const cut = (length: number) => `${signs.slice(0, length).join('').trimEnd()}...`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (smsSize(cut(middle)).parts <= mostParts) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}
