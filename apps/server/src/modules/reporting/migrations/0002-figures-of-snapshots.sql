-- What units reported, a row a report, partitioned by year of the day reported on.

create table reporting.unit_report (
  home_code       text     not null,
  report_date     date     not null,
  snapshot_no     integer  not null,
  form_version_no smallint not null,
  unit_code       text     not null,
  source_line     integer,
  reported_at     timestamptz,
  yes_no          smallint[],
  numbers         numeric[],
  texts           text[],
  source_lines    integer[],
  primary key (home_code, form_version_no, report_date, snapshot_no, unit_code)
) partition by range (report_date);
comment on table reporting.unit_report is
  'One form answered by one unit for one day: typed arrays in the order of the items of the form version; yes_no 1 met, 0 not met, null not answered; '
  'reported_at: when, of a pack its cut-off, null where the source does not say; source_lines: where each answer has a line of its own';

create table reporting.statement (
  home_code   text    not null,
  report_date date    not null,
  snapshot_no integer not null,
  source_line integer not null,
  unit_code   text    not null,
  block       text    not null check (block in ('general', 'party', 'council', 'committee', 'front')),
  kind        text    not null check (kind in ('obstacle', 'recommendation')),
  text        text    not null,
  normalised  text,
  primary key (home_code, report_date, snapshot_no, source_line)
) partition by range (report_date);
comment on table reporting.statement is
  'Obstacles and recommendations as written; normalised: the form in which equal ones are the same, null when the text is in it already';

create table reporting.dossier_count (
  home_code   text    not null,
  report_date date    not null,
  snapshot_no integer not null,
  period      text    not null check (period in ('day', 'cumulative')),
  source_line integer not null,
  level       text    not null check (level in ('province', 'commune')),
  unit_code   text    not null,
  direct      integer not null check (direct >= 0),
  online      integer not null check (online >= 0),
  returned    integer not null check (returned >= 0),
  primary key (home_code, report_date, snapshot_no, period, source_line)
) partition by range (report_date);
comment on table reporting.dossier_count is
  'Dossiers received directly, received online and returned: on report_date (day) or up to it, included (cumulative); level commune with the code of the province: all communes of it';

create table reporting.reference_figure (
  home_code   text    not null,
  snapshot_no integer not null,
  figure      text    not null,
  unit_code   text    not null,
  value       numeric not null,
  source_line integer not null,
  primary key (home_code, snapshot_no, figure, unit_code)
);
comment on table reporting.reference_figure is 'Figures to compare with, such as the daily average of dossiers in June 2025';

do $$
declare
  parent text;
begin
  foreach parent in array array['unit_report', 'statement', 'dossier_count'] loop
    for year in 2025..2030 loop
      execute format('create table reporting.%I partition of reporting.%I for values from (%L) to (%L)',
        parent || '_' || year, parent, make_date(year, 1, 1), make_date(year + 1, 1, 1));
      execute format('comment on table reporting.%I is %L', parent || '_' || year, 'Partition of reporting.' || parent || ': days of ' || year);
    end loop;
    execute format('create table reporting.%I partition of reporting.%I default', parent || '_other', parent);
    execute format('comment on table reporting.%I is %L', parent || '_other', 'Partition of reporting.' || parent || ': days of years without a partition');
  end loop;
end
$$;

grant insert on reporting.unit_report, reporting.statement, reporting.dossier_count, reporting.reference_figure to :app;
