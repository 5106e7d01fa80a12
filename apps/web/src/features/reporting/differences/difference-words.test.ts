import { expect, test } from 'vitest';
import { valuesIn } from './difference-words.ts';

test('a compared record is told field by field, anything else as it is', () => {
  expect(valuesIn({ state: 'sent', revision: 2, sentAt: null })).toEqual(['state: "sent"', 'revision: 2', 'sentAt: null']);
  expect([valuesIn(null), valuesIn([1, 2]), valuesIn('x')]).toEqual([['null'], ['[1,2]'], ['"x"']]);
});
