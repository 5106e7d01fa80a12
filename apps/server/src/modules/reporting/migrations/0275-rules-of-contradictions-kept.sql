-- Rules of contradictions are kept by people: whoever puts a version into force, or ends a rule, is named with it.

alter table reporting.measurement_rule
  add column in_force      boolean not null default true,
  add column recorded_by   text,
  add column recorder_name text;
comment on column reporting.measurement_rule.in_force is 'False: from this day on the rule holds no more; the other columns repeat what it was';
comment on column reporting.measurement_rule.recorded_by is 'The account that put the version into force; null: it was shipped';
comment on column reporting.measurement_rule.recorder_name is 'Their masked name as it was then';
