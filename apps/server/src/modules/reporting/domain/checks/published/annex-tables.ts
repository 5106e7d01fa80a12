import type { Check, Operand } from '@thong-suot/form-rules/checks';
import {
  type CheckedRow,
  cell,
  countAnswer,
  numberAnswer,
  numbersOf,
  rowsOf,
  type SourceFiles,
  type SourceRow,
  told,
} from './table.ts';

const of = (item: string): Operand => ({ item });
const sum = (total: string, ...parts: readonly string[]): Check => ({
  ...told(`${total}-is-sum`, 'Tổng bằng các phần', 'The total is the sum of its parts'),
  kind: 'sum',
  parts: parts.map(of),
  total: of(total),
});
const percent = (item: string, numerator: string, denominator: string): Check => ({
  ...told(`${item}-computed`, 'Tỷ lệ bằng tử số trên mẫu số', 'The percentage is the numerator over the denominator'),
  kind: 'percentage',
  percent: of(item),
  numerator: of(numerator),
  denominator: of(denominator),
});
const equal = (key: string, left: string, right: string, textVi: string, textEn: string): Check => ({
  ...told(key, textVi, textEn),
  kind: 'compare',
  left: of(left),
  relation: '=',
  right: of(right),
});

/** Rows of one annex by its own columns, each with the same checks. */
function plain(files: SourceFiles, file: string, columns: readonly string[], checks: readonly Check[], name = 'province') {
  return rowsOf(files, file).map(
    (row): CheckedRow => ({ file, line: row.line, name: cell(row, name), answers: numbersOf(row, columns), checks }),
  );
}

const DOSSIERS = ['direct', 'online', 'total', 'online_pct'];
const LEVELS = ['province', 'commune', 'total'] as const;
const KINDS = ['direct', 'online', 'returned', 'total'] as const;

function dossierRows(files: SourceFiles): readonly CheckedRow[] {
  const ofDay = [sum('total', 'direct', 'online'), percent('online_pct', 'online', 'total')];
  const since = [
    ...LEVELS.map((level) => sum(`total_${level}`, `direct_${level}`, `online_${level}`)),
    ...KINDS.map((kind) => sum(`${kind}_total`, `${kind}_province`, `${kind}_commune`)),
    ...LEVELS.map((level) => percent(`online_pct_${level}`, `online_${level}`, `total_${level}`)),
  ];
  const columns = LEVELS.flatMap((level) => [...KINDS.map((kind) => `${kind}_${level}`), `online_pct_${level}`]);
  return [
    ...plain(files, 'annex-08-1.csv', DOSSIERS, ofDay),
    ...plain(files, 'annex-08-2.csv', DOSSIERS, ofDay),
    ...plain(files, 'annex-08-3.csv', columns, since),
  ];
}

/** Communes by colour; the change since the day before is that of a whole number of communes. */
function colourRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'annex-04.csv';
  const columns = ['communes', 'green', 'yellow', 'red', 'reported', 'reported_pct', 'green_pct', 'change_pct_points'];
  const checks = [
    sum('reported', 'green', 'yellow', 'red'),
    percent('reported_pct', 'reported', 'communes'),
    percent('green_pct', 'green', 'communes'),
    percent('change_pct_points', 'changed', 'communes'),
  ];
  return rowsOf(files, file).map((row) => {
    const changed = Math.round((Number(cell(row, 'change_pct_points')) * Number(cell(row, 'communes'))) / 100);
    return {
      file,
      line: row.line,
      name: cell(row, 'province'),
      answers: { ...numbersOf(row, columns), changed: countAnswer(changed) },
      checks,
    };
  });
}

const BLOCKS = ['party', 'council', 'committee', 'front'] as const;

/** Criteria of provinces; 0 % where all tasks are done looks like a block that has not reported. */
function provinceCriteriaRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'annex-21.csv';
  const doneAll = new Map(
    rowsOf(files, 'annex-01.csv').map((row) => [cell(row, 'province_code'), cell(row, 'done') === cell(row, 'total')]),
  );
  const notZero = BLOCKS.map(
    (block): Check => ({
      ...told(`${block}-not-zero`, 'Đã xong mọi nhiệm vụ thì có tiêu chí đạt', 'Where all tasks are done some criterion is met'),
      kind: 'compare',
      left: of(`${block}_pct`),
      relation: '>',
      right: { constant: '0' },
    }),
  );
  return rowsOf(files, file).map((row) => {
    const isReported = (block: string) => cell(row, `${block}_pct`) !== '';
    const columns = BLOCKS.flatMap((block) => [`${block}_met`, `${block}_total`, `${block}_pct`]);
    // The day pack leaves the cells empty that were published as 0 %.
    const printed = BLOCKS.map((block) => [
      `${block}_pct`,
      isReported(block) ? numberAnswer(cell(row, `${block}_pct`)) : countAnswer(0),
    ]);
    const computed = BLOCKS.filter(isReported).map((block) => percent(`${block}_pct`, `${block}_met`, `${block}_total`));
    return {
      file,
      line: row.line,
      name: cell(row, 'province'),
      answers: { ...numbersOf(row, columns), ...Object.fromEntries(printed) },
      checks: [...computed, ...(doneAll.get(cell(row, 'province_code')) ? notZero : [])],
    };
  });
}

