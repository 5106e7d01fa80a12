-- What most screens read of a snapshot, beside its rows: thousands of units in one value. Made of the rows when they come in.

create table reporting.answer_column (
  home_code       text     not null default '00' check (home_code = '00'),
  snapshot_no     integer  not null,
  form_version_no smallint not null,
  report_date     date     not null,
  answers         text     not null,
  primary key (home_code, snapshot_no, form_version_no, report_date),
  foreign key (home_code, snapshot_no) references reporting.snapshot
);
comment on table reporting.answer_column is
  'unit_report once more, all units to one form on one day: separated by commas in the order of the register, a character an item, 1 met, 0 not met, - not answered; . for a unit without a report; no row where nobody reported';

create table reporting.snapshot_column (
  home_code   text    not null default '00' check (home_code = '00'),
  snapshot_no integer not null,
  statements  json,
  dossiers    json,
  readiness   json    not null,
  primary key (home_code, snapshot_no),
  foreign key (home_code, snapshot_no) references reporting.snapshot
);
comment on table reporting.snapshot_column is 'statement, dossier_count and the conditions in unit_report once more, in columns of equal length in the order of their lines';
comment on column reporting.snapshot_column.statements is
  'texts and kinds, each once; of each statement the place of its text and kind there, from 0, and of its commune in the register, from 1; null: no statement';
comment on column reporting.snapshot_column.dossiers is
  'Of period day and cumulative: province (home), level, unit and the three counts of each row; a period without a row is null';
comment on column reporting.snapshot_column.readiness is
  'By province: its communes, and how many of them have how many conditions unmet; communes without any answer are not in unmet. Counts, not colours: these follow the rules';

do $$
declare
  s record;
  homes text[];
begin
  for s in
    select n.*, v.form_version_no as conditions
      from reporting.snapshot n
      join reporting.snapshot_form f on f.home_code = n.home_code and f.snapshot_no = n.snapshot_no
      join reporting.form_version v on v.home_code = f.home_code and v.form_version_no = f.form_version_no and v.form_key = 'conditions'
  loop
    homes := array(select unit_code from reporting.registered_unit where register_no = s.register_no and level = 'province');

    insert into reporting.answer_column (snapshot_no, form_version_no, report_date, answers)
      select s.snapshot_no, v.form_version_no, day.report_date,
          string_agg(coalesce(array_to_string(r.yes_no, '', '-'), '.'), ',' order by u.position)
        from reporting.snapshot_form v
        join reporting.form_version w on w.home_code = v.home_code and w.form_version_no = v.form_version_no
        join reporting.form f on f.home_code = w.home_code and f.form_key = w.form_key
        cross join unnest(array[s.report_date, s.previous_date]) as day (report_date)
        join reporting.registered_unit u on u.home_code = any(homes) and u.register_no = s.register_no and u.level = f.level
        left join reporting.unit_report r on r.home_code = any(homes) and r.home_code = u.home_code
          and r.form_version_no = v.form_version_no and r.report_date in (s.report_date, s.previous_date)
          and r.report_date = day.report_date and r.snapshot_no = s.snapshot_no and r.unit_code = u.unit_code
       where v.home_code = '00' and v.snapshot_no = s.snapshot_no
       group by v.form_version_no, day.report_date
      having count(r.unit_code) > 0;

    insert into reporting.snapshot_column (snapshot_no, statements, dossiers, readiness)
      select s.snapshot_no,
        (select json_build_object(
             'texts', json_agg(t.text order by t.source_line) filter (where t.source_line = t.first_line),
             'kinds', json_agg(distinct t.kind order by t.kind),
             'text', json_agg(t.text_no order by t.source_line),
             'kind', json_agg(t.kind_no order by t.source_line),
             'commune', json_agg(t.position order by t.source_line))
           from (select *, dense_rank() over (order by first_line) - 1 as text_no, dense_rank() over (order by kind) - 1 as kind_no
             from (select m.source_line, m.text, m.block || ' ' || m.kind as kind, u.position,
                 min(m.source_line) over (partition by m.text) as first_line
               from reporting.statement m
               join reporting.registered_unit u on u.home_code = m.home_code and u.register_no = s.register_no
                 and u.level = 'commune' and u.unit_code = m.unit_code
              where m.home_code = any(homes) and m.report_date = s.report_date and m.snapshot_no = s.snapshot_no) as placed) as t
          having count(*) > 0),
        (select json_object_agg(c.period, c.columns)
           from (select period, json_build_object('home', json_agg(home_code order by source_line), 'level', json_agg(level order by source_line),
               'unit', json_agg(unit_code order by source_line), 'direct', json_agg(direct order by source_line),
               'online', json_agg(online order by source_line), 'returned', json_agg(returned order by source_line)) as columns
             from reporting.dossier_count
            where home_code = any(homes) and report_date = s.previous_date and snapshot_no = s.snapshot_no
            group by period) as c),
        (select coalesce(json_object_agg(p.home_code, json_build_object('communes', p.communes, 'unmet', p.unmet)), '{}')
           from (select home_code, sum(communes) as communes,
               coalesce(json_object_agg(unmet, communes) filter (where unmet is not null), '{}') as unmet
             from (select u.home_code, count(*) as communes,
                 case when 1 = any(r.yes_no) or 0 = any(r.yes_no)
                   then cardinality(r.yes_no) - cardinality(array_positions(r.yes_no, 1::smallint)) end as unmet
               from reporting.registered_unit u
               left join reporting.unit_report r on r.home_code = any(homes) and r.home_code = u.home_code
                 and r.form_version_no = s.conditions and r.report_date = s.report_date and r.snapshot_no = s.snapshot_no
                 and r.unit_code = u.unit_code
              where u.home_code = any(homes) and u.register_no = s.register_no and u.level = 'commune'
              group by 1, 3) as n
            group by home_code) as p);
  end loop;
end
$$;

grant insert on reporting.answer_column, reporting.snapshot_column to :app;
