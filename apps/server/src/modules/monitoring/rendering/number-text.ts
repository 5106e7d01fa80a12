import type { CalendarDate } from '#kernel/calendar';

/**
 * Figures as the report prints them (outline §1.2). They come rounded; nothing here rounds again: a figure with more decimals
 * than its place allows is a mistake of the caller.
 */
function decimals(value: number, places: number): string {
  const text = value.toFixed(places);
  if (Math.abs(Number(text) - value) > 1e-9) throw new RangeError(`not rounded to ${places} decimals: ${value}`);
  return text;
}
const comma = (text: string) => text.replace('.', ',');

/** Text: dot for thousands. 3321 → "3.321" */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Text: tasks, systems and provinces below 10 have two digits. 7 → "07" */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : count(value);
}

/** Text, Annexes 4, 5, 8, 21: comma, two decimals; none for a whole number. 40.2 → "40,20", 94 → "94" */
export function share(value: number): string {
  return Number.isInteger(value) ? String(value) : comma(decimals(value, 2));
}
export const percent = (value: number): string => `${share(value)}%`;

/** Annexes 6, 13 to 20: always one decimal. 30 → "30,0%" */
export const percentOneDecimal = (value: number): string => `${comma(decimals(value, 1))}%`;

/** Annexes 9 to 12: decimal point, at most two decimals, final zeros dropped but one kept. 40 → "40.0%" */
export function percentWithPoint(value: number): string {
  return `${decimals(value, 2).replace(/0$/, '')}%`;
}

/** Text: 22/9/2025; days below 10 and months 1 and 2 keep no zero except in the form 01/7/2025 (day with two digits). */
export function dayInText(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month)}/${year}`;
}

/** Annex 3: d/m/yyyy without zeros. */
export function dayInAnnex(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}

/** Annex 8: dd/mm/yyyy. */
export function dayWithZeros(date: CalendarDate): string {
  return date.split('-').reverse().join('/');
}

/** "16:00" → "16h00" */
export const hourInText = (time: string): string => time.replace(':', 'h');
