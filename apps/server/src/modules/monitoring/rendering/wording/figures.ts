import type { Run } from '#modules/documents';
import type { DailyReportDocumentInput } from '../input.ts';
import { count, dayInText, hourInText, percent, twoDigits } from '../number-text.ts';

/** Values by placeholder; null where the raw figures are missing. */
export type Figures = Readonly<Record<string, string | null>>;
/** The addresses of figures by placeholder, as evidence of the report takes them; what is no figure has none. */
export type Places = Readonly<Record<string, string>>;
const PLACEHOLDER = /\{(\w+)\}/g;
const NO_FIGURE = 'chưa có số liệu';

/** The names every editorial paragraph may use. */
export const EDITORIAL_FIGURES = [
  'date',
  'previousDate',
  'cutOff',
  'phaseEnd',
  'communes',
  'green',
  'greenPct',
  'greenChange',
  'greenChangeInWords',
  'overdueTasks',
] as const;

type EditorialFigure = (typeof EDITORIAL_FIGURES)[number];

/** What whoever writes a paragraph calls these figures. */
export const EDITORIAL_FIGURE_NAMES: Readonly<Record<EditorialFigure, { readonly vi: string; readonly en: string }>> = {
  date: { vi: 'ngày báo cáo', en: 'day of the report' },
  previousDate: { vi: 'ngày hôm trước của báo cáo', en: 'day before the report' },
  cutOff: { vi: 'giờ chốt số liệu', en: 'cut-off of the figures' },
  phaseEnd: { vi: 'ngày cuối của giai đoạn', en: 'last day of the phase' },
  communes: { vi: 'tổng số xã', en: 'communes in all' },
  green: { vi: 'số xã XANH', en: 'green communes' },
  greenPct: { vi: 'tỷ lệ xã XANH', en: 'share of green communes' },
  greenChange: { vi: 'mức thay đổi tỷ lệ xã XANH', en: 'change of the share of green communes' },
  greenChangeInWords: { vi: 'mức thay đổi tỷ lệ xã XANH, bằng lời', en: 'the same change in words' },
  overdueTasks: { vi: 'số nhiệm vụ quá hạn', en: 'overdue tasks' },
};

/** The figures of this report under these names, as printed in the text. */
export function editorialFigures({ report, settings }: DailyReportDocumentInput): Record<EditorialFigure, string | null> {
  const { summary } = report;
  const printed = (value: number | null, format: (value: number) => string) => (value === null ? null : format(value));
  return {
    date: dayInText(report.date),
    previousDate: dayInText(settings.previousDate),
    cutOff: hourInText(settings.cutOff),
    phaseEnd: dayInText(report.text.phaseEnd),
    communes: count(summary.communes),
    green: printed(summary.green, count),
    greenPct: printed(summary.greenPct, percent),
    greenChange: printed(summary.greenPctChange, percent),
    greenChangeInWords: printed(summary.greenPctChange, changeInWords),
    overdueTasks: printed(summary.overdueTasks, twoDigits),
  };
}

/** Where the figures that editorial paragraphs use stand in the report. */
export const EDITORIAL_PLACES: Places = {
  communes: 'summary/communes',
  green: 'summary/green',
  greenPct: 'summary/greenPct',
  greenChange: 'summary/greenPctChange',
  greenChangeInWords: 'summary/greenPctChange',
  overdueTasks: 'summary/overdueTasks',
};

function changeInWords(change: number): string {
  if (change === 0) return 'không thay đổi';
  return change > 0 ? `tăng ${percent(change)}` : `giảm ${percent(-change)}`;
}

/** The placeholders a template uses. */
export const placeholdersOf = (template: string): string[] => [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/**
 * Fills a template. Every filled value becomes a run of its own, marked as a figure, with its address where it has one.
 * @throws {RangeError} for a placeholder without a figure of that name: check the wording first
 */
export function fill(template: string, figures: Figures, places: Places = {}): Run[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part): Run => {
      const [name] = placeholdersOf(part);
      if (name === undefined) return { text: part };
      const value = figures[name];
      if (value === undefined) throw new RangeError(`no figure is called ${name}`);
      const at = value === null ? undefined : places[name];
      return { text: value ?? NO_FIGURE, figure: true, ...(at === undefined ? {} : { at }) };
    });
}
