import type { ReportRules } from './report-rules.ts';

/** A rule in a sentence, Vietnamese first. The full texts with their source stand in `docs/rules/daily-report.md`. */
export type RuleText = { readonly vi: string; readonly en: string };

/** The rules that figures name as their reason, by number (section and point of the decided rules). `{…}` stands for a setting. */
const RULE_TEXTS = {
  'REP-101': {
    vi: 'Tỷ lệ tính chính xác từ số nguyên, làm tròn một lần, số giữa làm tròn về chữ số chẵn.',
    en: 'Shares are computed exactly from whole numbers and rounded once, ties to the even digit.',
  },
  'REP-102': {
    vi: 'Tăng/giảm là hiệu của hai tỷ lệ đã làm tròn, tính bằng điểm phần trăm.',
    en: 'A change is the difference of the two rounded shares, in percentage points.',
  },
  'REP-104': {
    vi: 'Giá trị bằng nhau xếp theo vần chữ cái của tỉnh hoặc của nội dung phản ánh.',
    en: 'Equal values are ordered alphabetically by province or by statement.',
  },
  'REP-105': {
    vi: 'Mẫu số là toàn bộ số xã của tỉnh, kể cả xã chưa báo cáo.',
    en: 'The denominator is the number of all communes of the province, reported or not.',
  },
  'REP-106': {
    vi: 'Chỉ câu trả lời 1 là đạt; 0, để trống hoặc không có dòng đều là chưa đạt.',
    en: 'Only the answer 1 means met; 0, an empty cell or an absent row mean not met.',
  },
  'REP-203': {
    vi: 'Hoàn thành là trạng thái "Hoàn thành" (trong tệp: done) với ngày hoàn thành không sau ngày báo cáo (để trống vẫn tính).',
    en: 'Done means status done and a done date not after the day of the report (an empty date counts).',
  },
  'REP-205': {
    vi: 'Nhiệm vụ quá hạn: có ít nhất một đơn vị báo cáo chưa hoàn thành mà hạn của đơn vị trước ngày báo cáo.',
    en: 'Overdue: at least one reporting unit is not done and its deadline is before the day of the report.',
  },
  'REP-208': {
    vi: 'Nhiệm vụ giai đoạn 2 của tỉnh có hạn trước {phaseEnd}; xanh khi hoàn thành tất cả, vàng từ một nửa, còn lại đỏ.',
    en: 'Phase 2 tasks of the province due before {phaseEnd}; green if all are done, yellow from half, else red.',
  },
  'REP-301': {
    vi: 'Xã đã báo cáo khi có ít nhất một câu trả lời; xã chưa báo cáo không có màu.',
    en: 'A commune has reported with at least one answer; one that has not has no colour.',
  },
  'REP-302': {
    vi: 'Màu của xã theo số điều kiện chưa đạt: 0 xanh, 1 đến {yellowUpTo} vàng, nhiều hơn {yellowUpTo} đỏ.',
    en: 'The colour of a commune follows from its unmet conditions: 0 green, 1 to {yellowUpTo} yellow, more than {yellowUpTo} red.',
  },
  'REP-303': {
    vi: 'Tăng/giảm so với ngày trước; không có khi cả nước không có câu trả lời nào của ngày trước.',
    en: 'Change against the day before; none when there is no answer at all for that day.',
  },
  'REP-304': {
    vi: 'Đếm tỉnh có trên 50%, trên 70% và đủ 100% xã xanh theo tỷ lệ chính xác.',
    en: 'Provinces with more than 50%, more than 70% and 100% green communes are counted with exact shares.',
  },
  'REP-402': {
    vi: 'Mỗi xã tính một lần cho mỗi nội dung, dù nhắc lại bao nhiêu lần.',
    en: 'A commune counts once for each statement, however often it is repeated.',
  },
  'REP-501': {
    vi: 'Bảng I cộng mọi dòng của ngày trước, bảng II chỉ các dòng của cấp xã; không có dòng là 0.',
    en: 'Table I adds all rows of the day before, table II only those of communes; no row means 0.',
  },
  'REP-502': {
    vi: 'Tỷ lệ có mẫu số 0 không hiển thị.',
    en: 'A share with denominator 0 is not shown.',
  },
  'REP-503': {
    vi: 'Bảng III xếp theo tỷ lệ trực tuyến chính xác của cả hai cấp; tỉnh không có hồ sơ đứng cuối.',
    en: 'Table III is ordered by the exact online share of both levels; provinces without dossiers come last.',
  },
  'REP-504': {
    vi: 'Dòng "Tổng" cộng số lượng và tính tỷ lệ từ các tổng.',
    en: 'The row "Tổng" adds the counts and takes its shares from the sums.',
  },
  'REP-601': {
    vi: 'Tỉnh dưới 50% khi chưa đến một nửa số xã đạt tiêu chí; đúng một nửa không phải là dưới.',
    en: 'A province is below 50% if fewer than half of its communes meet the criterion; exactly half is not below.',
  },
  'REP-603': {
    vi: 'Danh sách xếp tăng dần theo tỷ lệ chính xác, bằng nhau theo vần chữ cái, nhiều nhất {provincesListed} tỉnh; tất cả các tỉnh dưới 50% thì không liệt kê.',
    en: 'The list ascends by exact share, equal ones alphabetically, at most {provincesListed}; with all provinces below there is no list.',
  },
  'REP-604': {
    vi: 'Nêu {criteriaNamed} tiêu chí đầu của phụ lục và các tiêu chí có cùng số tỉnh với tiêu chí cuối trong số đó.',
    en: 'Named are the first {criteriaNamed} criteria of the annex and all others with the same number as the last of these.',
  },
  'REP-701': {
    vi: 'Mẫu số là số tiêu chí cấp tỉnh của khối.',
    en: 'The denominator is the number of criteria of the block at provincial level.',
  },
  'REP-702': {
    vi: 'Không tiêu chí nào có câu trả lời là chưa báo cáo, không phải 0%.',
    en: 'When no criterion has an answer there is no report, which is not 0%.',
  },
} as const satisfies { readonly [id: string]: RuleText };

export type RuleId = keyof typeof RULE_TEXTS;

/** The rule in words, with the settings of the version that the report was computed by. */
export function ruleText(id: RuleId, rules: ReportRules): RuleText {
  const { yellowUpTo, provincesListed, criteriaNamed, phaseEnd } = rules;
  const settings = Object.entries({ yellowUpTo, provincesListed, criteriaNamed, phaseEnd });
  const filled = (text: string) =>
    settings.reduce((filling, [name, value]) => filling.replaceAll(`{${name}}`, String(value)), text);
  return { vi: filled(RULE_TEXTS[id].vi), en: filled(RULE_TEXTS[id].en) };
}

export const RULE_IDS = Object.keys(RULE_TEXTS) as readonly RuleId[];