/** What a statement of Annex 6 says is missing, and the condition of Annex 5 that asks for it. */
const LACKS = [
  { words: 'máy lấy số', condition: 'c05' },
  { words: 'màn hình hiển thị số', condition: 'c06' },
  { words: 'bộ phận một cửa', condition: 'c15' },
] as const;
const NOT_BOTH: Check = {
  ...told(
    'not-both-met-and-lacking',
    'Xã nói còn thiếu thì không đạt điều kiện',
    'A commune that says it lacks something does not meet its condition',
  ),
  kind: 'compare',
  left: of('metAndLacking'),
  relation: '<=',
  right: of('communes'),
};

/** Obstacles with their shares, and against the conditions that the same communes say they meet. */
function obstacleRows(files: SourceFiles): readonly CheckedRow[] {
  const file = 'annex-06.csv';
  const conditions = new Map(rowsOf(files, 'annex-05.csv').map((row) => [cell(row, 'province_code'), row]));
  return rowsOf(files, file).flatMap((row): readonly CheckedRow[] => {
    const place = { file, line: row.line, name: cell(row, 'province') };
    const lacking = Number(cell(row, 'communes_affected'));
    const met = conditions.get(cell(row, 'province_code'));
    const lacked = LACKS.filter(({ words }) => cell(row, 'statement_vi').toLowerCase().includes(words));
    return [
      {
        ...place,
        answers: numbersOf(row, ['communes_affected', 'communes', 'pct']),
        checks: [percent('pct', 'communes_affected', 'communes')],
      },
      ...lacked.flatMap(({ condition }) =>
        met
          ? [{ ...place, name: `${place.name}, ${condition}`, answers: bothOf(met, condition, lacking), checks: [NOT_BOTH] }]
          : [],
      ),
    ];
  });
}

function bothOf(met: SourceRow, condition: string, lacking: number) {
  const communes = Number(cell(met, 'communes'));
  return {
    metAndLacking: countAnswer(Math.round((Number(cell(met, condition)) * communes) / 100) + lacking),
    communes: countAnswer(communes),
  };
}

/** Annexes 9 to 12: the provinces where fewest communes meet a criterion. */
function criteriaRows(files: SourceFiles): readonly CheckedRow[] {
  return ['annex-09.csv', 'annex-10.csv', 'annex-11.csv', 'annex-12.csv'].flatMap((file) =>
    rowsOf(files, file)
      .filter((row) => cell(row, 'all_provinces') === '0')
      .map((row) => ({
        file,
        line: row.line,
        name: `${cell(row, 'criterion_key')}, ${cell(row, 'province')}`,
        answers: numbersOf(row, ['met', 'communes', 'pct']),
        checks: [percent('pct', 'met', 'communes')],
      })),
  );
}

function tasksOfProvinces(files: SourceFiles): readonly CheckedRow[] {
  const all = equal('all-done', 'done', 'total', 'Xanh khi mọi nhiệm vụ đã xong', 'Green when all tasks are done');
  return plain(files, 'annex-01.csv', ['done', 'total'], [all]);
}

const STATEMENT_COLUMNS = ['communes_affected', 'communes', 'pct'];
const STATEMENT_CHECKS = [percent('pct', 'communes_affected', 'communes')];

/** The annexes of the daily report of 22/9/2025, as the day pack has them. */
export function annexRows(files: SourceFiles): readonly CheckedRow[] {
  return [
    ...tasksOfProvinces(files),
    ...colourRows(files),
    ...obstacleRows(files),
    ...dossierRows(files),
    ...criteriaRows(files),
    ...['annex-13.csv', 'annex-14.csv', 'annex-18.csv'].flatMap((file) =>
      plain(files, file, STATEMENT_COLUMNS, STATEMENT_CHECKS),
    ),
    ...provinceCriteriaRows(files),
  ];
}
