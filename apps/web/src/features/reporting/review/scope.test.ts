import { expect, test } from 'vitest';
import type { Session } from '../../../session/session.ts';
import { mayIn, receivingFor, widestScope } from './scope.ts';

const REVIEW = 'reporting.review';
const MINISTRY = '00-01980000-0000-7000-8000-00000000000a';
const appointments = (...areas: (string | null)[]) =>
  areas.map((area) => ({ area, part: null, permissions: [REVIEW] })) as unknown as Session['appointments'];

test('a ministry that receives reports of enterprises looks at those alone, and names itself (R-03)', () => {
  const own = appointments(`00/${MINISTRY}`);
  expect(widestScope(own, REVIEW)).toEqual({ provinceCode: '00', part: null });
  expect(receivingFor(own, REVIEW, '00')).toEqual({ receiver: MINISTRY });
  expect([mayIn(own, REVIEW, '00'), mayIn(own, REVIEW, '91'), mayIn(own, 'reporting.reopen', '00')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('whoever receives for all bodies, or for the nation, names none; provinces have no receiver', () => {
  for (const area of ['00', null]) expect(receivingFor(appointments(area, `00/${MINISTRY}`), REVIEW, '00')).toEqual({});
  expect(receivingFor(appointments(`00/${MINISTRY}`), REVIEW, '91')).toEqual({});
});

test('a reporter of a commune reviews nowhere', () => {
  expect(widestScope(appointments('91/30292'), REVIEW)).toBeNull();
  expect(mayIn(appointments('91/30292'), REVIEW, '91')).toBe(false);
});
