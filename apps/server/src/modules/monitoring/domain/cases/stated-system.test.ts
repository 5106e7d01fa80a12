import { describe, expect, test } from 'vitest';
import type { InformationSystem } from '#modules/reporting';
import { statedSystem } from './stated-system.ts';

describe('which system a case is about (CAS-204)', () => {
  const naming = (counts: Partial<Record<InformationSystem, readonly string[]>>) =>
    new Map(Object.entries(counts).map(([system, communes]) => [system as InformationSystem, new Set(communes)]));

  test('the one that most communes name, with how many of all', () => {
    expect(statedSystem(naming({ documents: ['a', 'b'], meetings: ['c'] }), 7)).toEqual({
      system: 'documents',
      communes: 2,
      of: 7,
    });
  });

  test('none where nobody names one, or two are named by as many', () => {
    expect(statedSystem(new Map(), 7)).toBeNull();
    expect(statedSystem(naming({ documents: ['a'], meetings: ['b'] }), 7)).toBeNull();
  });
});
