import { expect, test } from 'vitest';
import { areaOfReading, blockOfReading, reachOf } from './reading-scope.ts';

const appointment = (area: string | null, part: string | null = null, permission = 'monitoring.read') => ({
  area,
  part,
  permissions: [permission],
});

test('whoever may read the nation anywhere starts with the nation', () => {
  expect(areaOfReading([appointment('91/30307'), appointment(null)])).toBeNull();
});

test('a commune reporter starts with the commune, with a province appointment beside it with the province', () => {
  expect(areaOfReading([appointment('91/30307')])).toBe('91/30307');
  expect(areaOfReading([appointment('91/30307'), appointment('91')])).toBe('91');
});

test('an appointment without reading counts for nothing', () => {
  expect(areaOfReading([appointment('91'), appointment(null, null, 'identity.manage')])).toBe('91');
  expect(areaOfReading([appointment('91', null, 'reporting.submit')])).toBeNull();
});

test("an official of one block asks for that block's answers of the commune only", () => {
  expect(blockOfReading([appointment('91/30307', 'committee')], '91/30307')).toBe('committee');
  expect(blockOfReading([appointment('91/30307', 'committee'), appointment('91')], '91/30307')).toBeUndefined();
  expect(blockOfReading([appointment('91', 'party')], '91/30307')).toBe('party');
  expect(blockOfReading([appointment('04', 'party')], '91/30307')).toBeUndefined();
});

test('pages reach as far as the appointment: nation, province, commune, or a body outside provinces', () => {
  const areas = [null, '91', '91/30307', '00', '00/00-01980000-0000-7000-8000-00000000000a'];
  expect(areas.map(reachOf)).toEqual(['nation', 'province', 'commune', 'body', 'body']);
});
