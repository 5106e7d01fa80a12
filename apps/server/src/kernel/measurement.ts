import type { CalendarDate } from './calendar.ts';
import type { Tx } from './db/tx.ts';

/** The days that are measured, both included, and the same span as instants (UTC, ISO 8601), `to` exclusive; `now`: when it is measured. */
export type MeasuredSpan = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly from: string;
  readonly to: string;
  readonly now: string;
};

/** A whole number, of a share with its whole; or why nothing could be measured: that is not zero. */
export type MeasuredValue =
  | { readonly value: number; readonly of: number | null; readonly why: null }
  | { readonly value: null; readonly of: null; readonly why: string };

/** A value that was measured. @param of of a share: its whole */
export const measured = (value: number, of: number | null = null): MeasuredValue => ({ value, of, why: null });
/** That nothing could be measured. @param why one of the reasons of the measurement, by its code */
export const notMeasured = (why: string): MeasuredValue => ({ value: null, of: null, why });

/** Something that happened and counts for a measured value. It names no person. */
export type MeasuredEvent = {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Where it happened, as in `Target.area`. */
  readonly area: string;
  /** The block, or null: of all. */
  readonly part: string | null;
  readonly textVi: string;
  readonly textEn: string;
};
export type EventPage = { readonly offset: number; readonly limit: number };

type Words = { readonly vi: string; readonly en: string };

/** How a figure is taken from what the platform itself saw happen. */
export type MeasurementDeclaration = {
  readonly nameVi: string;
  readonly nameEn: string;
  /** `share`: a part of a whole, two whole numbers. */
  readonly kind: 'number' | 'share';
  readonly unitVi: string;
  readonly unitEn: string;
  /** What is counted, and what is not. */
  readonly meaningVi: string;
  readonly meaningEn: string;
  /** Over all days of the span, or as it stands on its last day. */
  readonly over: 'span' | 'last-day';
  /** The number under which `docs/rules` defines it, and the day from which this definition holds. */
  readonly rule: string;
  readonly validFrom: CalendarDate;
  /** Reasons why there is no value, in words. */
  readonly whyNot: Readonly<Record<string, Words>>;
  /** The value of a place of which `measure` says nothing: a number that is truly zero, or the reason why there is none. */
  readonly otherwise: MeasuredValue;
  /**
   * The values of many places at once, in few statements. An area is a path of unit codes (`Target.area`); a province counts what
   * happened in its communes too.
   * @param part a block, or null: of all
   */
  readonly measure: (
    tx: Tx,
    areas: readonly string[],
    span: MeasuredSpan,
    part: string | null,
  ) => Promise<ReadonlyMap<string, MeasuredValue>>;
  /** What the value of one place was counted from, in the order in which it happened; one more than `limit` tells that there is more. */
  readonly events: (
    tx: Tx,
    area: string,
    span: MeasuredSpan,
    part: string | null,
    page: EventPage,
  ) => Promise<readonly MeasuredEvent[]>;
};
export type Measurement = MeasurementDeclaration & { readonly key: string };

/** Why nothing can be measured of days that lie ahead: a reason of every measurement. */
const NOT_YET: Readonly<Record<'not-yet', Words>> = {
  'not-yet': { vi: 'Chưa đến ngày này', en: 'The day lies ahead' },
};

/**
 * Declares a measured figure (chỉ tiêu hệ thống tự đo). Every place that is asked for gets a value or a reason, also where nothing happened.
 * @param key unique, `module.what-is-measured`
 */
export function defineMeasurement(key: `${string}.${string}`, declaration: MeasurementDeclaration): Measurement {
  const measure: Measurement['measure'] = async (tx, areas, span, part) => {
    if (span.from > span.now) return new Map(areas.map((area) => [area, notMeasured('not-yet')]));
    const values = areas.length === 0 ? new Map<string, MeasuredValue>() : await declaration.measure(tx, areas, span, part);
    return new Map(areas.map((area) => [area, values.get(area) ?? declaration.otherwise]));
  };
  return { ...declaration, key, whyNot: { ...NOT_YET, ...declaration.whyNot }, measure };
}
