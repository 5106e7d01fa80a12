import { expect, test } from 'vitest';
import { figureOf, readFigure, reportFigure } from './figure-address.ts';

test('the address of a figure names its unit and the figure, and is read back as it was written', () => {
  expect(readFigure(figureOf(null, 'green-share'))).toEqual({ kind: 'figure', provinceCode: undefined, figure: 'green-share' });
  expect(readFigure(figureOf('04', 'condition/13'))).toEqual({ kind: 'figure', provinceCode: '04', figure: 'condition/13' });
  expect(readFigure(reportFigure('2025-09-22', 'annexes/4/12/green_pct'))).toEqual({
    kind: 'report',
    date: '2025-09-22',
    at: 'annexes/4/12/green_pct',
  });
});

test('an address that names no figure opens none', () => {
  for (const name of ['', 'green-share', '/green-share', 'vn/', 'report/2025-09-22']) expect(readFigure(name)).toBeNull();
});
