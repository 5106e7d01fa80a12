import { describe, expect, test } from 'vitest';
import type { Assignee } from '../direction/assignee.ts';
import { type Route, type RoutedProvince, routeOf } from './routing.ts';

const vnpt = { kind: 'body', bodyId: 'vnpt' } as unknown as Assignee;
const ministry = { kind: 'body', bodyId: 'ministry' } as unknown as Assignee;
const routes: readonly Route[] = [
  { theme: 'budget-shortage', to: { kind: 'province', part: 'committee' } },
  { theme: 'supervision-difficulty', to: { kind: 'province', part: 'council' } },
  { theme: 'guidance-missing', to: { kind: 'body', name: 'Bộ Nội vụ' } },
  { theme: 'retired-ministry', to: { kind: 'body', name: 'Bộ đã giải thể' } },
  { theme: 'software-unstable', to: { kind: 'supplier', system: 'procedures' } },
];
const province = (...providers: readonly string[]): RoutedProvince => ({
  code: '91',
  unitId: 'unit-91' as never,
  suppliers: [
    { provinceCode: '92', system: 'procedures', providers: ['Unitech'] },
    { provinceCode: '91', system: 'documents', providers: ['Unitech'] },
    ...(providers.length > 0 ? [{ provinceCode: '91', system: 'procedures' as const, providers }] : []),
  ],
  bodyNamed: (name) =>
    new Map([
      ['VNPT', vnpt],
      ['Bộ Nội vụ', ministry],
    ] as const).get(name as 'VNPT') ?? null,
});
const committee = { kind: 'unit', unitId: 'unit-91', part: 'committee' };

describe('whom a theme goes to (CAS-201)', () => {
  test('the block of the province that the rule names', () => {
    expect(routeOf('budget-shortage', routes, province(), null)).toEqual({ to: committee, basis: 'province', remark: '' });
    expect(routeOf('supervision-difficulty', routes, province(), null).to).toEqual({ ...committee, part: 'council' });
  });

  test('the central body that the rule names', () => {
    expect(routeOf('guidance-missing', routes, province(), null)).toEqual({ to: ministry, basis: 'body', remark: '' });
  });

  test('the supplier of the system in that very province; of several the first that is known, the others named', () => {
    expect(routeOf('software-unstable', routes, province('VNPT'), null)).toEqual({
      to: vnpt,
      basis: 'supplier',
      remark: '',
      system: 'procedures',
    });
    expect(routeOf('software-unstable', routes, province('Hãng lạ', 'VNPT'), null)).toEqual({
      to: vnpt,
      basis: 'supplier',
      remark: 'Cùng cung cấp: Hãng lạ',
      system: 'procedures',
    });
    expect(routeOf('software-unstable', routes, province('VNPT'), 'documents')).toMatchObject({
      system: 'documents',
      basis: 'fallback',
    });
    expect(routeOf('budget-shortage', routes, province('VNPT'), 'documents')).toEqual({
      to: committee,
      basis: 'province',
      remark: '',
    });
  });

  test('a province that supplies the system itself has the case itself', () => {
    expect(routeOf('software-unstable', routes, province('self'), null)).toMatchObject({ to: committee, basis: 'self-supplied' });
  });

  test.each([
    ['a theme that the rule does not name', 'new-theme', province()],
    ['a body that nobody knows', 'retired-ministry', province()],
    ['a system that no survey tells of', 'software-unstable', province()],
    ['a supplier that nobody knows', 'software-unstable', province('Hãng lạ')],
  ])('%s falls back to the committee of the province, and that is said', (_case, theme, of) => {
    const { to, basis, remark } = routeOf(theme, routes, of, null);
    expect([to, basis]).toEqual([committee, 'fallback']);
    expect(remark).not.toBe('');
  });
});
