import { addDays, type CalendarDate } from '../../apps/server/src/kernel/calendar.ts';
import type { Tx } from '../../apps/server/src/kernel/db/tx.ts';
import { CENTRAL, newId } from '../../apps/server/src/kernel/ids.ts';
import { storeColumns } from '../../apps/server/src/modules/reporting/use-cases/store-columns.ts';
import type { Installation } from './installation.ts';

/** Rows are made for this many days in one transaction. */
const DAYS_AT_ONCE = 10;

/**
 * The days that follow the demonstration day, made of it in SQL: the same register, forms, tasks, statements and dossiers, and
 * answers by chance (19 of 20 met), as an import would have stored them. Each day also holds the conditions of the day before.
 * The columns are made as an import makes them.
 */
export type GeneratedDays = { readonly model: CalendarDate; readonly all: readonly CalendarDate[] };

/** Adds days after the newest ones until there are `wanted`, the demonstration day counted; then the statistics are renewed. */
export async function growTo(
  installation: Installation,
  { model, all }: GeneratedDays,
  wanted: number,
  progress: (text: string) => void,
): Promise<GeneratedDays> {
  const days = [...all];
  while (days.length < wanted) {
    const added = Array.from({ length: Math.min(DAYS_AT_ONCE, wanted - days.length) }, (_, at) =>
      addDays(days.at(-1) ?? model, at + 1),
    );
    await installation.asOwner((tx) => addDaysLike(tx, model, added));
    days.push(...added);
    progress(`${days.length} days stored`);
  }
  await installation.asOwner((tx) => tx.query({ text: 'analyze' }));
  return { model, all: days };
}

async function addDaysLike(tx: Tx, model: CalendarDate, days: readonly CalendarDate[]): Promise<void> {
  const now = new Date();
  const ids = days.map(() => newId<'Snapshot'>(CENTRAL, now));
  await tx.query({ text: 'create temporary table wanted_day (id text, report_date date) on commit drop' });
  await tx.query({ text: 'insert into wanted_day select * from unnest($1::text[], $2::date[])', values: [ids, [...days]] });
  await tx.query({
    text: `create temporary table model_snapshot on commit drop as
             select * from reporting.snapshot where report_date = $1 order by revision desc limit 1`,
    values: [model],
  });
  for (const text of [
    SNAPSHOTS,
    NEW_DAYS,
    'analyze new_day',
    FORMS,
    ANSWERS,
    ANSWERS_OF_THE_DAY_BEFORE,
    STATEMENTS,
    DOSSIERS,
    AVERAGES,
    ...TASKS,
  ])
    await tx.query({ text });
  for (const id of ids) await storeColumns(tx, id);
}

const SNAPSHOTS = `
insert into reporting.snapshot (id, report_date, revision, previous_date, cut_off, synthetic, register_no, content_hash, source_name,
    imported_at, imported_by, imported_by_name)
  select w.id, w.report_date, 1, w.report_date - 1, w.report_date || 'T16:00:00+07:00', m.synthetic, m.register_no, md5(w.id), 'bench',
      now(), m.imported_by, m.imported_by_name
    from wanted_day w cross join model_snapshot m order by w.report_date`;

const NEW_DAYS = `
create temporary table new_day on commit drop as
  select s.id, s.snapshot_no, s.report_date, s.previous_date, m.id as model_id, m.snapshot_no as model_no,
      m.report_date as model_date, m.previous_date as model_previous
    from reporting.snapshot s join wanted_day w on w.id = s.id cross join model_snapshot m`;

const FORMS = `
insert into reporting.snapshot_form (snapshot_no, form_version_no)
  select d.snapshot_no, f.form_version_no from new_day d join reporting.snapshot_form f on f.snapshot_no = d.model_no`;

const ANSWERS = `
insert into reporting.unit_report (home_code, report_date, snapshot_no, form_version_no, unit_code, source_line, reported_at, yes_no, source_lines)
  select r.home_code, d.report_date, d.snapshot_no, r.form_version_no, r.unit_code, r.source_line,
      d.report_date + interval '9 hours', array(select (random() < 0.95)::integer::smallint from generate_series(1, cardinality(r.yes_no))), r.source_lines
    from new_day d join reporting.unit_report r on r.snapshot_no = d.model_no and r.report_date = d.model_date`;

const ANSWERS_OF_THE_DAY_BEFORE = `
insert into reporting.unit_report (home_code, report_date, snapshot_no, form_version_no, unit_code, source_line, yes_no)
  select r.home_code, r.report_date, d.snapshot_no, r.form_version_no, r.unit_code, r.source_line, r.yes_no
    from new_day d join reporting.snapshot p on p.report_date = d.previous_date
    join reporting.form_version v on v.form_key = 'conditions'
    join (select distinct home_code from reporting.registered_unit) h on true
    cross join lateral (select * from reporting.unit_report u where u.home_code = h.home_code and u.form_version_no = v.form_version_no
      and u.report_date = p.report_date and u.snapshot_no = p.snapshot_no offset 0) r`;

const STATEMENTS = `
insert into reporting.statement (home_code, report_date, snapshot_no, source_line, unit_code, block, kind, text, normalised)
  select s.home_code, d.report_date, d.snapshot_no, s.source_line, s.unit_code, s.block, s.kind, s.text, s.normalised
    from new_day d join reporting.statement s on s.snapshot_no = d.model_no and s.report_date = d.model_date`;

const DOSSIERS = `
insert into reporting.dossier_count (home_code, report_date, snapshot_no, period, source_line, level, unit_code, direct, online, returned)
  select c.home_code, d.previous_date, d.snapshot_no, c.period, c.source_line, c.level, c.unit_code, c.direct, c.online, c.returned
    from new_day d join reporting.dossier_count c on c.snapshot_no = d.model_no and c.report_date = d.model_previous`;

const AVERAGES = `
insert into reporting.reference_figure (home_code, snapshot_no, figure, unit_code, value, source_line)
  select f.home_code, d.snapshot_no, f.figure, f.unit_code, f.value, f.source_line
    from new_day d join reporting.reference_figure f on f.snapshot_no = d.model_no`;

const TASKS = [
  `insert into monitoring.task_group (snapshot_id, position, group_code, name_vi, name_en, source_line)
     select d.id, t.position, t.group_code, t.name_vi, t.name_en, t.source_line
       from new_day d join monitoring.task_group t on t.snapshot_id = d.model_id`,
  `insert into monitoring.task (snapshot_id, position, task_key, group_code, no, text_vi, kind, due_date, source_line)
     select d.id, t.position, t.task_key, t.group_code, t.no, t.text_vi, t.kind, t.due_date, t.source_line
       from new_day d join monitoring.task t on t.snapshot_id = d.model_id`,
  `insert into monitoring.task_assignment (snapshot_id, position, task_key, role, unit_name, province_code, status, done_date, unit_due_date, source_line)
     select d.id, t.position, t.task_key, t.role, t.unit_name, t.province_code, t.status, t.done_date, t.unit_due_date, t.source_line
       from new_day d join monitoring.task_assignment t on t.snapshot_id = d.model_id`,
];
