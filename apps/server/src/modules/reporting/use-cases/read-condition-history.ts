import type { Static } from 'typebox';
import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { Answers } from '../domain/day-facts.ts';
import { CONDITIONS_FORM } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { type ReadinessColumns, selectReadinessColumns } from '../queries/column-queries.ts';
import { selectAnswersOfUnit, selectSnapshotNumbers, selectVersionsOfForm } from '../queries/national-queries.ts';

/** The communes of one province on the day of a snapshot: how many there are, and how many have how many conditions unmet. */
export type ConditionCounts = {
  readonly provinceCode: string;
  readonly communes: number;
  /** Only communes with at least one answer. */
  readonly byUnmet: ReadonlyMap<number, number>;
};

/** The counts of each snapshot by province; a province without an answer has an empty `byUnmet`. */
export async function readConditionCounts(
  tx: Tx,
  snapshotIds: readonly SnapshotId[],
): Promise<ReadonlyMap<SnapshotId, readonly ConditionCounts[]>> {
  const columns = await selectReadinessColumns(tx, [...snapshotIds]);
  return new Map(columns.map(({ id, readiness }) => [id as SnapshotId, countsOf(readiness)]));
}

const countsOf = (readiness: Static<typeof ReadinessColumns>): readonly ConditionCounts[] =>
  Object.entries(readiness).map(([provinceCode, { communes, unmet }]) => ({
    provinceCode,
    communes,
    byUnmet: new Map(Object.entries(unmet).map(([number, count]) => [Number(number), count])),
  }));

/** The answers of one commune to the conditions, by day of the snapshots; days without a form from it are left out. */
export async function readAnswersOfCommune(
  tx: Tx,
  snapshotIds: readonly SnapshotId[],
  communeCode: string,
): Promise<ReadonlyMap<CalendarDate, Answers>> {
  const days = await selectDays(tx, snapshotIds);
  if (!days) return new Map();
  const rows = await selectAnswersOfUnit(tx, days.numbers, days.forms, days.first, days.last, communeCode);
  return new Map(rows.map(({ date, answers }) => [date, answers]));
}

/** The days of the snapshots, first and last included, and the versions of the form they may hold; null without any. */
async function selectDays(tx: Tx, snapshotIds: readonly SnapshotId[]) {
  const rows = await selectSnapshotNumbers(tx, [...snapshotIds]);
  const forms = (await selectVersionsOfForm(tx, CONDITIONS_FORM.key)).map(({ formVersionNo }) => formVersionNo);
  const dates = rows.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { rows, numbers: rows.map(({ no }) => no), forms, first, last };
}
