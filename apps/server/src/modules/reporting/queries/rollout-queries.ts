import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';

const Text = Type.String();

export const insertRollout = named(
  'reporting.insert_ministry_rollout',
  { parameters: [CalendarDateSchema, Text, Text, InstantSchema, Text], row: Type.Object({ no: Type.Integer() }) },
  `insert into reporting.ministry_rollout (state_on, source_name, content_hash, imported_at, imported_by_name)
    values ($1, $2, $3, $4, $5) on conflict (home_code, content_hash) do nothing returning rollout_no as no`,
);

export const insertRolloutRow = named(
  'reporting.insert_ministry_rollout_row',
  { parameters: [Type.Integer(), Type.Integer(), Text, Type.Integer(), Type.Integer(), nullable(Text)], row: NoRow },
  `insert into reporting.ministry_rollout_row (rollout_no, source_line, ministry_vi, deployed, required, percent_published)
    values ($1, $2, $3, $4, $5, $6)`,
);

/** The rollout of the latest day, of the same day the one that came in last. */
export const selectNewestRollout = named(
  'reporting.select_newest_ministry_rollout',
  {
    parameters: [],
    row: Type.Object({
      no: Type.Integer(),
      stateOn: CalendarDateSchema,
      sourceName: Text,
      importedAt: InstantSchema,
      importedBy: Text,
    }),
  },
  `select rollout_no as no, state_on as "stateOn", source_name as "sourceName", imported_at as "importedAt", imported_by_name as "importedBy"
    from reporting.ministry_rollout where home_code = '00' order by state_on desc, rollout_no desc limit 1`,
);

export const selectRolloutRows = named(
  'reporting.select_ministry_rollout_rows',
  {
    parameters: [Type.Integer()],
    row: Type.Object({
      ministryVi: Text,
      deployed: Type.Integer(),
      required: Type.Integer(),
      percentPublished: nullable(Text),
      line: Type.Integer(),
    }),
  },
  `select ministry_vi as "ministryVi", deployed, required, percent_published as "percentPublished", source_line as line
    from reporting.ministry_rollout_row where home_code = '00' and rollout_no = $1 order by source_line limit 500`,
);
