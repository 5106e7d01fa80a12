import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { named, nullable } from '#kernel/db/named';
import { idSchema } from '#kernel/ids';

export const SnapshotIdSchema = idSchema<'Snapshot'>();
export const SnapshotSchema = Type.Object({
  id: SnapshotIdSchema,
  date: CalendarDateSchema,
  revision: Type.Integer(),
  previousDate: CalendarDateSchema,
  cutOff: Type.String(),
  synthetic: nullable(Type.String()),
  contentHash: Type.String(),
  sourceName: Type.String(),
  importedAt: InstantSchema,
  importedBy: Type.String(),
  /** Taken of reports that came in here, so its figures stand in no file. */
  lived: Type.Boolean(),
  /** Lived in a demonstration: shown when it is chosen, not as the newest day. */
  rehearsed: Type.Boolean(),
});
export const SnapshotRow = Type.Object({ ...SnapshotSchema.properties, no: Type.Integer(), registerNo: Type.Integer() });

const COLUMNS = `id, report_date as date, revision, previous_date as "previousDate", cut_off as "cutOff", synthetic,
  content_hash as "contentHash", source_name as "sourceName", imported_at as "importedAt", imported_by_name as "importedBy", lived, rehearsed,
  snapshot_no as no, register_no as "registerNo"`;

/** Lets one import at a time through, until its transaction ends. */
export const lockImports = transactionLock('reporting.imports');

export const selectSnapshot = named(
  'reporting.select_snapshot',
  { parameters: [SnapshotIdSchema], row: SnapshotRow },
  `select ${COLUMNS} from reporting.snapshot where home_code = '00' and id = $1`,
);

/** The revisions of a day, the newest first. */
export const selectSnapshotsOfDay = named(
  'reporting.select_snapshots_of_day',
  { parameters: [CalendarDateSchema], row: SnapshotRow },
  `select ${COLUMNS} from reporting.snapshot where home_code = '00' and report_date = $1 order by revision desc`,
);

/** The newest revision of each day from $1 to $2, both included, the newest day first; at most $3. */
export const selectCurrentSnapshots = named(
  'reporting.select_current_snapshots',
  {
    parameters: [CalendarDateSchema, CalendarDateSchema, Type.Integer()],
    row: SnapshotRow,
  },
  `select distinct on (report_date) ${COLUMNS} from reporting.snapshot
     where home_code = '00' and report_date between $1 and $2 order by report_date desc, revision desc limit $3`,
);

/** The newest snapshot up to a day, included; one of a rehearsal only where there is no other. */
export const selectNewestSnapshot = named(
  'reporting.select_newest_snapshot',
  { parameters: [CalendarDateSchema], row: SnapshotRow },
  `select ${COLUMNS} from reporting.snapshot where home_code = '00' and report_date <= $1 order by rehearsed, report_date desc, revision desc limit 1`,
);

export const insertSnapshot = named(
  'reporting.insert_snapshot',
  {
    parameters: [
      SnapshotIdSchema,
      CalendarDateSchema,
      Type.Integer(),
      CalendarDateSchema,
      Type.String(),
      nullable(Type.String()),
      Type.Integer(),
      Type.String(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.Boolean(),
      Type.Boolean(),
    ],
    row: SnapshotRow,
  },
  `insert into reporting.snapshot (id, report_date, revision, previous_date, cut_off, synthetic, register_no, content_hash,
      source_name, imported_at, imported_by, imported_by_name, lived, rehearsed)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning ${COLUMNS}`,
);
