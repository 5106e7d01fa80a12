import { expect, test } from 'vitest';
import { annexNumbers, annexPart, summaryFigures } from './report-figures.ts';

const annexes = { '10': [], '8-2': [], '1': null, '8-1': [{ province_code: '04', total: 71, online_pct: null }], '2': [] };

test('annexes stand in the order of the report: 8-1 before 8-2 before 10', () => {
  expect(annexNumbers(annexes)).toEqual(['1', '2', '8-1', '8-2', '10']);
});

test('every cell of an annex carries the address of its evidence: annex, row, column', () => {
  expect(annexPart(annexes, '8-1')?.rows[0]?.cells[1]).toEqual({ value: 71, at: 'annexes/8-1/0/total' });
});

test('an annex without raw figures is not an annex without rows, and no value is not zero', () => {
  expect(annexPart(annexes, '1')).toBeNull();
  expect(annexPart(annexes, '2')?.rows).toEqual([]);
  expect(annexPart(annexes, '8-1')?.rows[0]?.cells[2]?.value).toBeNull();
});

test('the summary lists its figures, those of groups too, each with its address; codes of provinces are no figures', () => {
  const summary = {
    green: 2821,
    greenPctChange: null,
    provincesGreen100Codes: ['01'],
    overdueByGroup: { I: 4 },
    criteriaNamed: { party: [{ key: 'a', provincesBelow50: 33 }] },
    lowestOnlineCumulative: { provinceCode: '20', onlinePct: 34.5 },
  };
  expect(summaryFigures(summary).map(({ at, value }) => [at, value])).toEqual([
    ['summary/green', 2821],
    ['summary/greenPctChange', null],
    ['summary/overdueByGroup.I', 4],
    ['summary/criteriaNamed.party.0.provincesBelow50', 33],
    ['summary/lowestOnlineCumulative.onlinePct', 34.5],
  ]);
});
