import { formFaults } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { itemsOfCheck, ruleSentence, withCheck } from './checks-model.ts';
import { differencesBetween } from './differences.ts';
import {
  keyOf,
  withItem,
  withItemMoved,
  withMeaningOf,
  withNewItem,
  withOwnKey,
  withoutItem,
  withReusedItem,
} from './form-model.ts';
import type { FormContent } from './form-queries.ts';

const EMPTY: FormContent = { nameVi: 'Biểu', nameEn: 'Form', level: 'commune', block: 'committee', items: [], checks: [] };
const keys = ({ items }: FormContent) => items.map(({ key, no }) => `${no} ${key}`);
const THREE = [['Có mất điện', 'yes-no'] as const, ['Số giờ', 'number'] as const, ['Số lần', 'number'] as const].reduce(
  (content, [name, kind]) => withNewItem(content, name, kind),
  EMPTY,
);

describe('keys that nobody types', () => {
  test('a key follows from the Vietnamese name, and a second one of the same name gets a number', () => {
    expect(keyOf('Số giờ mất điện (trong ngày)', new Set())).toBe('so-gio-mat-dien-trong-ngay');
    expect(keyOf('Đã có?', new Set(['da-co']))).toBe('da-co-2');
    expect(keyOf('???', new Set())).toBe('muc');
  });

  test('every item made here can be published as it is', () => {
    expect(formFaults(THREE.items)).toEqual([]);
    expect(keys(THREE)).toEqual(['1 co-mat-dien', '2 so-gio', '3 so-lan']);
  });
});

describe('items of a form in the making', () => {
  test('a file is asked for anew each time; an item of another kind is taken over when unchanged', () => {
    const [made] = withNewItem(EMPTY, 'Ảnh trụ sở', 'file').items;
    expect(made).toMatchObject({ kind: 'file', carryForward: false });
    const changed = withItem(THREE, 'so-gio', { kind: 'file' });
    expect(changed.items.find(({ key }) => key === 'so-gio')?.carryForward).toBe(false);
    expect(withItem(changed, 'so-gio', { carryForward: true }).items[1]?.carryForward).toBe(true);
    expect(withItem(changed, 'so-gio', { kind: 'number' }).items[1]?.carryForward).toBe(true);
  });

  test('an item moves by one place and numbers follow; past an end nothing moves', () => {
    expect(keys(withItemMoved(THREE, 'so-lan', -1))).toEqual(['1 co-mat-dien', '2 so-lan', '3 so-gio']);
    expect(withItemMoved(THREE, 'co-mat-dien', -1)).toBe(THREE);
    expect(withItemMoved(THREE, 'no-such', 1)).toBe(THREE);
  });

  test('with an item goes what hung on it: conditions, parts of sums and checks', () => {
    const conditional = withItem(THREE, 'so-gio', { conditions: [{ itemKey: 'co-mat-dien', is: 'yes' }] });
    const checked = withCheck(
      conditional,
      { kind: 'compare', left: { item: 'so-gio' }, relation: '<=', right: { constant: '24' } },
      'stop',
    );
    expect(withoutItem(checked, 'co-mat-dien').items[0]).toMatchObject({ key: 'so-gio', no: 1, conditions: [] });
    expect(withoutItem(checked, 'so-gio').checks).toEqual([]);
    const sum = withNewItem(THREE, 'Tổng', 'number');
    const derived = withItem(sum, 'tong', { source: { kind: 'derived', sumOf: ['so-gio', 'so-lan'] } });
    expect(withoutItem(derived, 'so-lan').items.at(-1)?.source).toEqual({ kind: 'derived', sumOf: ['so-gio'] });
  });

  test('an English name that repeats the Vietnamese one follows it, a name of its own stays', () => {
    const renamed = withItem(THREE, 'so-gio', { nameVi: 'Số giờ mất điện' });
    expect(renamed.items[1]).toMatchObject({ key: 'so-gio', nameVi: 'Số giờ mất điện', nameEn: 'Số giờ mất điện' });
    const named = withItem(withItem(THREE, 'so-gio', { nameEn: 'Hours' }), 'so-gio', { nameVi: 'Số giờ mất' });
    expect(named.items[1]).toMatchObject({ nameEn: 'Hours' });
  });

  test('an item of another kind loses what that kind cannot have', () => {
    const unit = withItem(THREE, 'so-gio', { unitVi: 'giờ', unitEn: 'hours' });
    expect(withItem(unit, 'so-gio', { kind: 'text' }).items[1]).toMatchObject({ unitVi: null, unitEn: null });
  });

  test('an item of another form keeps its key and meaning and leaves its conditions behind; another meaning gets a key of its own', () => {
    const [item] = withItem(THREE, 'co-mat-dien', { conditions: [{ itemKey: 'x', is: 'yes' }] }).items;
    const reused = withReusedItem(EMPTY, item ?? expect.fail());
    expect(reused.items).toMatchObject([{ key: 'co-mat-dien', no: 1, conditions: [] }]);
    const conditional = withItem(THREE, 'so-gio', { conditions: [{ itemKey: 'co-mat-dien', is: 'yes' }] });
    const own = withOwnKey(conditional, 'co-mat-dien', 'dien-nuoc');
    expect(own.items[0]?.key).toBe('dien-nuoc-co-mat-dien');
    expect(own.items[1]?.conditions).toEqual([{ itemKey: 'dien-nuoc-co-mat-dien', is: 'yes' }]);
    const meant = { ...(item ?? expect.fail()), nameVi: 'Mất điện', nameEn: 'Outage' };
    expect(withMeaningOf(THREE, 'co-mat-dien', meant).items[0]).toMatchObject({ key: 'co-mat-dien', nameVi: 'Mất điện' });
  });
});

