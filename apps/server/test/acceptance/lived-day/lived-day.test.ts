import { expect, test } from 'vitest';
import { liveADay, partOfNation } from './live-a-day.ts';

test('a lived day in small: the report of the cut-off equals an independent computation, nothing is lost or counted twice, with the server killed twice (R-03, C-19)', async () => {
  const day = await liveADay(partOfNation());
  expect(day.atCutOff.product).toEqual(day.atCutOff.independent);
  expect(day.whenClosed.product).toEqual(day.whenClosed.independent);
  expect(day.whenClosed.product).not.toEqual(day.atCutOff.product);
  expect(day.sendings.inLog).toBe(day.sendings.accepted);
  expect(day.sendings.inAudit).toBeGreaterThanOrEqual(day.sendings.accepted);
  expect(day.ledger.expected).toBe(5 * 3321 + 4 * 34);
  expect(day.retries).toBeGreaterThan(0);
}, 240_000);
