import { expect, test } from 'vitest';
import { choiceOf, choiceUnlessProposed, printedSentence, withChoice } from './editorial-choices.ts';
import type { ChoiceSentence } from './report-contract.ts';

const candidate = (key: string, proposed = false) => ({
  key,
  name: { vi: key, en: key },
  figures: [],
  proposed,
  printed: `dòng ${key}`,
});
const sentence: ChoiceSentence = {
  key: 'slowCriteria.party',
  name: { vi: '', en: '' },
  rule: { vi: '', en: '' },
  print: { opening: '- Đảng ủy: ', separator: '; ', end: '.' },
  candidates: [candidate('a', true), candidate('b', true), candidate('c')],
};

test('a choice stands in the wording under its sentence, and beside those of other sentences (C-14)', () => {
  const provinces = withChoice({}, 'farBelowJune', ['79']);
  const both = withChoice(provinces, 'slowCriteria.party', []);
  expect(both).toEqual({ farBelowJune: ['79'], slowCriteria: { party: [] } });
  expect(choiceOf(both, 'slowCriteria.party')).toEqual([]);
  expect(choiceOf(both, 'slowCriteria.front')).toBeNull();
  expect(withChoice(both, 'slowCriteria.party', null)).toEqual({ farBelowJune: ['79'] });
  expect(withChoice(both, 'farBelowJune', null)).toEqual({ slowCriteria: { party: [] } });
});

test('ticking what the rule proposes gives the sentence back to its rule; nothing ticked is a choice', () => {
  expect(choiceUnlessProposed(sentence, ['b', 'a'])).toBeNull();
  expect(choiceUnlessProposed(sentence, ['a'])).toEqual(['a']);
  expect(choiceUnlessProposed(sentence, [])).toEqual([]);
  expect(choiceUnlessProposed({ ...sentence, candidates: [candidate('a')] }, [])).toBeNull();
});

test('a sentence prints what is chosen and nothing when nothing is', () => {
  expect(printedSentence(sentence, ['a', 'c'])).toBe('- Đảng ủy: dòng a; dòng c.');
  expect(printedSentence(sentence, [])).toBe('');
  expect(printedSentence(sentence, ['of-earlier-figures'])).toBe('');
});
