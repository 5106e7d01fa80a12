import { calendarDate } from '#kernel/calendar';
import { defineMeasurement, measured, notMeasured } from '#kernel/measurement';
import { countTimelyReports, listDueReports } from '../queries/measurement-queries.ts';

const WORDS = {
  'on-time': { vi: 'gửi đúng hạn', en: 'sent on time' },
  late: { vi: 'gửi muộn', en: 'sent late' },
  missing: { vi: 'chưa gửi', en: 'not sent' },
} as const;

function outcomeOf(firstSentAt: string | null, dueAt: string): keyof typeof WORDS {
  if (firstSentAt === null) return 'missing';
  return firstSentAt <= dueAt ? 'on-time' : 'late';
}

/** How many of the reports that a unit owed came in time, from the ledger of expected reports. @rule MEA-105 */
export const reportsOnTime = defineMeasurement('reporting.reports-on-time', {
  nameVi: 'Báo cáo đúng hạn',
  nameEn: 'Reports on time',
  kind: 'share',
  unitVi: 'báo cáo',
  unitEn: 'reports',
  meaningVi:
    'Số báo cáo gửi đúng hạn, trên số báo cáo phải nộp đã đến hạn của các kỳ kết thúc trong khoảng ngày; không kể được miễn.',
  meaningEn: 'Reports sent by their due moment, of those due of periods that end within the days; exempt ones do not count.',
  over: 'span',
  rule: 'MEA-105',
  validFrom: calendarDate('2025-07-01'),
  whyNot: { 'none-due': { vi: 'Chưa có báo cáo nào đến hạn', en: 'No report is due yet' } },
  otherwise: notMeasured('none-due'),
  measure: async (tx, areas, { first, last, now }, part) =>
    new Map(
      (await countTimelyReports(tx, [...areas], first, last, part, now)).map(({ area, due, onTime }) => [
        area,
        measured(onTime, due),
      ]),
    ),
  events: async (tx, area, { first, last, now }, part, { offset, limit }) =>
    (await listDueReports(tx, area, first, last, part, now, offset, limit)).map((report) => {
      const words = WORDS[outcomeOf(report.firstSentAt, report.dueAt)];
      return {
        at: report.firstSentAt ?? report.dueAt,
        area: report.area,
        part: report.part === 'all' ? null : report.part,
        textVi: `${report.nameVi}, kỳ đến ${report.periodEnd}: ${words.vi}`,
        textEn: `${report.nameEn}, period to ${report.periodEnd}: ${words.en}`,
      };
    }),
});
