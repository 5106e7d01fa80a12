import { vietnamMinute } from '#kernel/calendar';

/** From inclusive, to exclusive, `HH:MM` in Viet Nam; may reach over midnight; equal: there are none. */
export type QuietHours = { readonly quietFrom: string; readonly quietTo: string };

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** The moment itself, or the end of the quiet hours that it lies in. */
export function afterQuietHours(moment: Date, { quietFrom, quietTo }: QuietHours): Date {
  const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
  const minute = Math.floor(moment.getTime() / MINUTE_MS);
  const ofDay = vietnamMinute(moment);
  const isQuiet = from <= to ? from <= ofDay && ofDay < to : from <= ofDay || ofDay < to;
  if (!isQuiet) return moment;
  return new Date((minute + ((to - ofDay + DAY_MINUTES) % DAY_MINUTES)) * MINUTE_MS);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
