import { vietnamDay, vietnamTime } from '#kernel/calendar';

const MOST_SIGNS = 160;

/** A deadline as it is told; the instant is exclusive: what is due by the end of a day ends at the next midnight. */
export function momentWords(dueAt: string | null): { readonly vi: string; readonly en: string } {
  if (dueAt === null) return { vi: 'Không có hạn', en: 'No deadline' };
  const last = new Date(Date.parse(dueAt) - 60_000);
  const [year, month, date] = vietnamDay(last).split('-').map(Number);
  const moment = `${vietnamTime(last).slice(0, 5)} ${date}/${month}/${year}`;
  return { vi: `Hạn: ${moment}`, en: `Due: ${moment}` };
}

/** The first words of a text, on one line. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const signs = Array.from(line);
  return signs.length <= MOST_SIGNS ? line : `${signs.slice(0, MOST_SIGNS).join('').trimEnd()}…`;
}
