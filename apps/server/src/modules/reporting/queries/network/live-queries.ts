import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named } from '#kernel/db/named';
import { SnapshotIdSchema } from '../snapshot-queries.ts';

const LiveDayRow = Type.Object({
  id: SnapshotIdSchema,
  date: CalendarDateSchema,
  registerNo: Type.Integer(),
  formVersions: Type.Array(Type.Integer()),
  regimeNo: Type.Integer(),
  openedAt: InstantSchema,
});
const COLUMNS = `id, report_date as date, register_no as "registerNo", form_versions as "formVersions", regime_no as "regimeNo", opened_at as "openedAt"`;

/** Two regimes with a chain for one day make one live day of the forms of both. */
export const insertLiveDay = named(
  'reporting.insert_live_day',
  {
    parameters: [CalendarDateSchema, SnapshotIdSchema, Type.Integer(), Type.Integer(), Type.Array(Type.Integer()), InstantSchema],
    row: NoRow,
  },
  `insert into reporting.live_day as d (report_date, id, regime_no, register_no, form_versions, opened_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (home_code, report_date) do update set form_versions = d.form_versions || excluded.form_versions`,
);

export const selectLiveDay = named(
  'reporting.select_live_day',
  { parameters: [CalendarDateSchema], row: LiveDayRow },
  `select ${COLUMNS} from reporting.live_day where home_code = '00' and report_date = $1`,
);

export const selectLiveDayById = named(
  'reporting.select_live_day_by_id',
  { parameters: [SnapshotIdSchema], row: LiveDayRow },
  `select ${COLUMNS} from reporting.live_day where home_code = '00' and id = $1`,
);
