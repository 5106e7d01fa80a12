/** Places of the tone mark that are written in two ways: the older place is read as the newer. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà/gu, 'òa'],
  [/oá/gu, 'óa'],
  [/oả/gu, 'ỏa'],
  [/oã/gu, 'õa'],
  [/oạ/gu, 'ọa'],
  [/(?<!q)uỳ/gu, 'ùy'],
  [/(?<!q)uý/gu, 'úy'],
  [/(?<!q)uỷ/gu, 'ủy'],
  [/(?<!q)uỹ/gu, 'ũy'],
  [/(?<!q)uỵ/gu, 'ụy'],
];
/** Syllables that are written with i or y: one spelling of both. */
const SPELLINGS: Readonly<Record<string, string>> = { kĩ: 'kỹ', kí: 'ký', lí: 'lý', mĩ: 'mỹ', hoá: 'hóa', tỉ: 'tỷ', qui: 'quy' };

/** Where a sentence ends: phrases do not reach over it. */
export const SENTENCE_END = '|';
const PARTS = /[\p{L}\p{N}]+|[.;:!?\n]/gu;

/** Short forms by what they stand for, both in small letters. */
export type Abbreviations = ReadonlyMap<string, string>;

/**
 * The syllables of a Vietnamese text in small letters with one spelling, abbreviations written out, {@link SENTENCE_END} between
 * sentences. Other punctuation is dropped.
 */
export function syllablesOf(text: string, abbreviations: Abbreviations): readonly string[] {
  const parts = text.normalize('NFC').toLowerCase().match(PARTS) ?? [];
  return parts.flatMap((part) => {
    if (/[^\p{L}\p{N}]/u.test(part)) return [SENTENCE_END];
    const spelt = oneSpelling(part);
    return abbreviations.get(spelt)?.split(' ') ?? [spelt];
  });
}

function oneSpelling(syllable: string): string {
  const placed = TONE_PLACES.reduce((text, [older, newer]) => text.replace(older, newer), syllable);
  return SPELLINGS[placed] ?? placed;
}

/** The text without tone and letter marks, as somebody writes who has no Vietnamese keyboard. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd');
