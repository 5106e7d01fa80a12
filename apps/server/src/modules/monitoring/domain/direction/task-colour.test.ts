import { describe, expect, test } from 'vitest';
import { covers, type Target } from '#kernel/permission';
import type { BodyId, UnitId } from '#modules/organisations';
import { isOfBody } from './acting.ts';
import { placeAbove } from './place.ts';
import { colourOf, trendOf } from './task-colour.ts';

const NOW = new Date('2026-11-22T05:00:00Z');
const RULE = { dueSoonDays: 3, silentDays: 7, redProvinceFrom: 5 };
const FRESH = '2026-11-22T04:00:00Z';
const colour = (dueAt: string | null, movedAt = FRESH, phase: 'assigned' | 'done' | 'cancelled' = 'assigned') =>
  colourOf({ phase, dueAt, movedAt }, RULE, NOW);

describe('the colour of a task by the rule (DIR-201)', () => {
  test('red from the very moment of its deadline, yellow in the days before it, green else', () => {
    expect(colour('2026-11-22T05:00:00Z')).toBe('red');
    expect(colour('2026-11-22T05:00:01Z')).toBe('yellow');
    expect(colour('2026-11-25T05:00:00Z')).toBe('yellow');
    expect(colour('2026-11-25T05:00:01Z')).toBe('green');
    expect(colour(null)).toBe('green');
  });

  test('yellow when nobody moved it for the days of the rule', () => {
    expect(colour(null, '2026-11-15T05:00:00Z')).toBe('yellow');
    expect(colour(null, '2026-11-15T05:00:01Z')).toBe('green');
  });

  test('done is green however late, cancelled has no colour', () => {
    expect(colour('2026-01-01T00:00:00Z', FRESH, 'done')).toBe('green');
    expect(colour('2026-01-01T00:00:00Z', FRESH, 'cancelled')).toBeNull();
  });

  test('the trend compares with what was, and says when nothing was', () => {
    expect(trendOf('green', 'red')).toBe('worse');
    expect(trendOf('red', 'yellow')).toBe('better');
    expect(trendOf('red', 'red')).toBe('same');
    expect(trendOf(null, 'green')).toBe('new');
    expect(trendOf('green', null)).toBeNull();
  });
});

describe('of which bodies somebody is (DIR-301)', () => {
  const person = (own: Target, represents: readonly string[] = []) => ({
    permits: (action: string, target: Target) => action === 'do' && covers(own, target),
    represents: new Set(represents as BodyId[]),
  });
  const committee = { kind: 'unit', unitId: 'u' as UnitId, part: 'committee' } as const;
  const at = (area: string | null) => ({ area, part: 'committee' }) as const;

  test('a province is of its own bodies and those of its communes, of no other', () => {
    const province = person({ area: '91', part: null });
    expect(isOfBody(province, 'do', committee, at('91'))).toBe(true);
    expect(isOfBody(province, 'do', committee, at('91/30292'))).toBe(true);
    expect(isOfBody(province, 'do', committee, at('92'))).toBe(false);
    expect(isOfBody(province, 'other', committee, at('91'))).toBe(false);
    expect(isOfBody(person({ area: '91', part: 'party' }), 'do', committee, at('91'))).toBe(false);
  });

  test('who is permitted for the nation is of no unit, and of the bodies named to them', () => {
    const national = person({ area: null, part: null }, ['b']);
    expect(isOfBody(national, 'do', committee, at('91'))).toBe(false);
    expect(isOfBody(national, 'do', { kind: 'body', bodyId: 'b' as BodyId }, { area: null, part: null })).toBe(true);
    expect(isOfBody(national, 'do', { kind: 'body', bodyId: 'c' as BodyId }, { area: null, part: null })).toBe(false);
    const province = person({ area: '91', part: null }, ['b']);
    expect(isOfBody(province, 'do', { kind: 'body', bodyId: 'b' as BodyId }, { area: null, part: null })).toBe(false);
  });

  test('nobody is of a body that words do not name, nor of a unit that is no more', () => {
    const national = person({ area: null, part: null });
    expect(isOfBody(national, 'do', { kind: 'named', text: 'ai đó' }, { area: null, part: null })).toBe(false);
    expect(isOfBody(national, 'do', committee, { area: null, part: null })).toBe(false);
  });

  test('above a commune is the same block of its province, above a province the centre', () => {
    expect(placeAbove({ area: '91/30292', part: 'front' })).toEqual({ area: '91', part: 'front' });
    expect(placeAbove({ area: '91', part: 'front' })).toEqual({ area: null, part: null });
  });
});
