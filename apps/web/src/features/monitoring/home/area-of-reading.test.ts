import { expect, test } from 'vitest';
import { areaOfReading } from './area-of-reading.ts';

const appointment = (area: string | null, permission = 'monitoring.read') => ({ area, permissions: [permission] });

test('whoever may read the nation anywhere starts with the nation', () => {
  expect(areaOfReading([appointment('91/30307'), appointment(null)])).toBeNull();
});

test('a commune reporter starts with the commune, with a province appointment beside it with the province', () => {
  expect(areaOfReading([appointment('91/30307')])).toBe('91/30307');
  expect(areaOfReading([appointment('91/30307'), appointment('91')])).toBe('91');
});

test('an appointment without reading counts for nothing', () => {
  expect(areaOfReading([appointment('91'), appointment(null, 'identity.manage')])).toBe('91');
  expect(areaOfReading([appointment('91', 'reporting.submit')])).toBeNull();
});
