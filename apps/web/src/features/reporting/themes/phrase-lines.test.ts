import { describe, expect, test } from 'vitest';
import { phraseLines, readPhraseLines } from './phrase-lines.ts';

describe('phrases of a theme as lines', () => {
  test('what is written is read again, usual weights and all blocks left out', () => {
    const phrases = [
      { text: '{lacking} .. quy trình', blocks: [], weight: 1 },
      { text: 'kỹ năng', blocks: ['party' as const, 'council' as const], weight: 1.2 },
    ];
    expect(phraseLines(phrases)).toBe('{lacking} .. quy trình\nkỹ năng | party council | 1.2');
    expect(readPhraseLines(phraseLines(phrases))).toEqual({ phrases });
  });

  test('empty lines are nothing, a decimal comma is understood', () => {
    expect(readPhraseLines('\n quy trình ||0,5\n\n')).toEqual({ phrases: [{ text: 'quy trình', blocks: [], weight: 0.5 }] });
  });

  test.each(['| party', 'a | xã', 'a | | 3', 'a | | 0', 'a | | nhiều', 'a | | 1 | b'])(
    'the first line that is no phrase is told: %s',
    (line) => {
      expect(readPhraseLines(`mạng\n${line}`)).toEqual({ faultyLine: 2 });
    },
  );
});
