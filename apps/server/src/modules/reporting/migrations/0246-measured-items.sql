-- Items that are measured instead of asked: what a sending took from the platform, and when.

create table reporting.report_measurement (
  home_code       text        not null,
  period_end      date        not null,
  form_version_no smallint    not null,
  reporter        text        not null,
  revision        smallint    not null,
  item_key        text        not null,
  measurement_key text        not null,
  value           integer,
  whole           integer,
  why             text,
  measured_at     timestamptz not null,
  first_day       date        not null,
  last_day        date        not null check (last_day >= first_day),
  primary key (home_code, period_end, form_version_no, reporter, revision, item_key),
  check ((value is null) = (why is not null)),
  check (whole is null or value is not null)
);
comment on table reporting.report_measurement is
  'Measured values of a sending, with the moment of measuring; append-only. value null: nothing could be measured, and why; that is not zero. whole: of a share';
grant insert on reporting.report_measurement to :app;
