import { expect, test } from 'vitest';
import type { Difference } from '../../domain/editions/differences.ts';
import { printedDifferences } from './printed-differences.ts';

const CATALOGUE = {
  provinces: [
    { code: '04', name: 'Tỉnh Cao Bằng', shortName: 'Cao Bằng', tile: null },
    { code: '79', name: 'Thành phố Hồ Chí Minh', shortName: 'Hồ Chí Minh', tile: null },
  ],
  conditions: [],
  criteria: [{ key: 'party-staff', nameVi: 'Phần mềm quản lý cán bộ' }],
};
const printed = (difference: Difference) => printedDifferences([difference], CATALOGUE)[0];

test('a figure of an annex is named by province and column, numbers have a decimal comma (C-14)', () => {
  expect(printed({ place: { kind: 'annex', annex: '4', row: '04', column: 'green_pct' }, before: 10.71, after: 12.5 })).toEqual({
    place: 'Phụ lục 4: Cao Bằng, tỷ lệ xã XANH',
    before: '10,71',
    after: '12,5',
  });
  expect(
    printed({ place: { kind: 'annex', annex: '8-3', row: 'ALL', column: 'direct_commune' }, before: 1, after: null }),
  ).toEqual({ place: 'Phụ lục 8-3: Tổng, trực tiếp cấp xã', before: '1', after: 'không có' });
  expect(printed({ place: { kind: 'annex', annex: '21', row: '79', column: 'front_met' }, before: 1, after: 2 })?.place).toBe(
    'Phụ lục 21: Hồ Chí Minh, MTTQ: tiêu chí đạt',
  );
});

test('a criterion and a row that came are said by their names', () => {
  expect(
    printed({
      place: { kind: 'annex', annex: '9', row: '04 party-staff', column: 'row' },
      before: null,
      after: '04 party-staff',
    }),
  ).toEqual({
    place: 'Phụ lục 9: Cao Bằng: Phần mềm quản lý cán bộ',
    before: 'không có',
    after: 'Cao Bằng: Phần mềm quản lý cán bộ',
  });
});

test('a figure of the text has its name, a list of provinces their names', () => {
  expect(printed({ place: { kind: 'summary', path: 'provincesGreen100Codes' }, before: '04, 79', after: '79' })).toEqual({
    place: 'Các tỉnh có 100% xã xanh',
    before: 'Cao Bằng, Hồ Chí Minh',
    after: 'Hồ Chí Minh',
  });
  expect(
    printed({ place: { kind: 'summary', path: 'criteriaNamed.party.party-staff.provincesBelow50' }, before: 33, after: null }),
  ).toEqual({
    place: 'Tiêu chí nêu tên và số tỉnh dưới 50%, Đảng ủy, Phần mềm quản lý cán bộ, số tỉnh dưới 50%',
    before: '33',
    after: 'không có',
  });
  expect(printed({ place: { kind: 'text', path: 'onlineShares.04.onlinePct' }, before: null, after: 12.5 })).toEqual({
    place: 'Hồ sơ trong ngày, Cao Bằng, tỷ lệ trực tuyến',
    before: 'không có',
    after: '12,5',
  });
});

test('a paragraph is called what the editor calls it', () => {
  expect(printed({ place: { kind: 'wording', paragraph: 'closing.request' }, before: 'a', after: 'b' })?.place).toBe(
    'Đoạn văn kết: kính trình',
  );
  expect(printed({ place: { kind: 'wording', paragraph: 'of-an-older-release' }, before: 'a', after: null })?.place).toBe(
    'Đoạn văn of-an-older-release',
  );
});

test('a choice is said by the names of provinces and criteria, none as such', () => {
  const place = (key: string) => ({ kind: 'wording', paragraph: `choice.${key}` }) as const;
  expect(printed({ place: place('farBelowJune'), before: '79', after: '04, 79' })).toEqual({
    place: 'Câu I.2: tỉnh nhận ít hồ sơ so với tháng 6',
    before: 'Hồ Chí Minh',
    after: 'Cao Bằng; Hồ Chí Minh',
  });
  expect(printed({ place: place('slowCriteria.party'), before: 'party-staff', after: '' })).toMatchObject({
    before: 'Phần mềm quản lý cán bộ',
    after: 'không có',
  });
  expect(printed({ place: place('of-an-older-release'), before: null, after: '' })?.place).toBe('Câu of-an-older-release');
});
