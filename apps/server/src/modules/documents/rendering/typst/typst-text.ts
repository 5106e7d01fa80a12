import type { Coverage } from './font-coverage.ts';

const REPLACEMENT = '\u25a1';
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]/gu;

/**
 * Text as it can be printed with these fonts: NFC, without invisible characters, and an empty square for what no glyph exists.
 * PDF/A refuses a page with a missing glyph, and one emoji in a commune's free text must not stop the national report.
 */
function printable(text: string, covered: Coverage): string {
  const kept = text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');
  return Array.from(kept, (character) => {
    if (character === '\n') return character;
    return covered(character.codePointAt(0) ?? 0) ? character : REPLACEMENT;
  }).join('');
}

/** The same for every string inside a model. */
export function printableModel(value: unknown, covered: Coverage): unknown {
  if (typeof value === 'string') return printable(value, covered);
  if (Array.isArray(value)) return value.map((item) => printableModel(item, covered));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableModel(item, covered)]));
}