describe('checks as sentences', () => {
  test('each rule reads as a sentence that names its items', () => {
    const say = (rule: Parameters<typeof ruleSentence>[0]) => ruleSentence(rule, THREE.items, 'vi');
    expect(say({ kind: 'sum', parts: [{ item: 'so-gio' }, { item: 'so-lan' }], total: { item: 'so-gio' } })).toBe(
      '“Số giờ” cộng “Số lần” phải bằng “Số giờ”',
    );
    expect(say({ kind: 'compare', left: { item: 'so-gio' }, relation: '<=', right: { constant: '24.5' } })).toBe(
      '“Số giờ” không được lớn hơn 24,5',
    );
    expect(say({ kind: 'range', of: { item: 'so-gio', part: 'numerator' }, min: '0', max: '9' })).toBe(
      'số đạt của “Số giờ” phải từ 0 nhiều nhất là 9',
    );
    expect(say({ kind: 'compare-dates', left: { item: 'so-gio' }, relation: '<=', right: { known: 'sent' } })).toBe(
      '“Số giờ” không được sau ngày gửi báo cáo',
    );
  });

  test('the items that a check reads are found wherever it names them', () => {
    const text = { key: 'a', severity: 'warn', textVi: 'x', textEn: 'x' } as const;
    expect(
      itemsOfCheck({ ...text, kind: 'sum', parts: [{ item: 'p' }, { constant: '1' }], total: { item: 't', part: 'numerator' } }),
    ).toEqual(['p', 't']);
    expect(itemsOfCheck({ ...text, kind: 'same-list', left: 'l', right: 'r', separator: ';' })).toEqual(['l', 'r']);
    expect(itemsOfCheck({ ...text, kind: 'flipped', items: ['a', 'b'], least: 2 })).toEqual(['a', 'b']);
  });
});

describe('what a version changes', () => {
  test('items added, removed, changed and moved, and checks, are told; the order of members is no change', () => {
    const changed = withItem(withItemMoved(THREE, 'so-lan', -1), 'so-gio', { required: false, unitVi: 'giờ' });
    const after = withoutItem(withNewItem(changed, 'Nguyên nhân', 'text'), 'co-mat-dien');
    const told = differencesBetween(THREE, withCheck(after, { kind: 'not-falling', of: { item: 'so-lan' } }, 'warn'));
    expect(
      told.map((one) => ('parts' in one ? [one.kind, one.key, ...one.parts] : [one.kind, 'key' in one ? one.key : ''])),
    ).toEqual([
      ['changed', 'so-gio', 'unit', 'required'],
      ['added', 'nguyen-nhan'],
      ['removed', 'co-mat-dien'],
      ['order', ''],
      ['added', 'check-1'],
    ]);
    expect(differencesBetween(THREE, THREE)).toEqual([]);
    expect(differencesBetween(THREE, { ...THREE, nameVi: 'Tên khác' })).toEqual([{ kind: 'head' }]);
  });
});
