import type { Tx } from '#kernel/db/tx';
import { CONDITIONS_FORM } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { insertAnswerColumns, insertSnapshotColumns } from '../queries/column-queries.ts';
import { openSnapshot } from './open-snapshot.ts';

/**
 * Keeps the rows of a snapshot once more in columns, which most screens read. Made of the rows alone, in the transaction that
 * wrote them, so neither is ever without the other.
 * @throws reporting/snapshot-not-found
 */
export async function storeColumns(tx: Tx, snapshotId: SnapshotId): Promise<void> {
  const { no, registerNo, homes, forms, date, previousDate } = await openSnapshot(tx, snapshotId);
  const conditions = forms.get(CONDITIONS_FORM.key);
  if (!conditions) throw new Error(`snapshot ${snapshotId} has no form of conditions`);
  const formVersions = [...forms.values()].map(({ formVersionNo }) => formVersionNo);
  await insertAnswerColumns(tx, no, homes, registerNo, [date, previousDate], formVersions);
  await insertSnapshotColumns(tx, no, homes, registerNo, date, previousDate, conditions.formVersionNo);
}
