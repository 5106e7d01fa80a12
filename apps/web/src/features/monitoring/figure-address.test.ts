import { expect, test } from 'vitest';
import { communeFigure, figureOf, readFigure, reportFigure } from './figure-address.ts';

const nothing = { provinceCode: undefined, communeCode: undefined, date: undefined };

test('the address of a figure names its unit and the figure, and is read back as it was written', () => {
  expect(readFigure(figureOf(null, 'green-share'))).toEqual({ kind: 'figure', ...nothing, figure: 'green-share' });
  expect(readFigure(figureOf('04', 'condition/13'))).toEqual({
    kind: 'figure',
    ...nothing,
    provinceCode: '04',
    figure: 'condition/13',
  });
  expect(readFigure(communeFigure('04', '01273', 'criteria-met/party'))).toEqual({
    kind: 'figure',
    ...nothing,
    provinceCode: '04',
    communeCode: '01273',
    figure: 'criteria-met/party',
  });
});

test('a figure of another day than the page shows names that day', () => {
  expect(readFigure(figureOf(null, 'green', '2025-09-21'))).toEqual({
    kind: 'figure',
    ...nothing,
    date: '2025-09-21',
    figure: 'green',
  });
  expect(readFigure(communeFigure('04', '01273', 'unmet', '2025-09-21'))).toMatchObject({
    communeCode: '01273',
    date: '2025-09-21',
  });
});

test('a figure of the report is named by its place, in an edition with the revision of the figures it is made of', () => {
  const at = 'annexes/4/12/green_pct';
  expect(readFigure(reportFigure('2025-09-22', at))).toEqual({ kind: 'report', date: '2025-09-22', revision: undefined, at });
  expect(readFigure(reportFigure('2025-09-22', at, 2))).toEqual({ kind: 'report', date: '2025-09-22', revision: 2, at });
});

test('an address that names no figure opens none', () => {
  for (const name of ['', 'green-share', '/green-share', 'vn/', 'report/2025-09-22', 'vn@yesterday/green', '04.1.2/unmet'])
    expect(readFigure(name)).toBeNull();
});
