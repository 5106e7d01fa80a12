import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, nullable } from '#kernel/db/named';

const Codes = Type.Array(Type.String());

/** Where the answers of some units to one form came from. $1 snapshot, $2 homes, $3 form version, $4 day, $5 units. */
export const selectReportSources = named(
  'reporting.select_report_sources',
  {
    parameters: [Type.Integer(), Codes, Type.Integer(), CalendarDateSchema, Codes],
    row: Type.Object({
      unitCode: Type.String(),
      line: nullable(Type.Integer()),
      lines: nullable(Type.Array(nullable(Type.Integer()))),
      reportedAt: nullable(InstantSchema),
    }),
  },
  `select unit_code as "unitCode", source_line as line, source_lines as lines, reported_at as "reportedAt"
      from reporting.unit_report
     where home_code = any($2) and form_version_no = $3 and report_date = $4 and snapshot_no = $1 and unit_code = any($5)`,
);

/** Where the statements of some communes came from. $1 snapshot, $2 homes, $3 day, $4 communes. */
export const selectStatementSources = named(
  'reporting.select_statement_sources',
  {
    parameters: [Type.Integer(), Codes, CalendarDateSchema, Codes],
    row: Type.Object({
      unitCode: Type.String(),
      text: Type.String(),
      block: Type.String(),
      kind: Type.String(),
      line: Type.Integer(),
    }),
  },
  `select unit_code as "unitCode", text, block, kind, source_line as line
      from reporting.statement where home_code = any($2) and report_date = $3 and snapshot_no = $1 and unit_code = any($4)`,
);

/** Where the dossiers of some units came from. $1 snapshot, $2 homes, $3 day up to which they count, $4 units. */
export const selectDossierSources = named(
  'reporting.select_dossier_sources',
  {
    parameters: [Type.Integer(), Codes, CalendarDateSchema, Codes],
    row: Type.Object({ unitCode: Type.String(), period: Type.String(), level: Type.String(), line: Type.Integer() }),
  },
  `select unit_code as "unitCode", period, level, source_line as line
      from reporting.dossier_count where home_code = any($2) and report_date = $3 and snapshot_no = $1 and unit_code = any($4)`,
);
