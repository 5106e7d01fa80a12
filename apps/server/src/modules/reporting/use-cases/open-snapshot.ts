import type { Tx } from '#kernel/db/tx';
import type { SnapshotId } from '../domain/snapshot.ts';
import { problem } from '../problems.ts';
import { selectFormsOfSnapshot, selectRegisteredUnits } from '../queries/catalogue-queries.ts';
import { selectSnapshot } from '../queries/snapshot-queries.ts';

/** A snapshot with its registers, as readings of its figures need it. */
export type OpenSnapshot = Awaited<ReturnType<typeof openSnapshot>>;

/** @throws reporting/snapshot-not-found */
export async function openSnapshot(tx: Tx, id: SnapshotId) {
  const [snapshot] = await selectSnapshot(tx, id);
  if (!snapshot) throw problem('snapshot-not-found', { snapshotId: id });
  const units = await selectRegisteredUnits(tx, snapshot.registerNo);
  const forms = await selectFormsOfSnapshot(tx, snapshot.no);
  const homes = units.flatMap((unit) => (unit.level === 'province' ? [unit.code] : []));
  return { ...snapshot, units, homes, forms: new Map(forms.map((form) => [form.key, form])) };
}
