import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { CommuneFact, ProvinceFact } from '../../domain/day-facts.ts';
import type { SnapshotId } from '../../domain/snapshot.ts';
import { selectHorizon, selectLiveAnswers, selectLiveChanges, selectLiveDay } from '../../queries/network/live-queries.ts';
import { openSnapshot } from '../open-snapshot.ts';

/** A live day with its units and forms, as whoever follows it begins. */
export type FollowedDay = {
  readonly id: SnapshotId;
  readonly date: CalendarDate;
  readonly provinces: readonly ProvinceFact[];
  readonly communes: readonly CommuneFact[];
  readonly forms: readonly {
    readonly key: string;
    readonly formVersionNo: number;
    readonly itemKeys: readonly string[];
    /** Of the items among all of the form version. */
    readonly places: readonly number[];
  }[];
};

/** The reports of a live day that changed; `answers` null: the report counts no longer. */
export type LiveChange = { readonly formVersionNo: number; readonly reporter: string; readonly answers: string | null };

/** @returns null when no day of that date is lived here */
export async function openFollowedDay(tx: Tx, date: CalendarDate): Promise<FollowedDay | null> {
  const [day] = await selectLiveDay(tx, date);
  if (!day) return null;
  const { provinces, communes, forms, live } = await openSnapshot(tx, day.id);
  return {
    id: day.id,
    date,
    provinces,
    communes,
    forms: [...forms.values()].map(({ key, formVersionNo, items }) => ({
      key,
      formVersionNo,
      itemKeys: items.map((item) => item.key),
      places: live?.places.get(formVersionNo) ?? items.map((_item, at) => at),
    })),
  };
}

/**
 * What changed since an earlier reading, and how far this one saw. A report may come twice, and none is missed: transactions that
 * had not ended at the earlier reading are looked at again.
 * @param since what the earlier reading returned as `horizon`; null: everything
 */
export async function followLiveDay(
  tx: Tx,
  { date, forms }: FollowedDay,
  since: string | null,
): Promise<{ readonly horizon: string; readonly changes: readonly LiveChange[] }> {
  const numbers = forms.map(({ formVersionNo }) => formVersionNo);
  const rows = since === null ? await selectLiveAnswers(tx, date, numbers) : await selectLiveChanges(tx, date, numbers, since);
  const [row] = await selectHorizon(tx);
  return { horizon: row?.horizon ?? '0', changes: rows.map(({ yesNo, ...change }) => ({ ...change, answers: yesNo })) };
}
