import { type Static, Type } from 'typebox';
import { publish } from '#kernel/outbox';
import { useCase } from '#kernel/use-case';
import { SnapshotSchema, storeSnapshot } from '#modules/reporting';
import { dayImported } from '../events.ts';
import type { DayPack } from '../intake/read-day-pack.ts';
import { storeTasks } from './store-tasks.ts';

const Input = Type.Object({
  /** For people: where the pack came from. */
  sourceName: Type.String({ minLength: 1 }),
  /** Only `readDayPack` makes one, so nothing is stored that was not checked. */
  pack: Type.Unsafe<DayPack>(Type.Object({ contentHash: Type.String({ pattern: '^[0-9a-f]{64}$' }) })),
});
export const ImportedDaySchema = Type.Object({
  snapshot: SnapshotSchema,
  /** `unchanged`: the newest revision of the day had this content already. */
  outcome: Type.Union([Type.Literal('imported'), Type.Literal('unchanged')]),
});

/**
 * Takes in the raw figures of one day (nạp số liệu ngày) as a snapshot: everything or nothing. The same content again changes
 * nothing; other content for the day is its next revision; older revisions stay as they are.
 * @emits monitoring.day-imported.v1, for a new revision only
 */
export const importDayPack = useCase(
  'monitoring.import-day-pack',
  {
    permission: 'reporting.import-day',
    input: Input,
    audit: ({ sourceName, pack }) => ({ date: pack.facts.date, sourceName, contentHash: pack.contentHash }),
  },
  async ({ sourceName, pack }, { tx, actor, clock }): Promise<Static<typeof ImportedDaySchema>> => {
    const { facts, lines, contentHash, tasks } = pack;
    const { snapshot, isNew } = await storeSnapshot(tx, { facts, lines, contentHash, sourceName }, { actor, clock });
    if (!isNew) return { snapshot, outcome: 'unchanged' };
    await storeTasks(tx, snapshot.id, tasks, lines.tasks);
    await publish(tx, dayImported, { snapshotId: snapshot.id, date: snapshot.date, revision: snapshot.revision });
    return { snapshot, outcome: 'imported' };
  },
);
