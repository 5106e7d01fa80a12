/** What names and statements are ordered by. */
export type AlphabeticalKey = { readonly folded: string; readonly text: string };

/**
 * The key of a name without "TP.", "Thành phố", "Tỉnh" (a short name) or of a statement.
 * @rule REP-103: Đ as D, no combining marks, small letters; if still equal, the NFC text itself
 */
export function alphabeticalKey(text: string): AlphabeticalKey {
  const folded = text.replaceAll('Đ', 'D').replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { folded, text: text.normalize('NFC') };
}

/** Below 0 when the first key comes first. @rule REP-103: by code point, so a space comes before letters */
export function compareAlphabetically(one: AlphabeticalKey, other: AlphabeticalKey): number {
  return compareCodePoints(one.folded, other.folded) || compareCodePoints(one.text, other.text);
}

/** JavaScript compares UTF-16 units, which differs above U+FFFF. */
function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(at)) return (one.codePointAt(at) ?? 0) - (other.codePointAt(at) ?? 0);
  }
  return one.length - other.length;
}
