import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { SnapshotId } from './domain/snapshot.ts';

/** Keeps what else belongs to a day beside its reports, in the transaction that freezes them. `cutOff`: UTC, ISO 8601. */
export type KeepWithDay = (
  tx: Tx,
  day: { readonly id: SnapshotId; readonly date: CalendarDate; readonly cutOff: string },
) => Promise<void>;

let keep: KeepWithDay | null = null;

/** A port: who comes after this module and has figures of the same day offers to keep them; `composition.ts` binds it. */
export function offerDayCompanion(offered: KeepWithDay): void {
  keep = offered;
}

/** Nothing where nobody offered: a day without companions is whole in itself. */
export const keepWithDay: KeepWithDay = async (tx, day) => keep?.(tx, day);
