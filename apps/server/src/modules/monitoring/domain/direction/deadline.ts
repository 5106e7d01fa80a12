import { addDays, type CalendarDate, calendarDate, isCalendarDate, vietnamInstant } from '#kernel/calendar';

/**
 * How a document words a deadline: `before` that day or hour, `by-end-of` that day, `from` it on, every day, at once, all the time,
 * or not at all.
 */
export const DUE_KINDS = ['before', 'by-end-of', 'from', 'daily', 'immediate', 'continuous', 'none'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Kinds that name no moment: such a task is never overdue by itself. */
const UNDATED: readonly DueKind[] = ['daily', 'immediate', 'continuous', 'none'];

/** Kinds of tasks that go on and are not done once (C-01: regular tasks apart). */
export const REGULAR: readonly DueKind[] = ['daily', 'continuous'];

/** A day `2025-06-30` or a minute `2025-06-27T18:00` in the time of Viet Nam, as documents print them. */
export const MOMENT_PATTERN = '^[12]\\d{3}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$';
const MOMENT = new RegExp(MOMENT_PATTERN);

export type Deadline = {
  /** When the task or its period begins; null: at once or not said. */
  readonly startsAt: string | null;
  /** The instant before which it must be done, itself excluded; null: none. */
  readonly dueAt: string | null;
};

export type PublishedDeadline = { readonly dueKind: DueKind; readonly due: string; readonly start: string };

/** True for a day or minute that exists. */
export function isMoment(text: string): boolean {
  return MOMENT.test(text) && isCalendarDate(text.slice(0, 10));
}

/** What is wrong with a deadline as published: the field and why; null when it can be computed. */
export function whyNoDeadline({ dueKind, due, start }: PublishedDeadline) {
  if (due !== '' && !isMoment(due)) return { field: 'due', why: 'no-such-moment' } as const;
  if (start !== '' && !isMoment(start)) return { field: 'start', why: 'no-such-moment' } as const;
  if (UNDATED.includes(dueKind) && due !== '') return { field: 'due', why: 'kind-has-no-date' } as const;
  if ((dueKind === 'before' || dueKind === 'by-end-of') && due === '') return { field: 'due', why: 'date-missing' } as const;
  if (dueKind === 'from' && due === '' && start === '') return { field: 'due', why: 'date-missing' } as const;
  return null;
}

/**
 * Computes the instants of a deadline as published, in the time of Viet Nam (UTC+7).
 * `before` a day ends with the day before, `by-end-of` a day with that day; `from` a printed `due` must stand when that moment comes.
 * @param published as `whyNoDeadline` found it right
 * @rule DIR-101
 */
export function deadlineOf({ dueKind, due, start }: PublishedDeadline): Deadline {
  const startsAt = start === '' ? (dueKind === 'from' && due !== '' ? instantOf(due) : null) : instantOf(start);
  if (due === '') return { startsAt, dueAt: null };
  const dayAlone = !due.includes('T');
  return { startsAt, dueAt: instantOf(dueKind === 'by-end-of' && dayAlone ? addDays(due as CalendarDate, 1) : due) };
}

/** The instant at which a day begins or a minute is reached in Viet Nam, as ISO text in UTC. */
export function instantOf(moment: string): string {
  const [day = '', time = '00:00'] = moment.split('T');
  return vietnamInstant(calendarDate(day), time);
}
