import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

const ANSWERED = `jsonb_path_query(document, '$.answers.* ? (@.kind == "file").fileId')`;

/** Whether a report holds a file: in one of its sendings, or in what is drafted. */
export const selectHoldsFile = named(
  'reporting.select_holds_file',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String(), Type.String()],
    row: Type.Object({ holds: notNull(Type.Boolean(), 'exists') }),
  },
  `select exists (
      select from reporting.report_action, ${ANSWERED} as file
       where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and kind = 'sent' and file #>> '{}' = $5
      union all
      select from reporting.report_draft, ${ANSWERED} as file
       where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and file #>> '{}' = $5) as holds`,
);

/** Which of these files drafts of a home hold. */
export const selectFilesOfDrafts = named(
  'reporting.select_files_of_drafts',
  {
    parameters: [HomeCodeSchema, Type.Array(Type.String())],
    row: Type.Object({ fileId: notNull(Type.String(), 'one of the ids asked for') }),
  },
  `select distinct file #>> '{}' as "fileId" from reporting.report_draft, ${ANSWERED} as file
    where home_code = $1 and file #>> '{}' = any ($2) order by 1 limit 1000`,
);
