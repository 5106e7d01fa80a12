import { describe, expect, test } from 'vitest';
import type { CommuneFact, ThemedStatement } from '#modules/reporting';
import { AGES, ageOf, SIZES, sizeOf } from './age.ts';
import { blocksReported, sightingsOf, themeFollower } from './sightings.ts';

const communes: readonly CommuneFact[] = ['30292', '30301'].map((code) => ({ code, provinceCode: '91', name: code }));
const wrote = (communeCode: string, theme: string, more: Partial<ThemedStatement> = {}): ThemedStatement => ({
  communeCode,
  theme,
  block: 'general',
  kind: 'obstacle',
  text: 'Đường truyền chậm',
  confidence: 1,
  decidedByPerson: false,
  ...more,
});
const same = (theme: string) => theme;
const namesDocuments = (text: string) => (text.includes('văn bản') ? ('documents' as const) : null);

describe('who names a theme (CAS-101)', () => {
  test('a commune counts once for a theme, in an obstacle or a recommendation, with the blocks where it stands', () => {
    const statements = [
      wrote('30292', 'network-slow'),
      wrote('30292', 'network-slow', { block: 'party', kind: 'recommendation' }),
      wrote('30301', 'network-slow', { text: 'Phần mềm văn bản chậm' }),
      wrote('30301', 'budget-shortage'),
      wrote('99999', 'network-slow'),
    ];
    const found = sightingsOf({ communes, statements }, same, namesDocuments);
    expect(found.map(({ provinceCode, theme, communes: own }) => [provinceCode, theme, own.size])).toEqual([
      ['91', 'network-slow', 2],
      ['91', 'budget-shortage', 1],
    ]);
    expect([...(found[0]?.communes.get('30292') ?? [])]).toEqual(['general', 'party']);
    expect([...(found[0]?.systems ?? [])]).toEqual([['documents', new Set(['30301'])]]);
  });

  test('a theme that another carries on counts for that one, to the end of the line (CAS-103)', () => {
    const follow = themeFollower([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'x', to: 'y' },
      { from: 'y', to: 'x' },
    ]);
    expect(['a', 'b', 'c', 'd'].map(follow)).toEqual(['c', 'c', 'c', 'd']);
    expect(follow('x')).toBe('y');
    expect(
      sightingsOf({ communes, statements: [wrote('30292', 'a'), wrote('30301', 'c')] }, follow, namesDocuments),
    ).toHaveLength(1);
  });

  test('only who sent a report of a block is quiet in it (CAS-302)', () => {
    const sheet = (...units: readonly string[]) => ({ itemKeys: [], byUnit: new Map(units.map((unit) => [unit, ''])) });
    const reported = blocksReported({
      conditionAnswers: sheet('30292', '30301'),
      communeAnswers: { party: sheet('30292'), council: null, committee: null, front: sheet() },
    });
    expect([...reported]).toEqual([
      ['30292', ['general', 'party']],
      ['30301', ['general']],
    ]);
  });
});

describe('bounds of the boards (CAS-501)', () => {
  test('every age and every number of communes has its place, in order', () => {
    const days = ['2025-09-22', '2025-09-24', '2025-09-25', '2025-09-30', '2025-10-22', '2026-09-22'] as const;
    expect(days.map((day) => ageOf('2025-09-22' as never, day as never))).toEqual(['0-2', '0-2', '3-7', '8-14', '15-30', '31']);
    expect([0, 4, 5, 24, 25, 49, 50, 166].map(sizeOf)).toEqual(['0-4', '0-4', '5-9', '10-24', '25-49', '25-49', '50', '50']);
    expect([AGES[0], SIZES[0]]).toEqual(['0-2', '0-4']);
  });
});
