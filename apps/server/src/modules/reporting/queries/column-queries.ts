import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';

const Homes = Type.Array(Type.String());
const Numbers = Type.Array(Type.Integer());
const Codes = Type.Array(Type.String());

/** The statements of a snapshot, each text and kind once. @see migration 0005 */
const StatementColumns = Type.Object({
  texts: Type.Array(Type.String()),
  /** Block and kind, a blank between. */
  kinds: Type.Array(Type.String()),
  text: Numbers,
  kind: Numbers,
  commune: Numbers,
});
const DossierColumns = Type.Object({
  home: Codes,
  level: Codes,
  unit: Codes,
  direct: Numbers,
  online: Numbers,
  returned: Numbers,
});
/** The dossiers of a snapshot; a period without a row is left out. */
const DossierPeriodColumns = Type.Object({
  day: Type.Optional(DossierColumns),
  cumulative: Type.Optional(DossierColumns),
});
/** By province: its communes, and how many of them have how many conditions unmet. */
export const ReadinessColumns = Type.Record(
  Type.String(),
  Type.Object({ communes: Type.Integer(), unmet: Type.Record(Type.String(), Type.Integer()) }),
);

/**
 * The rows of `unit_report` of a snapshot in columns: a row a form version and day that anybody reported for. The rows are
 * gathered in one value before they meet the units: no statistics know of rows written a moment ago, and a plan for one
 * row would join thousands with thousands. $1 snapshot, $2 homes, $3 register, $4 its day and the day before, $5 form versions.
 */
const ANSWERS = `with sheet as materialized (
     select form_version_no, report_date, jsonb_object_agg(unit_code, array_to_string(yes_no, '', '-')) as answers
       from reporting.unit_report
      where home_code = any($2) and form_version_no = any($5) and report_date = any($4) and snapshot_no = $1
      group by form_version_no, report_date)
     select $1::integer as snapshot_no, s.form_version_no, s.report_date,
         (select string_agg(coalesce(s.answers ->> u.unit_code, '.'), ',' order by u.position)
            from reporting.registered_unit u
           where u.home_code = any($2) and u.register_no = $3 and u.level = f.level) as answers
       from sheet s
       join reporting.form_version v on v.home_code = '00' and v.form_version_no = s.form_version_no
       join reporting.form f on f.home_code = v.home_code and f.form_key = v.form_key`;
const OF_ANSWERS = [Type.Integer(), Homes, Type.Integer(), Type.Array(CalendarDateSchema), Numbers] as const;

/** Keeps the answers of a snapshot in columns. */
export const insertAnswerColumns = named(
  'reporting.insert_answer_columns',
  { parameters: OF_ANSWERS, row: NoRow },
  `insert into reporting.answer_column (snapshot_no, form_version_no, report_date, answers) ${ANSWERS}`,
);

/** Columns of answers that are not what the rows make them, or that only one of both has. */
export const selectAnswerDifferences = named(
  'reporting.select_answer_differences',
  {
    parameters: OF_ANSWERS,
    row: Type.Object({
      formVersionNo: notNull(Type.Integer(), 'of one side'),
      date: notNull(CalendarDateSchema, 'of one side'),
      kept: nullable(Type.String()),
      recomputed: nullable(Type.String()),
    }),
  },
  `select coalesce(c.form_version_no, k.form_version_no) as "formVersionNo", coalesce(c.report_date, k.report_date) as date,
      md5(k.answers) as kept, md5(c.answers) as recomputed
     from (${ANSWERS}) c
     full join (select * from reporting.answer_column where home_code = '00' and snapshot_no = $1) k
       on k.form_version_no = c.form_version_no and k.report_date = c.report_date
    where k.answers is distinct from c.answers order by 1, 2`,
);

const STATEMENTS = `select json_build_object(
      'texts', json_agg(t.text order by t.source_line) filter (where t.source_line = t.first_line),
      'kinds', json_agg(distinct t.kind order by t.kind),
      'text', json_agg(t.text_no order by t.source_line),
      'kind', json_agg(t.kind_no order by t.source_line),
      'commune', json_agg(t.position order by t.source_line))
    from (select *, dense_rank() over (order by first_line) - 1 as text_no, dense_rank() over (order by kind) - 1 as kind_no
      from (select m.source_line, m.text, m.block || ' ' || m.kind as kind, u.position,
          min(m.source_line) over (partition by m.text) as first_line
        from reporting.statement m
        join reporting.registered_unit u on u.home_code = m.home_code and u.register_no = $3
          and u.level = 'commune' and u.unit_code = m.unit_code
       where m.home_code = any($2) and m.report_date = $4 and m.snapshot_no = $1) as placed) as t
   having count(*) > 0`;

