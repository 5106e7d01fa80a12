import { type Answer, type Answers, askedItems, completeAnswers, type Item, type LastAnswered } from '@thong-suot/form-rules';
import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { MeasuredValue } from '#kernel/measurement';
import { findMeasurement } from '../../measurement-registry.ts';
import { insertMeasuredItems, type MeasuredItem, selectMeasuredItems } from '../../queries/measured-item-queries.ts';
import type { ReportRecord } from '../../queries/network/report-queries.ts';
import { targetOf } from '../network/address.ts';
import { periodOfReport } from '../network/period-of-report.ts';
import { spanOf } from './span.ts';

export type { MeasuredItem };

type Measurable = Pick<ReportRecord, 'home' | 'periodEnd' | 'reporter' | 'regimeNo' | 'part'>;

/**
 * What the platform measures for the measured items of a report, of its own place, block and period, up to now. A form without
 * any costs nothing.
 */
export async function measureItems(
  tx: Tx,
  items: readonly Item[],
  report: Measurable,
  now: Date,
): Promise<readonly MeasuredItem[]> {
  const wanted = items.flatMap(({ key, source }) =>
    source.kind === 'measured' ? [{ key, measurement: source.measurement }] : [],
  );
  if (wanted.length === 0) return [];
  const { first, last } = (await periodOfReport(tx, report)) ?? { first: report.periodEnd, last: report.periodEnd };
  const { area, part } = targetOf({ ...report, provinceCode: report.home });
  const span = spanOf(first, last, now);
  const known = new Map<string, MeasuredValue | undefined>();
  for (const key of new Set(wanted.map(({ measurement }) => measurement))) {
    const values = area === null ? null : await findMeasurement(key)?.measure(tx, [area], span, part);
    known.set(key, values?.get(area ?? ''));
  }
  return wanted.map(({ key, measurement }) => {
    const { value, of, why } = known.get(measurement) ?? UNKNOWN;
    return { itemKey: key, measurement, value, of, why, measuredAt: span.now, first, last };
  });
}

/** A form may outlive the module that measured for it. */
const UNKNOWN = { value: null, of: null, why: 'not-measured-here' } as const;

/** What a report holds of measured items: as they are at the moment or, null, as its last sending took them. */
export async function measuredOf(
  tx: Tx,
  items: readonly Item[],
  report: ReportRecord,
  now: Date | null,
): Promise<MeasuredItem[]> {
  if (!items.some(({ source }) => source.kind === 'measured')) return [];
  if (now !== null) return [...(await measureItems(tx, items, report, now))];
  const { home, periodEnd, formVersionNo, reporter, revision } = report;
  return selectMeasuredItems(tx, home, periodEnd, formVersionNo, reporter, revision);
}

/** The answers with measured values in their places, whatever stood there; a measured item that is not asked has none. */
export function onlyAsked(
  items: readonly Item[],
  answers: Answers,
  measured: readonly MeasuredItem[],
  periodEnd: CalendarDate,
  lastAnswered: LastAnswered,
): Answers {
  if (measured.length === 0) return answers;
  const filled = { ...answers, ...Object.fromEntries(measured.map((one) => [one.itemKey, answerOf(one)])) };
  const asked = new Set(askedItems(items, completeAnswers(items, filled), periodEnd, lastAnswered).map(({ key }) => key));
  return { ...filled, ...Object.fromEntries(measured.flatMap(({ itemKey }) => (asked.has(itemKey) ? [] : [[itemKey, null]]))) };
}

function answerOf({ value, of }: MeasuredItem): Answer | null {
  if (value === null) return null;
  return of === null ? { kind: 'number', value: String(value) } : { kind: 'share', numerator: value, denominator: of };
}

/** Keys of the items of which something was measured. */
export const keysOf = (measured: readonly MeasuredItem[]): ReadonlySet<string> =>
  new Set(measured.flatMap(({ itemKey, value }) => (value === null ? [] : [itemKey])));

/** Keeps with a sending what was measured for it, also that nothing could be. */
export async function keepMeasured(tx: Tx, report: ReportRecord, revision: number, measured: readonly MeasuredItem[], now: Date) {
  if (measured.length === 0) return;
  await insertMeasuredItems(
    tx,
    report.home,
    report.periodEnd,
    report.formVersionNo,
    report.reporter,
    revision,
    now.toISOString(),
    measured.map(({ itemKey }) => itemKey),
    measured.map(({ measurement }) => measurement),
    measured.map(({ value }) => value),
    measured.map(({ of }) => of),
    measured.map(({ why }) => why),
    measured.map(({ first }) => first),
    measured.map(({ last }) => last),
  );
}

/** Why a measured item cannot be: nobody measures it, or it is of another kind. */
export type MeasuredFault = { readonly code: 'measurement-unknown' | 'measurement-does-not-fit'; readonly itemKey: string };

/** Why the measured items of a form cannot be measured; none: they all can. */
export function measuredFaults(items: readonly Item[]): readonly MeasuredFault[] {
  return items.flatMap(({ key, kind, source }): MeasuredFault[] => {
    if (source.kind !== 'measured') return [];
    const measurement = findMeasurement(source.measurement);
    if (!measurement) return [{ code: 'measurement-unknown', itemKey: key }];
    return measurement.kind === kind ? [] : [{ code: 'measurement-does-not-fit', itemKey: key }];
  });
}
