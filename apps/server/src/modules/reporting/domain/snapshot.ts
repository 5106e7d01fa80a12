import type { CalendarDate } from '#kernel/calendar';
import type { Id } from '#kernel/ids';

export type SnapshotId = Id<'Snapshot'>;

/** What one source reported for one day, as it stood when it came in. Never changes. */
export type Snapshot = {
  readonly id: SnapshotId;
  readonly date: CalendarDate;
  /** From 1: other content for the same day is the next revision. */
  readonly revision: number;
  readonly previousDate: CalendarDate;
  /** ISO 8601 with offset, as the source wrote it. */
  readonly cutOff: string;
  /** Why the figures of communes are not real, or null when they are (architecture §3.9). */
  readonly synthetic: string | null;
  readonly contentHash: string;
  readonly sourceName: string;
  readonly importedAt: string;
  readonly importedBy: string;
  /** Taken of reports that came in here, so its figures stand in no file. */
  readonly lived: boolean;
  /** Lived in a demonstration: shown when it is chosen, not as the newest day. */
  readonly rehearsed: boolean;
};
