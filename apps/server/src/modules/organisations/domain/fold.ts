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

/** The first letters of the words of a folded text: "hn" of "ha noi". Numbers stay whole: "p12" of "phuong 12". */
export function initials(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (/^\d/.test(word) ? word : word.slice(0, 1)))
    .join('');
}
