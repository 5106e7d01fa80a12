import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { PartSchema } from './network/schemas.ts';
import { StatementKindSchema } from './theme-schemas.ts';

const WrittenRow = Type.Object({
  unit: Type.String(),
  text: notNull(Type.String(), 'unnested from an array without nulls, or not null in its table'),
});

/** What a unit wrote of a kind since a day in reports of a block (`all`: of every one) that were sent here, the newest first; at most 200. */
export const selectSentStatements = named(
  'reporting.select_sent_statements_of_unit',
  { parameters: [HomeCodeSchema, Type.String(), CalendarDateSchema, StatementKindSchema, PartSchema], row: WrittenRow },
  `select r.reporter as unit, written.text
     from reporting.report r, unnest(r.statements, r.statement_kinds) as written (text, kind)
    where r.home_code = $1 and r.reporter = $2 and r.period_end >= $3 and split_part(written.kind, ':', 1) = $4
      and ($5 = 'all' or r.part = $5)
    order by r.period_end desc, written.text limit 200`,
);

/** What the units of a province wrote of a kind since a day in days that came in, the newest first; at most 2,000. */
export const selectStoredStatements = named(
  'reporting.select_stored_statements_of_province',
  { parameters: [HomeCodeSchema, CalendarDateSchema, StatementKindSchema], row: WrittenRow },
  `select unit_code as unit, text from reporting.statement
    where home_code = $1 and report_date >= $2 and kind = $3
    order by report_date desc, snapshot_no desc, source_line limit 2000`,
);

/** The same of one unit, of a block and of what no block wrote alone (`all`: of every one); at most 200. */
export const selectStoredStatementsOfUnit = named(
  'reporting.select_stored_statements_of_unit',
  { parameters: [HomeCodeSchema, Type.String(), CalendarDateSchema, StatementKindSchema, PartSchema], row: WrittenRow },
  `select unit_code as unit, text from reporting.statement
    where home_code = $1 and unit_code = $2 and report_date >= $3 and kind = $4 and ($5 = 'all' or block in ('general', $5))
    order by report_date desc, snapshot_no desc, source_line limit 200`,
);
