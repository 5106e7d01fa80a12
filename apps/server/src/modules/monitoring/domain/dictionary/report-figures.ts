import type { DictionaryEntry } from '#modules/reporting';
import type { ReportSummary } from '../daily-report/daily-report.ts';
import type { RuleId } from '../daily-report/rule-texts.ts';

type Meaning = Pick<DictionaryEntry, 'nameVi' | 'nameEn' | 'type' | 'unit'> & { readonly rules: readonly RuleId[] };

const COMMUNES = { vi: 'xã', en: 'communes' };
const PROVINCES = { vi: 'tỉnh', en: 'provinces' };
const TASKS = { vi: 'nhiệm vụ', en: 'tasks' };
const PERCENT = { vi: '%', en: '%' };
const count = (unit: Meaning['unit'], nameVi: string, nameEn: string, ...rules: RuleId[]): Meaning => ({
  type: 'count',
  unit,
  nameVi,
  nameEn,
  rules,
});
const percent = (nameVi: string, nameEn: string, ...rules: RuleId[]): Meaning => ({
  type: 'percent',
  unit: PERCENT,
  nameVi,
  nameEn,
  rules,
});
const list = (nameVi: string, nameEn: string, ...rules: RuleId[]): Meaning => ({
  type: 'list',
  unit: PROVINCES,
  nameVi,
  nameEn,
  rules,
});

/** What each figure of sections I to III means; a figure without a meaning does not compile. */
const MEANINGS: Readonly<Record<keyof ReportSummary, Meaning>> = {
  communes: count(COMMUNES, 'Số xã', 'Communes', 'REP-105'),
  communesReported: count(COMMUNES, 'Số xã có báo cáo', 'Communes that reported', 'REP-301'),
  provincesReported: count(PROVINCES, 'Số tỉnh có xã báo cáo', 'Provinces with a commune that reported', 'REP-301'),
  green: count(COMMUNES, 'Số xã xanh', 'Green communes', 'REP-106', 'REP-302'),
  yellow: count(COMMUNES, 'Số xã vàng', 'Yellow communes', 'REP-106', 'REP-302'),
  red: count(COMMUNES, 'Số xã đỏ', 'Red communes', 'REP-106', 'REP-302'),
  greenPct: percent('Tỷ lệ xã xanh', 'Share of green communes', 'REP-101', 'REP-105', 'REP-302'),
  greenPrevious: count(COMMUNES, 'Số xã xanh ngày hôm trước', 'Green communes on the day before', 'REP-302'),
  greenPreviousPct: percent('Tỷ lệ xã xanh ngày hôm trước', 'Share of green communes on the day before', 'REP-101', 'REP-302'),
  greenPctChange: {
    type: 'points',
    unit: { vi: 'điểm phần trăm', en: 'percentage points' },
    nameVi: 'Tăng, giảm tỷ lệ xã xanh',
    nameEn: 'Change of the share of green communes',
    rules: ['REP-102', 'REP-303'],
  },
  provincesTasksGreen: count(PROVINCES, 'Số tỉnh xanh về nhiệm vụ', 'Provinces green in tasks', 'REP-208'),
  provincesTasksRed: count(PROVINCES, 'Số tỉnh đỏ về nhiệm vụ', 'Provinces red in tasks', 'REP-208'),
  provincesGreenOver50: count(PROVINCES, 'Số tỉnh có trên 50% xã xanh', 'Provinces with more than 50% green communes', 'REP-304'),
  provincesGreenOver70: count(PROVINCES, 'Số tỉnh có trên 70% xã xanh', 'Provinces with more than 70% green communes', 'REP-304'),
  provincesGreen100: count(PROVINCES, 'Số tỉnh có 100% xã xanh', 'Provinces with 100% green communes', 'REP-304'),
  provincesGreen100Codes: list('Các tỉnh có 100% xã xanh', 'Provinces with 100% green communes, by code', 'REP-304'),
  overdueTasks: count(TASKS, 'Số nhiệm vụ quá hạn', 'Overdue tasks', 'REP-203', 'REP-205'),
  overdueByGroup: {
    type: 'groups',
    unit: TASKS,
    nameVi: 'Nhiệm vụ quá hạn theo nhóm',
    nameEn: 'Overdue tasks by group',
    rules: ['REP-205'],
  },
  criteriaNamed: {
    type: 'groups',
    unit: PROVINCES,
    nameVi: 'Tiêu chí nêu tên và số tỉnh dưới 50%',
    nameEn: 'Criteria named, and provinces below 50%',
    rules: ['REP-601', 'REP-604'],
  },
  condition13Below100: list('Các tỉnh chưa đạt 100% điều kiện 13', 'Provinces below 100% in condition 13', 'REP-105', 'REP-106'),
  condition14Below100: list('Các tỉnh chưa đạt 100% điều kiện 14', 'Provinces below 100% in condition 14', 'REP-105', 'REP-106'),
  condition15Met: count(COMMUNES, 'Số xã đạt điều kiện 15', 'Communes that meet condition 15', 'REP-106'),
  condition15Pct: percent('Tỷ lệ xã đạt điều kiện 15', 'Share of communes that meet condition 15', 'REP-101', 'REP-105'),
  lowestOnlineCumulative: percent(
    'Tỷ lệ hồ sơ trực tuyến lũy kế thấp nhất',
    'Lowest cumulative online share',
    'REP-502',
    'REP-503',
  ),
};

/** The Vietnamese name of a figure of the summary, or null when there is no such figure. */
export function summaryFigureName(key: string): string | null {
  return Object.hasOwn(MEANINGS, key) ? MEANINGS[key as keyof ReportSummary].nameVi : null;
}

/** The figures of the daily report for the data dictionary, in the order of the summary. */
export const REPORT_FIGURES: readonly DictionaryEntry[] = Object.entries(MEANINGS).map(([key, { rules, ...meaning }]) => ({
  ...meaning,
  kind: 'figure',
  key,
  formKey: null,
  formVersion: null,
  level: 'nation',
  frequency: 'daily',
  source: 'computed',
  rule: rules.join(' '),
}));
