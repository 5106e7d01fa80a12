import type { Check } from '@thong-suot/form-rules/checks';
import { type CheckedRow, cell, countAnswer, numberAnswer, rowsOf, type SourceFiles, textAnswer, told } from './table.ts';

const ITEMS = 'readiness-items.csv';
const SUMMARY = 'readiness-summary.csv';
const STATES = 'readiness-2025-06-25.csv';
const NOT_REPORTED = 'readiness-not-reported-2025-06-25.csv';
const SEPARATOR = ';';

const LIST_AS_COUNTED: Check = {
  ...told(
    'list-as-counted',
    'Số tỉnh chưa hoàn thành bằng số đã báo cáo trừ số đã hoàn thành',
    'The provinces not finished are as many as reported minus finished',
  ),
  kind: 'list-length',
  list: 'notFinished',
  separator: SEPARATOR,
  count: { item: 'left' },
};
const SHARE: Check = {
  ...told('finished-of-reported', 'Số đã hoàn thành không quá số đã báo cáo', 'No more finished than reported'),
  kind: 'share',
  numerator: { item: 'done' },
  denominator: { item: 'reported' },
};
const SAME_BASE: Check = {
  ...told('same-base', 'Phần tổng hợp và phần B dùng chung một mẫu số', 'Summary and part B count out of the same number'),
  kind: 'compare',
  left: { item: 'of' },
  relation: '=',
  right: { item: 'reported' },
};
const SUMMARY_AS_COUNTED: Check = {
  ...told(
    'summary-list-as-counted',
    'Danh sách chưa hoàn thành của phần tổng hợp không gồm tỉnh chưa báo cáo',
    'The list of the summary holds no province that has not reported',
  ),
  kind: 'compare',
  left: { item: 'named' },
  relation: '=',
  right: { item: 'left' },
};
const REPORTED: Check = {
  ...told('listed-has-reported', 'Tỉnh được nêu thì đã báo cáo', 'A province that is listed has reported'),
  kind: 'compare',
  left: { item: 'notReported' },
  relation: '=',
  right: { constant: '0' },
};

const left = (done: string, of: string) => (done === '' || of === '' ? null : countAnswer(Number(of) - Number(done)));

/** The readiness checklist of Report 121/BC-BKHCN: part B with its lists, its summary, and who had reported. */
export function readinessRows(files: SourceFiles): readonly CheckedRow[] {
  const states = rowsOf(files, STATES);
  const reportedOf = new Map(rowsOf(files, ITEMS).map((row) => [cell(row, 'item_key'), cell(row, 'reported_published')]));
  const silent = new Set(rowsOf(files, NOT_REPORTED).map((row) => cell(row, 'province_code')));
  const items = rowsOf(files, ITEMS).map((row): CheckedRow => {
    const [done, reported] = [cell(row, 'done_published'), cell(row, 'reported_published')];
    const named = states
      .filter((state) => cell(state, 'item_key') === cell(row, 'item_key') && cell(state, 'listed_not_finished') === 'yes')
      .map((state) => cell(state, 'published_name'));
    const notFinished = reported === '' ? null : { kind: 'text' as const, value: named.join(SEPARATOR) };
    const answers = { done: numberAnswer(done), reported: numberAnswer(reported), left: left(done, reported), notFinished };
    return { file: ITEMS, line: row.line, name: cell(row, 'section'), answers, checks: [LIST_AS_COUNTED, SHARE] };
  });
  const summary = rowsOf(files, SUMMARY).map((row): CheckedRow => {
    const [done, of] = [cell(row, 'done_stated'), cell(row, 'of_stated')];
    const answers = {
      of: numberAnswer(of),
      reported: numberAnswer(reportedOf.get(cell(row, 'item_key')) ?? ''),
      named: numberAnswer(cell(row, 'not_finished_named')),
      left: left(done, of),
    };
    return { file: SUMMARY, line: row.line, name: cell(row, 'item_key'), answers, checks: [SAME_BASE, SUMMARY_AS_COUNTED] };
  });
  const provinces = states.map((row): CheckedRow => {
    const answers = { notReported: countAnswer(silent.has(cell(row, 'province_code')) ? 1 : 0) };
    return { file: STATES, line: row.line, name: cell(row, 'published_name'), answers, checks: [REPORTED] };
  });
  return [...items, ...summary, ...provinces];
}

const PERCENT: Check = {
  ...told('percent-computed', 'Tỷ lệ bằng số đã triển khai trên số phải triển khai', 'The percentage is deployed over required'),
  kind: 'percentage',
  percent: { item: 'percent' },
  numerator: { item: 'deployed' },
  denominator: { item: 'required' },
};

/** Rollout of ministries: annex of letter 1040/TCT. */
export function rolloutRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'ministry-rollout-2026-02-06.csv';
  return rowsOf(files, file).map((row) => ({
    file,
    line: row.line,
    name: cell(row, 'ministry_vi'),
    answers: {
      deployed: numberAnswer(cell(row, 'deployed')),
      required: numberAnswer(cell(row, 'required')),
      percent: numberAnswer(cell(row, 'pct_published')),
    },
    checks: [PERCENT],
  }));
}

/** Days that documents print of themselves and of others. */
export function dayRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'published-days.csv';
  const own: Check = {
    ...told('day-of-document', 'Ngày dẫn bằng ngày của văn bản', 'The day cited is the day of the document'),
    kind: 'compare-dates',
    left: { item: 'printed' },
    relation: '=',
    right: { known: 'document' },
  };
  const inPeriod: Check = {
    ...told('day-in-period', 'Thời hạn nằm trong thời gian của kế hoạch', 'The deadline lies in the time of the plan'),
    kind: 'date-in-period',
    item: 'printed',
    daysBefore: 0,
    daysAfter: 0,
  };
  return rowsOf(files, file).map((row) => {
    const [known, first, last] = [cell(row, 'known'), cell(row, 'period_first'), cell(row, 'period_last')];
    return {
      file,
      line: row.line,
      name: `${cell(row, 'document_vi')}, ${cell(row, 'place_vi')}`,
      answers: { printed: { kind: 'date', value: cell(row, 'printed') }, place: textAnswer(cell(row, 'place_vi')) },
      checks: [known === '' ? inPeriod : own],
      context: known === '' ? { period: { first, last } } : { knownDates: { document: known } },
    };
  });
}
