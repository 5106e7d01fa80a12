import { expect, test } from 'vitest';
import { blockOf, bodyTitle, UNIT_BODY_KINDS } from './body.ts';

const haNoi = { name: 'Thành phố Hà Nội', kind: 'municipality', level: 'province' } as const;
const caoBang = { name: 'Tỉnh Cao Bằng', kind: 'province', level: 'province' } as const;
const saiGon = { name: 'Thành phố Hồ Chí Minh', kind: 'municipality', level: 'province' } as const;
const baDinh = { name: 'Phường Ba Đình', kind: 'ward', level: 'commune' } as const;
const truongSa = { name: 'Đặc khu Trường Sa', kind: 'special-zone', level: 'commune' } as const;
const iaMo = { name: 'Xã Ia Mơ', kind: 'commune', level: 'commune' } as const;

test('each body bears the title of its kind and unit', () => {
  expect([caoBang, haNoi, saiGon, iaMo, baDinh, truongSa].map((unit) => bodyTitle('party', unit).vi)).toEqual([
    'Tỉnh ủy Cao Bằng',
    'Thành ủy Hà Nội',
    'Thành ủy Thành phố Hồ Chí Minh',
    'Đảng ủy xã Ia Mơ',
    'Đảng ủy phường Ba Đình',
    'Đảng ủy đặc khu Trường Sa',
  ]);
  expect(UNIT_BODY_KINDS.slice(1).map((kind) => bodyTitle(kind, haNoi).vi)).toEqual([
    'Hội đồng nhân dân thành phố Hà Nội',
    'Ủy ban nhân dân thành phố Hà Nội',
    'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội',
    'Trung tâm Phục vụ hành chính công thành phố Hà Nội',
  ]);
  expect(bodyTitle('committee', saiGon).vi).toBe('Ủy ban nhân dân Thành phố Hồ Chí Minh');
});

test('the English title of the Front is Viet Nam Fatherland Front Committee (architecture §7)', () => {
  expect(bodyTitle('front', baDinh).en).toBe('Viet Nam Fatherland Front Committee of Ba Đình Ward');
  expect(bodyTitle('front', saiGon).en).toBe('Viet Nam Fatherland Front Committee of Hồ Chí Minh City');
  expect(bodyTitle('party', caoBang).en).toBe('Party Committee of Cao Bằng Province');
});

test("a service centre answers in the block of the People's Committee, a ministry in none", () => {
  expect(['party', 'front', 'service-centre', 'ministry'].map((kind) => blockOf(kind as 'party'))).toEqual([
    'party',
    'front',
    'committee',
    null,
  ]);
});
