import { Type } from 'typebox';
import { named, notNull } from '#kernel/db/named';
import { UnitIdSchema } from '#modules/organisations';

/** Rows of figures by unit, of the newest snapshot of each day. Each kind of row is found by its key: home, day, snapshot. */
export const countRowsOfUnits = named(
  'reporting.count_rows_of_units',
  {
    parameters: [Type.Array(UnitIdSchema)],
    row: Type.Object({
      unitId: notNull(UnitIdSchema, 'only units that are named in the parameter'),
      figures: notNull(Type.BigInt(), 'a sum of counts'),
    }),
  },
  `with named as materialized (
     select u.unit_id, u.home_code, u.level, u.unit_code, s.snapshot_no, s.report_date, s.previous_date
       from reporting.registered_unit u
       join reporting.snapshot s on s.home_code = '00' and s.register_no = u.register_no
      where u.unit_id = any($1)
        and not exists (select from reporting.snapshot newer
          where newer.home_code = '00' and newer.report_date = s.report_date and newer.revision > s.revision)),
   counted as (
     select n.unit_id,
       (select count(*) from reporting.snapshot_form f join reporting.unit_report r
            on r.home_code = n.home_code and r.form_version_no = f.form_version_no and r.report_date = n.report_date
           and r.snapshot_no = n.snapshot_no and r.unit_code = n.unit_code
         where f.home_code = '00' and f.snapshot_no = n.snapshot_no)
     + (select count(*) from reporting.statement t where t.home_code = n.home_code and t.report_date = n.report_date
           and t.snapshot_no = n.snapshot_no and t.unit_code = n.unit_code)
     + (select count(*) from reporting.dossier_count d where d.home_code = n.home_code and d.report_date = n.previous_date
           and d.snapshot_no = n.snapshot_no and d.unit_code = n.unit_code)
     + (select count(*) from reporting.reference_figure g where g.home_code = n.home_code and g.snapshot_no = n.snapshot_no
           and g.unit_code = n.unit_code) as figures
     from named n)
   select unit_id as "unitId", sum(figures)::bigint as figures from counted group by unit_id having sum(figures) > 0`,
);
