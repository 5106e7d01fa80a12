/** The server keeps names up to this many characters. */
const LONGEST = 200;
/** Control characters, and what separates folders. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu;
const ENDING = /\.[a-z0-9]{1,5}$/i;

/**
 * The name under which a file is kept: in composed letters, without signs that no name has, cut before its ending when it is too long.
 * @param ending another ending, with its dot, when the content became another kind; null: the one it has
 */
export function keptFileName(name: string, ending: string | null = null): string {
  const plain = name.normalize('NFC').replace(NOT_IN_NAMES, ' ').trim();
  const own = ENDING.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - own.length).trim();
  const kept = ending ?? own;
  return `${(stem === '' ? 'tep' : stem).slice(0, LONGEST - kept.length)}${kept}`;
}
