/** A calendar day as it is written in Viet Nam: 2025-09-22 becomes 22/9/2025. Other text is returned unchanged. */
export function formatDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}` : day;
}

const VIETNAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Viet Nam at a moment, YYYY-MM-DD. */
export function vietnamDay(moment: Date): string {
  return VIETNAM_DAY.format(moment);
}

const DAY_MS = 86_400_000;

/** The calendar day so many days after (or, negative, before) another, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

const INSTANT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A moment in the time of Viet Nam: 16:00 22/9/2025. */
export function formatInstant(instant: string): string {
  const part = Object.fromEntries(INSTANT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ${Number(part.day)}/${Number(part.month)}/${part.year}`;
}
