import { expect, test } from 'vitest';
import { isDoneLate } from './done-late.ts';

test('what is reported done at its deadline or later was late; before it, without one, or while open it was not (C-16)', () => {
  const due = '2025-06-23T17:00:00.000Z';
  const done = (doneAt: string | null, dueAt: string | null = due) => isDoneLate({ phase: 'done', doneAt, dueAt });
  expect([done('2026-11-24T01:03:00.000Z'), done(due)]).toEqual([true, true]);
  expect([done('2025-06-23T16:59:59.000Z'), done('2026-11-24T01:03:00.000Z', null), done(null)]).toEqual([false, false, false]);
  expect(isDoneLate({ phase: 'in-progress', doneAt: '2026-11-24T01:03:00.000Z', dueAt: due })).toBe(false);
});
