import type { Check } from '@thong-suot/form-rules/checks';
import {
  type CheckedRow,
  cell,
  countAnswer,
  numberAnswer,
  rowsOf,
  type SourceFiles,
  type SourceRow,
  textAnswer,
  told,
} from './table.ts';

const TABLE = 'five-systems.csv';
const SUMMARY = 'five-systems-summary.csv';
const STATED = 'five-systems-stated.csv';
const SEPARATOR = ';';
const SELF = 'self';
/** Section 1.1 names no province for it: it has all that nobody else has. */
const REST = 'VNPT';
const PROVINCES = '34';
/** Reported about 23/6/2025; the plan ends with the start on 1/7. Decisions cited may be years old, nothing lies ahead of the plan. */
const PLAN = { first: '2025-06-01', last: '2025-07-01' };
const OLDEST_CITED_DAYS = 3650;

const AGREES: Check = {
  ...told('table-as-summary', 'Bảng và mục 1.1 nêu cùng nhà cung cấp', 'Table and section 1.1 name the same suppliers'),
  kind: 'same-list',
  left: 'table',
  right: 'summary',
  separator: SEPARATOR,
};
const textChecks = (item: string): readonly Check[] => [
  {
    ...told(`${item}-days`, 'Ngày nêu trong lời ghi không sau kế hoạch', 'No day in the remark lies after the plan'),
    kind: 'dates-in-text',
    item,
    daysBefore: OLDEST_CITED_DAYS,
    daysAfter: 0,
  },
  {
    ...told(`${item}-sums`, 'Số trong lời ghi bằng tổng các phần', 'A number in the remark is the sum of its parts'),
    kind: 'sums-in-text',
    item,
  },
];
const NAMED_AS_COUNTED: Check = {
  ...told('named-as-counted', 'Số tỉnh nêu tên bằng số đếm', 'As many provinces are named as are counted'),
  kind: 'list-length',
  list: 'provinces',
  separator: SEPARATOR,
  count: { item: 'count' },
};
const PERCENT: Check = {
  ...told('percent-computed', 'Tỷ lệ bằng số tỉnh trên tổng số', 'The percentage is the provinces over all'),
  kind: 'percentage',
  percent: { item: 'percent' },
  numerator: { item: 'count' },
  denominator: { item: 'of' },
};
const ALL_PROVINCES: Check = {
  ...told(
    'counts-are-all-provinces',
    `Cộng các nhà cung cấp được ${PROVINCES} tỉnh`,
    `The suppliers add up to ${PROVINCES} provinces`,
  ),
  kind: 'compare',
  left: { item: 'sum' },
  relation: '=',
  right: { constant: PROVINCES },
};
const equal = (key: string, left: string, right: string, textVi: string, textEn: string): Check => ({
  ...told(key, textVi, textEn),
  kind: 'compare',
  left: { item: left },
  relation: '=',
  right: { item: right },
});
const ENTERPRISES = equal(
  'enterprises-as-listed',
  'enterprises',
  'enterprisesListed',
  'Số doanh nghiệp bằng số liệt kê',
  'As many enterprises are stated as listed',
);
const SELF_BUILT = equal(
  'self-as-listed',
  'self',
  'selfListed',
  'Số tỉnh tự làm bằng số liệt kê',
  'As many provinces are stated to build themselves as are listed',
);
const OTHERS = equal(
  'rest-as-left',
  'rest',
  'restLeft',
  'Số tỉnh còn lại bằng số chưa kể',
  'The provinces said to be left are those not counted yet',
);
const CALLED: Check = {
  ...told('called-by-its-name', 'Hệ thống được gọi đúng tên', 'The system is called by its name'),
  kind: 'same-list',
  left: 'called',
  right: 'name',
  separator: SEPARATOR,
};

/** The names of the five systems in the report's own headings. */
const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  procedures: 'giải quyết thủ tục hành chính',
  documents: 'quản lý văn bản và điều hành',
  meetings: 'họp trực tuyến',
  exchange: 'tích hợp, chia sẻ dữ liệu',
  reporting: 'thông tin báo cáo',
};

