import { expect, test } from 'vitest';
import { IDLE_DAYS, idleAccounts } from './idle-accounts.ts';

const NOW = Date.parse('2025-10-31T08:00:00+07:00');
const daysAgo = (days: number) => NOW - days * 86_400_000;

test('what an account left in a browser goes after so many days without use, not before (K-07)', () => {
  const uses = {
    today: NOW,
    'a day short': daysAgo(IDLE_DAYS - 1),
    'just long enough': daysAgo(IDLE_DAYS),
    'long gone': daysAgo(400),
  };
  expect(idleAccounts(uses, NOW)).toEqual(['just long enough', 'long gone']);
});

test('a clock that was set back removes nothing', () => {
  expect(idleAccounts({ ahead: daysAgo(-40) }, NOW)).toEqual([]);
});
