import { type Answer, type Item, wholeItem } from '@thong-suot/form-rules';
import type { Finding } from '@thong-suot/form-rules/checks';
import { describe, expect, test } from 'vitest';
import type { Checked } from './checks-here.ts';
import { findingsByItem, findingsWhileFilling, foundByServer } from './findings-shown.ts';

const items: readonly Item[] = ['online', 'paper', 'all'].map((key, place) =>
  wholeItem({ key, no: place + 1, nameVi: key, nameEn: key, kind: 'number' }),
);
const number = (value: string): Answer => ({ kind: 'number', value });
const found = (checkKey: string, itemKeys: readonly string[], reason: Finding['reason'] = 'sum-differs'): Finding => ({
  checkKey,
  itemKeys,
  reason,
  severity: 'stop',
  params: {},
  textVi: checkKey,
  textEn: checkKey,
});

describe('what is shown of the checks while a report is filled in (R-10)', () => {
  const sum = found('sum', ['online', 'paper', 'all']);

  test('a form that is empty or half filled in is not shouted at', () => {
    const findings = [sum, found('there', ['all'], 'missing')];
    expect(findingsWhileFilling({ findings }, {})).toEqual([]);
    expect(findingsWhileFilling({ findings }, { online: number('1'), paper: number('2') })).toEqual([]);
    expect(findingsWhileFilling({ findings }, { online: number('1'), paper: number('2'), all: number('4') })).toEqual([sum]);
  });

  test('a contradiction stands at the last of its items in the form, once, and one of no item at none', () => {
    const shown = findingsByItem(items, [found('sum', ['all', 'online', 'paper']), found('few', ['paper']), found('whole', [])]);
    expect([...shown].map(([key, findings]) => [key, findings.map(({ checkKey }) => checkKey)])).toEqual([
      ['all', ['sum']],
      ['paper', ['few']],
    ]);
  });

  test('of what the server found, only what this device could not check stays until it is sent again', () => {
    const usual = { key: 'usual', severity: 'warn', textVi: '', textEn: '', kind: 'unusual', of: { item: 'all' } } as const;
    const checked: Checked = { findings: [], notCheckable: [], onSending: [usual], maySend: true };
    const known = [sum, found('usual', ['all'], 'unusually-high')];
    expect(foundByServer(known, checked).map(({ checkKey }) => checkKey)).toEqual(['usual']);
    expect(foundByServer(known, null)).toEqual(known);
  });
});
