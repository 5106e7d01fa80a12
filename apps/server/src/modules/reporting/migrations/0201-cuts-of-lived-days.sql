-- What a cut-off took of a day that is lived here: the figures of an edition.

create table reporting.live_cut (
  home_code   text        not null default '00' check (home_code = '00'),
  report_date date        not null,
  kind        text        not null check (kind in ('cut-off', 'closed')),
  cut_off     timestamptz not null,
  snapshot_id text        not null,
  late        integer     not null check (late >= 0),
  made_at     timestamptz not null,
  primary key (home_code, report_date, kind)
);
comment on table reporting.live_cut is
  'Snapshots of lived days: at the cut-off, and once more when the period has closed and reports came late; late: reports that count only in the later one';

alter table reporting.snapshot add column lived boolean not null default false;
comment on column reporting.snapshot.lived is 'Taken of reports that came in here, so its figures stand in no file';

grant insert on reporting.live_cut to :app;