const DOSSIERS = `select json_object_agg(c.period, c.columns)
    from (select period, json_build_object('home', json_agg(home_code order by source_line), 'level', json_agg(level order by source_line),
        'unit', json_agg(unit_code order by source_line), 'direct', json_agg(direct order by source_line),
        'online', json_agg(online order by source_line), 'returned', json_agg(returned order by source_line)) as columns
      from reporting.dossier_count
     where home_code = any($2) and report_date = $5 and snapshot_no = $1
     group by period) as c`;

const READINESS = `select coalesce(json_object_agg(u.home_code, json_build_object('communes', u.communes, 'unmet', coalesce(n.unmet, '{}'))), '{}')
    from (select home_code, count(*) as communes from reporting.registered_unit
           where home_code = any($2) and register_no = $3 and level = 'commune' group by home_code) as u
    left join (select home_code, json_object_agg(unmet, communes) as unmet
      from (select home_code, cardinality(yes_no) - cardinality(array_positions(yes_no, 1::smallint)) as unmet, count(*) as communes
              from reporting.unit_report
             where home_code = any($2) and form_version_no = $6 and report_date = $4 and snapshot_no = $1
               and (1 = any(yes_no) or 0 = any(yes_no))
             group by 1, 2) as counted
     group by home_code) as n on n.home_code = u.home_code`;

const OF_OTHERS = [Type.Integer(), Homes, Type.Integer(), CalendarDateSchema, CalendarDateSchema, Type.Integer()] as const;

/**
 * Puts the other rows of a snapshot into columns, and counts its communes by unmet conditions. $1 snapshot, $2 homes, $3 register,
 * $4 day, $5 the day before, $6 version of the form of the conditions.
 */
export const insertSnapshotColumns = named(
  'reporting.insert_snapshot_columns',
  { parameters: OF_OTHERS, row: NoRow },
  `insert into reporting.snapshot_column (snapshot_no, statements, dossiers, readiness)
     select $1::integer, (${STATEMENTS}), (${DOSSIERS}), (${READINESS})`,
);

/** Whether the other columns of a snapshot are what the rows make them; a snapshot without them is not. Parameters as above. */
export const selectColumnDifferences = named(
  'reporting.select_column_differences',
  {
    parameters: OF_OTHERS,
    row: Type.Object({
      statements: notNull(Type.Boolean(), 'is not distinct'),
      dossiers: notNull(Type.Boolean(), 'is not distinct'),
      readiness: notNull(Type.Boolean(), 'is not distinct'),
    }),
  },
  `select (${STATEMENTS})::jsonb is not distinct from c.statements::jsonb as statements,
      (${DOSSIERS})::jsonb is not distinct from c.dossiers::jsonb as dossiers,
      (${READINESS})::jsonb is not distinct from c.readiness::jsonb as readiness
     from (select $1::integer as snapshot_no) s
     left join reporting.snapshot_column c on c.home_code = '00' and c.snapshot_no = s.snapshot_no`,
);

/** All answers of a snapshot to some forms, a row a form version and day. $1 snapshot, $2 form versions, $3 days. */
export const selectAnswerColumns = named(
  'reporting.select_answer_columns',
  {
    parameters: [Type.Integer(), Numbers, Type.Array(CalendarDateSchema)],
    row: Type.Object({ formVersionNo: Type.Integer(), date: CalendarDateSchema, answers: Type.String() }),
  },
  `select form_version_no as "formVersionNo", report_date as date, answers from reporting.answer_column
    where home_code = '00' and snapshot_no = $1 and form_version_no = any($2) and report_date = any($3)`,
);

export const selectStatementColumns = named(
  'reporting.select_statement_columns',
  { parameters: [Type.Integer()], row: Type.Object({ statements: nullable(StatementColumns) }) },
  `select statements from reporting.snapshot_column where home_code = '00' and snapshot_no = $1`,
);

export const selectDossierColumns = named(
  'reporting.select_dossier_columns',
  { parameters: [Type.Integer()], row: Type.Object({ dossiers: nullable(DossierPeriodColumns) }) },
  `select dossiers from reporting.snapshot_column where home_code = '00' and snapshot_no = $1`,
);

/** The communes of each snapshot by unmet conditions, with the snapshot's id. */
export const selectReadinessColumns = named(
  'reporting.select_readiness_columns',
  {
    parameters: [Type.Array(Type.String())],
    row: Type.Object({ id: Type.String(), readiness: ReadinessColumns }),
  },
  `select s.id, c.readiness from reporting.snapshot s
     join reporting.snapshot_column c on c.home_code = s.home_code and c.snapshot_no = s.snapshot_no
    where s.home_code = '00' and s.id = any($1)`,
);