/** The suppliers of a system in a province by section 1.1: named there, else the one who has the rest. */
function suppliersInSummary(summary: readonly SourceRow[], system: string, province: string): string {
  const named = summary.filter(
    (row) => cell(row, 'system') === system && cell(row, 'provinces_vi').split(/;\s*/).includes(province),
  );
  return named.length === 0 ? REST : named.map((row) => cell(row, 'provider')).join(SEPARATOR);
}

/** The report on five information systems: its table, its section 1.1 and what the section says in words. */
export function systemRows(files: SourceFiles): readonly CheckedRow[] {
  const summary = rowsOf(files, SUMMARY);
  return [
    ...rowsOf(files, TABLE).map((row) => tableRow(row, summary)),
    ...summary.map(summaryRow),
    ...rowsOf(files, STATED).map((row) =>
      statedRow(
        row,
        summary.filter((one) => cell(one, 'system') === cell(row, 'system')),
      ),
    ),
  ];
}

function tableRow(row: SourceRow, summary: readonly SourceRow[]): CheckedRow {
  const items = (['note', 'difficulty'] as const).filter((item) => cell(row, `${item}_vi`) !== '');
  return {
    file: TABLE,
    line: row.line,
    name: `${cell(row, 'province')}, ${cell(row, 'system')}`,
    answers: {
      table: textAnswer(cell(row, 'provider')),
      summary: textAnswer(suppliersInSummary(summary, cell(row, 'system'), cell(row, 'province'))),
      note: textAnswer(cell(row, 'note_vi')),
      difficulty: textAnswer(cell(row, 'difficulty_vi')),
    },
    checks: [AGREES, ...items.flatMap(textChecks)],
    context: { period: PLAN },
  };
}

function summaryRow(row: SourceRow): CheckedRow {
  const answers = {
    provinces: textAnswer(cell(row, 'provinces_vi')),
    count: numberAnswer(cell(row, 'count_published')),
    of: numberAnswer(cell(row, 'of_published')),
    percent: numberAnswer(cell(row, 'pct_published')),
  };
  const name = `${cell(row, 'system')}, ${cell(row, 'provider')}`;
  const printed = [...(answers.provinces ? [NAMED_AS_COUNTED] : []), ...(answers.percent ? [PERCENT] : [])];
  return { file: SUMMARY, line: row.line, name, answers, checks: printed };
}

function statedRow(row: SourceRow, suppliers: readonly SourceRow[]): CheckedRow {
  const countOf = (one: SourceRow) => Number(cell(one, 'count_published'));
  const restCount = suppliers.filter((one) => cell(one, 'provider') === REST).reduce((sum, one) => sum + countOf(one), 0);
  const answers = {
    sum: countAnswer(suppliers.reduce((sum, one) => sum + countOf(one), 0)),
    enterprises: numberAnswer(cell(row, 'enterprises_stated')),
    enterprisesListed: countAnswer(suppliers.filter((one) => cell(one, 'provider') !== SELF).length),
    self: numberAnswer(cell(row, 'self_stated')),
    selfListed: countAnswer(
      suppliers.filter((one) => cell(one, 'provider') === SELF).reduce((sum, one) => sum + countOf(one), 0),
    ),
    rest: numberAnswer(cell(row, 'rest_stated')),
    restLeft: countAnswer(Number(PROVINCES) - restCount),
    called: textAnswer(cell(row, 'called_vi')),
    name: textAnswer(SYSTEM_NAMES[cell(row, 'system')] ?? ''),
  };
  const printed = [...(answers.rest ? [OTHERS] : []), ...(answers.called ? [CALLED] : [])];
  const checks = [ALL_PROVINCES, ENTERPRISES, SELF_BUILT, ...printed];
  return { file: STATED, line: row.line, name: cell(row, 'system'), answers, checks };
}
