import { expect, test } from 'vitest';
import { checklistOf, FIRST_DAY_ITEMS, MARKED_ITEMS, NOTHING_SEEN } from './checklist.ts';

const mark = (itemKey: string, isDone: boolean, at: string) => ({ itemKey, isDone, at, byName: 'Cán bộ' });
const done = (...given: Parameters<typeof checklistOf>) =>
  checklistOf(...given)
    .filter(({ isDone }) => isDone)
    .map(({ key }) => key);

test('nothing is done where nobody has an account and nobody ticked anything', () => {
  expect(done(NOTHING_SEEN, [])).toEqual([]);
  expect(checklistOf(NOTHING_SEEN, [])).toHaveLength(FIRST_DAY_ITEMS.length);
});

test('what each person has to do is done when everybody has done it', () => {
  const seen = { ...NOTHING_SEEN, people: 3, passwordsTheirOwn: 3, secondFactors: 2 };
  expect(done(seen, [])).toEqual(['accounts', 'passwords']);
  expect(checklistOf(seen, []).find(({ key }) => key === 'second-factor')).toMatchObject({ done: 2, of: 3, isDone: false });
});

test('what the system sees cannot be ticked, and the last mark of the rest holds', () => {
  const marks = [
    mark('first-report', true, '2026-01-01T00:00:00Z'),
    mark('guide-read', true, '2026-01-01T00:00:00Z'),
    mark('guide-read', false, '2026-01-02T00:00:00Z'),
    mark('practice-done', true, '2026-01-02T00:00:00Z'),
  ];
  expect(done(NOTHING_SEEN, marks)).toEqual(['practice-done']);
  expect(MARKED_ITEMS).not.toContain('first-report');
});
