import type { CalendarDate } from '#kernel/calendar';
import type { RegimeWindow, Reminder } from '../network/regime.ts';

/** A period of a regime that is open or was, with what its regime says of reminders. */
export type RemindedPeriod = {
  readonly regimeNo: number;
  readonly periodEnd: CalendarDate;
  readonly window: RegimeWindow;
  readonly reminders: readonly Reminder[];
};
/** A reminder whose moment has come. */
export type DueReminder = {
  readonly regimeNo: number;
  readonly periodEnd: CalendarDate;
  readonly to: Reminder['to'];
  readonly minutesAfterDue: number;
};

/** The same for the same reminder of a period. */
export const reminderKey = ({ regimeNo, periodEnd, to, minutesAfterDue }: DueReminder) =>
  `${regimeNo} ${periodEnd} ${to} ${minutesAfterDue}`;

const MINUTE_MS = 60_000;

/**
 * The reminders to go out now: their moment has come, the period is not closed, and they did not go out before. Of several of one
 * period to the same people that came while nothing ran only the latest is sent; the others are passed over.
 * @param known keys of those that went out or were passed over
 * @param now inclusive: a reminder goes out at its very moment
 */
export function dueReminders(
  periods: readonly RemindedPeriod[],
  known: ReadonlySet<string>,
  now: Date,
): { readonly send: readonly DueReminder[]; readonly passOver: readonly DueReminder[] } {
  const [send, passOver]: [DueReminder[], DueReminder[]] = [[], []];
  for (const { regimeNo, periodEnd, window, reminders } of periods) {
    if (now.toISOString() >= window.closesAt) continue;
    const dueAt = Date.parse(window.dueAt);
    for (const to of ['reporter', 'reviewer'] as const) {
      const come = reminders
        .filter((one) => one.to === to && dueAt + one.minutesAfterDue * MINUTE_MS <= now.getTime())
        .map(({ minutesAfterDue }): DueReminder => ({ regimeNo, periodEnd, to, minutesAfterDue }))
        .filter((one) => !known.has(reminderKey(one)))
        .toSorted((left, right) => left.minutesAfterDue - right.minutesAfterDue);
      const latest = come.at(-1);
      if (latest) send.push(latest);
      passOver.push(...come.slice(0, -1));
    }
  }
  return { send, passOver };
}
