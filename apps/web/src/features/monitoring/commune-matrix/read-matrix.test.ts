import { expect, test } from 'vitest';
import type { CommuneNames, MatrixAnswer } from '../contract.ts';
import { readMatrix } from './read-matrix.ts';

const provinces = [
  { code: '01', name: 'Thành phố Hà Nội', shortName: 'Hà Nội' },
  { code: '04', name: 'Tỉnh Cao Bằng', shortName: 'Cao Bằng' },
];
const condition = (no: number) => ({ no, key: `c${no}`, nameVi: '', nameEn: '', met: null, share: null });
const answer = {
  provinces,
  conditions: [condition(1), condition(13), condition(14)],
  patterns: ['111', '1-0'],
  rules: [],
  communes: {
    code: ['00004', '00008', '01273'],
    province: [0, 0, 1],
    colour: 'gyn',
    unmet: [0, 2, null],
    pattern: [0, 1, null],
    previousColour: null,
  },
} as unknown as MatrixAnswer;
const names: CommuneNames = {
  snapshotId: 'x',
  anchor: 'as-it-was',
  mapDate: null,
  provinces,
  communes: {
    code: ['00004', '00008', '01273'],
    province: [0, 0, 1],
    name: ['Phường Ba Đình', 'Phường Ngọc Hà', 'Phường Thục Phán'],
  },
};

test('a condition answered no and one not answered are both unmet, by their numbers', () => {
  const [haNoi] = readMatrix(answer, names);
  expect(haNoi?.communes).toEqual([
    { code: '00004', name: 'Phường Ba Đình', tone: 'good', unmet: [] },
    { code: '00008', name: 'Phường Ngọc Hà', tone: 'warning', unmet: [13, 14] },
  ]);
});

test('a commune that has not reported has no colour and no unmet conditions: no answer is not a "no"', () => {
  expect(readMatrix(answer, names)[1]?.communes).toEqual([
    { code: '01273', name: 'Phường Thục Phán', tone: 'missing', unmet: [] },
  ]);
});
