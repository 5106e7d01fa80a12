import { addDays, type CalendarDate, isCalendarDate } from '#kernel/calendar';
import { addWorkingDays, instantOf, type Moment, type WorkingCalendar } from '#kernel/working-days';
import type { Block } from '../day-facts.ts';
import type { DataWindow, Frequency, Period } from './period.ts';

/**
 * Who reports: all communes or provinces, or those of some provinces, or, with `units`, of these only the ones with the official
 * codes; or bodies outside them, such as enterprises: whoever reviews for the body `receiver`, or without one for all bodies,
 * looks at what they send.
 */
export type Reporters =
  | {
      readonly level: 'commune' | 'province';
      readonly provinces: readonly string[] | null;
      readonly units?: readonly string[];
    }
  | { readonly level: 'body'; readonly bodies: readonly string[]; readonly receiver?: string };

/** When the day's figures close, when provinces have looked at them, when the report leaves (R-03: 16:00, 17:00, 18:00). */
export type Chain = { readonly cutOff: Moment; readonly reviewed: Moment; readonly published: Moment };

/** A reminder so many minutes after the due moment, or, negative, before it, to those who have not reported or to who reviews them. */
export type Reminder = { readonly to: 'reporter' | 'reviewer'; readonly minutesAfterDue: number };

/** What a reporting regime (chế độ báo cáo) says from a day on. */
export type RegimeContent = {
  readonly nameVi: string;
  readonly nameEn: string;
  /** The act that orders it; null: it stands on no checked source and is a setting. */
  readonly legalBasisVi: string | null;
  readonly frequency: Frequency;
  readonly dataWindow: DataWindow;
  /** The period of a regime on request. */
  readonly requested: Period | null;
  readonly opens: Moment;
  readonly due: Moment;
  readonly closes: Moment;
  readonly chain: Chain | null;
  readonly reporters: Reporters;
  /** The forms with the block that answers each; null: the body itself, which has no blocks. */
  readonly forms: readonly { readonly formKey: string; readonly part: Block | null }[];
  /** True when the province looks at the reports of its communes before they count as approved. */
  readonly throughProvince: boolean;
  readonly toVi: string;
  readonly reminders: readonly Reminder[];
};

export type RegimeWindow = { readonly opensAt: string; readonly dueAt: string; readonly closesAt: string };

/** The moments of a regime for a period. */
export function windowOf(
  content: Pick<RegimeContent, 'opens' | 'due' | 'closes'>,
  periodEnd: CalendarDate,
  calendar: WorkingCalendar,
): RegimeWindow {
  return {
    opensAt: instantOf(content.opens, periodEnd, calendar),
    dueAt: instantOf(content.due, periodEnd, calendar),
    closesAt: instantOf(content.closes, periodEnd, calendar),
  };
}

/** A moment of a window lies so many days or working days before or after the end of its period, or fewer. */
export const MOST_DAYS_FROM_END = 60;

/**
 * The days on which periods end whose window may be open on the day, first and last included: as many working days around it, holidays
 * counted, as the bound of moments allows, and one for the day itself. So many days lie within as many working days.
 */
export function endsInReach(day: CalendarDate, calendar: WorkingCalendar): Period {
  const reach = MOST_DAYS_FROM_END + 1;
  return { first: addWorkingDays(day, -reach, calendar), last: addWorkingDays(day, reach, calendar) };
}

export type RegimeFault =
  | 'no-forms'
  | 'form-twice'
  | 'window-out-of-order'
  | 'chain-out-of-order'
  | 'request-without-period'
  | 'period-of-no-request'
  | 'chain-not-daily'
  | 'no-reporters';

/** The order of moments is tried at the ends of so many days: where days and working days are mixed, it may change with the weekday. */
const TRIED_DAYS = 7;

/**
 * Why a regime cannot be published; none when it can.
 * @param from the first day on which it is to hold
 */
export function regimeFaults(content: RegimeContent, from: CalendarDate, calendar: WorkingCalendar): readonly RegimeFault[] {
  const days = Array.from({ length: TRIED_DAYS }, (_, after) => addDays(from, after));
  const isAscending = (moments: readonly Moment[]) =>
    days.every((day) => isAscendingOf(moments.map((moment) => instantOf(moment, day, calendar))));
  const { forms, requested, chain, reporters, frequency } = content;
  const faults: RegimeFault[] = [];
  if (forms.length === 0) faults.push('no-forms');
  if (new Set(forms.map(({ formKey }) => formKey)).size < forms.length) faults.push('form-twice');
  if (!isAscending([content.opens, content.due, content.closes])) faults.push('window-out-of-order');
  if (chain && !isAscending([chain.cutOff, chain.reviewed, chain.published])) faults.push('chain-out-of-order');
  if (chain && frequency !== 'daily') faults.push('chain-not-daily');
  if (frequency === 'on-request' && !isPeriod(requested)) faults.push('request-without-period');
  if (frequency !== 'on-request' && requested !== null) faults.push('period-of-no-request');
  if (isNobody(reporters)) faults.push('no-reporters');
  return faults;
}

const isNobody = (reporters: Reporters): boolean =>
  reporters.level === 'body' ? reporters.bodies.length === 0 : reporters.provinces?.length === 0 || reporters.units?.length === 0;

const isAscendingOf = (instants: readonly string[]): boolean =>
  instants.every((instant, at) => at === 0 || (instants[at - 1] ?? '') < instant);

const isPeriod = (period: Period | null): boolean =>
  period !== null && isCalendarDate(period.first) && isCalendarDate(period.last) && period.first <= period.last;
