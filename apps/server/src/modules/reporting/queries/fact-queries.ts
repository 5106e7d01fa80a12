import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';

const Homes = Type.Array(Type.String());
const Count = Type.Integer();
const Level = Type.Union([Type.Literal('commune'), Type.Literal('province')]);
const BlockOrGeneral = Type.Union([
  Type.Literal('general'),
  Type.Literal('party'),
  Type.Literal('council'),
  Type.Literal('committee'),
  Type.Literal('front'),
]);
const Kind = Type.Union([Type.Literal('obstacle'), Type.Literal('recommendation')]);
const Period = Type.Union([Type.Literal('day'), Type.Literal('cumulative')]);

/**
 * All answers of a snapshot, a row a form version and day: `code:answers` of each unit, joined by commas, in the order of
 * their lines. $1 snapshot, $2 homes, $3 form versions, $4 days.
 */
export const selectSheets = named(
  'reporting.select_sheets',
  {
    parameters: [Type.Integer(), Homes, Type.Array(Type.Integer()), Type.Array(CalendarDateSchema)],
    row: Type.Object({ formVersionNo: Type.Integer(), date: CalendarDateSchema, units: nullable(Type.String()) }),
  },
  `select form_version_no as "formVersionNo", report_date as date,
       string_agg(unit_code || ':' || array_to_string(yes_no, '', '-'), ',' order by source_line) as units
      from reporting.unit_report
     where home_code = any($2) and form_version_no = any($3) and report_date = any($4) and snapshot_no = $1
     group by form_version_no, report_date`,
);

/** The statements of a snapshot in the order of their lines. $1 snapshot, $2 homes, $3 day. */
export const selectStatements = named(
  'reporting.select_statements',
  {
    parameters: [Type.Integer(), Homes, CalendarDateSchema],
    row: Type.Object({
      communeCode: Type.String(),
      block: BlockOrGeneral,
      kind: Kind,
      text: Type.String(),
      line: Type.Integer(),
      normalised: notNull(Type.String(), 'falls back to the text, which is not null'),
    }),
  },
  `select unit_code as "communeCode", block, kind, text, source_line as line, coalesce(normalised, text) as normalised
      from reporting.statement where home_code = any($2) and report_date = $3 and snapshot_no = $1 order by source_line`,
);

/** The dossiers of a snapshot in the order of their lines. $1 snapshot, $2 homes, $3 day up to which they count. */
export const selectDossiers = named(
  'reporting.select_dossiers',
  {
    parameters: [Type.Integer(), Homes, CalendarDateSchema],
    row: Type.Object({
      provinceCode: Type.String(),
      period: Period,
      level: Level,
      unitCode: Type.String(),
      direct: Count,
      online: Count,
      returned: Count,
      line: Type.Integer(),
    }),
  },
  `select home_code as "provinceCode", period, level, unit_code as "unitCode", direct, online, returned, source_line as line
      from reporting.dossier_count where home_code = any($2) and report_date = $3 and snapshot_no = $1 order by source_line`,
);

/** The figures to compare with, in the order of their lines; the value is a decimal text. $1 snapshot, $2 homes, $3 figure. */
export const selectReferenceFigures = named(
  'reporting.select_reference_figures',
  {
    parameters: [Type.Integer(), Homes, Type.String()],
    row: Type.Object({ unitCode: Type.String(), value: Type.String(), line: Type.Integer() }),
  },
  `select unit_code as "unitCode", value, source_line as line
      from reporting.reference_figure where home_code = any($2) and snapshot_no = $1 and figure = $3 order by source_line`,
);
