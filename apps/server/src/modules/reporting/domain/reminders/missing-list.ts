import { type CalendarDate, vietnamDay, vietnamTime } from '#kernel/calendar';

/** A report that nobody sent yet, as it is named in a reminder. */
export type MissingReport = {
  readonly home: string;
  readonly reporter: string;
  readonly part: string;
  readonly dueAt: string;
  readonly formNameVi: string;
  readonly formNameEn: string;
  /** Empty: a body outside provinces, whose people know it. */
  readonly unitName: string;
};
type Both = { readonly vi: string; readonly en: string };

/** A reminder names so many lines; it says how many more there are. */
const MOST_LINES = 20;

/** `24/9/2025`, as officials write a day. */
export function dayInWords(day: CalendarDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** `16:00 ngày 24/9/2025`, by the clock of Viet Nam. */
export function momentInWords(instant: string): Both {
  const moment = new Date(instant);
  const [date, time] = [dayInWords(vietnamDay(moment)), vietnamTime(moment).slice(0, 5)];
  return { vi: `${time} ngày ${date}`, en: `${time} on ${date}` };
}

/** The earliest of the due moments, and whether it has passed at `now`; at the moment itself it has not. */
export function dueInWords(missing: readonly MissingReport[], now: Date): Both {
  const dueAt = missing.map((one) => one.dueAt).toSorted()[0] ?? '';
  const { vi, en } = momentInWords(dueAt);
  return dueAt < now.toISOString() ? { vi: `quá hạn từ ${vi}`, en: `overdue since ${en}` } : { vi: `hạn ${vi}`, en: `due ${en}` };
}

/** Form and unit of each. */
export function listOfForms(missing: readonly MissingReport[]): Both {
  const line = (name: string, unit: string) => (unit === '' ? `– ${name}` : `– ${name} (${unit})`);
  return {
    vi: cut(
      missing.map(({ formNameVi, unitName }) => line(formNameVi, unitName)),
      (more) => `và ${more} báo cáo khác`,
    ),
    en: cut(
      missing.map(({ formNameEn, unitName }) => line(formNameEn, unitName)),
      (more) => `and ${more} more`,
    ),
  };
}

/** The units, each with how many reports it lacks, those that lack most first. */
export function listOfUnits(missing: readonly MissingReport[]): Both {
  const units = [...Map.groupBy(missing, ({ reporter }) => reporter).values()]
    .map((reports) => ({ name: reports[0]?.unitName || (reports[0]?.reporter ?? ''), count: reports.length }))
    .toSorted((left, right) => right.count - left.count || (left.name < right.name ? -1 : 1));
  const lines = (word: string) => units.map(({ name, count }) => `– ${name}: ${count} ${word}`);
  return {
    vi: cut(lines('báo cáo'), (more) => `và ${more} đơn vị khác`),
    en: cut(lines('reports'), (more) => `and ${more} more units`),
  };
}

function cut(lines: readonly string[], rest: (more: number) => string): string {
  const more = lines.length - MOST_LINES;
  return (more > 0 ? [...lines.slice(0, MOST_LINES), rest(more)] : lines).join('\n');
}
