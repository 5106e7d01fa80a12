const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The text as it is searched: no diacritics, đ as d, small letters, single blanks instead of all other signs. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text with its diacritics, small, each tone at the end of its word: both spellings "Hoà" and "Hòa" give one key. */
export function accentKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(TONE_MARKS, '') + (word.match(TONE_MARKS) ?? []).join(''))
    .join(' ');
}

/** The first letters of the words of a folded text: "hn" of "ha noi". Numbers stay whole: "p12" of "phuong 12". */
export function initials(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (/^\d/.test(word) ? word : word.slice(0, 1)))
    .join('');
}
