const MS_A_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1/1/1970 of a day `YYYY-MM-DD`; null for a day that does not exist, such as 30 February. */
export function dayNumber(text: string): number | null {
  const written = ISO.exec(text);
  if (!written) return null;
  const [year = 0, month = 0, day = 0] = written.slice(1).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? moment.getTime() / MS_A_DAY : null;
}

export const dayText = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The same day in other years or months, for slips of the pen: `['2025-06-24', 1]` also means 24/6/2024 and 24/6/2026. */
function moved(text: string, years: number, months: number): number | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const at = year * 12 + (month - 1) + years * 12 + months;
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return dayNumber(`${digits(Math.floor(at / 12), 4)}-${digits((at % 12) + 1, 2)}-${digits(day, 2)}`);
}

export type Slip = { readonly reason: 'wrong-year' | 'wrong-month'; readonly meant: string };

/** Whether a wrong day becomes right with the year or the month one higher or lower: the usual slips of R-11. */
export function slipOf(text: string, isRight: (day: number) => boolean): Slip | null {
  for (const [reason, years, months] of [
    ['wrong-year', -1, 0],
    ['wrong-year', 1, 0],
    ['wrong-month', 0, -1],
    ['wrong-month', 0, 1],
  ] as const) {
    const day = moved(text, years, months);
    if (day !== null && isRight(day)) return { reason, meant: dayText(day) };
  }
  return null;
}

/** `14-15/6/2026`, `8/6/2025`, `08-6-2025`, `28/6-01/7/2025`: with a year, a dash between two days making a range. */
const WRITTEN_DAYS = /(^|[^\d/])((?:(\d{1,2})(?:\/(\d{1,2}))?\s*[-–]\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?!\d)/gu;

export type WrittenDays = { readonly printed: string; readonly days: readonly string[] };

/** The days with a year that a text names, in its order; a range gives its first and its last day. Days that do not exist are given as written. */
export function daysInText(text: string): readonly WrittenDays[] {
  return [...text.matchAll(WRITTEN_DAYS)].map(([, , printed = '', firstDay, firstMonth, day = '', month = '', year = '']) => {
    const iso = (ofDay: string, ofMonth: string) => `${year}-${ofMonth.padStart(2, '0')}-${ofDay.padStart(2, '0')}`;
    const last = iso(day, month);
    return { printed, days: firstDay === undefined ? [last] : [iso(firstDay, firstMonth ?? month), last] };
  });
}
