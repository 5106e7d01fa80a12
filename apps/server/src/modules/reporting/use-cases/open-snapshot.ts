import type { Tx } from '#kernel/db/tx';
import type { SnapshotId } from '../domain/snapshot.ts';
import { problem } from '../problems.ts';
import { selectFormsOfSnapshot, selectRegisteredUnits } from '../queries/catalogue-queries.ts';
import { selectRegisterHash } from '../queries/national-queries.ts';
import { selectSnapshot } from '../queries/snapshot-queries.ts';

/** A snapshot with its registers, as readings of its figures need it. */
export type OpenSnapshot = Awaited<ReturnType<typeof openSnapshot>>;

type Units = Awaited<ReturnType<typeof selectRegisteredUnits>>;
/** A register is 3,355 rows, never changes, and serves all days until the map changes. */
const REGISTERS_KEPT = 4;
const registers = new Map<string, Units>();

/** @throws reporting/snapshot-not-found */
export async function openSnapshot(tx: Tx, id: SnapshotId) {
  const [snapshot] = await selectSnapshot(tx, id);
  if (!snapshot) throw problem('snapshot-not-found', { snapshotId: id });
  const units = await unitsOf(tx, snapshot.registerNo);
  const forms = await selectFormsOfSnapshot(tx, snapshot.no);
  const homes = units.flatMap((unit) => (unit.level === 'province' ? [unit.code] : []));
  return { ...snapshot, units, homes, forms: new Map(forms.map((form) => [form.key, form])) };
}

async function unitsOf(tx: Tx, registerNo: number): Promise<Units> {
  const [register] = await selectRegisterHash(tx, registerNo);
  const hash = register?.contentHash ?? '';
  const units = registers.get(hash) ?? (await selectRegisteredUnits(tx, registerNo));
  registers.delete(hash);
  registers.set(hash, units);
  for (const oldest of registers.keys()) {
    if (registers.size <= REGISTERS_KEPT) break;
    registers.delete(oldest);
  }
  return units;
}
