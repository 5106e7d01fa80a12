import { expect, test } from 'vitest';
import { liveADay, wholeNation } from './live-a-day.ts';

test('a whole national day: 3,321 communes and 34 provinces by their own accounts, three provinces by bulk, the server killed twice; every figure of the report equals an independent computation (R-01, R-03, C-14, C-19)', async () => {
  const cast = wholeNation();
  expect(cast.communes).toHaveLength(3321);
  const day = await liveADay(cast);
  expect(day.atCutOff.product).toEqual(day.atCutOff.independent);
  expect(day.whenClosed.product).toEqual(day.whenClosed.independent);
  expect(day.sendings.inLog).toBe(day.sendings.accepted);
  expect(day.ledger.expected).toBe(5 * 3321 + 4 * 34);
  expect(day.retries).toBeGreaterThan(0);
}, 1_800_000);
