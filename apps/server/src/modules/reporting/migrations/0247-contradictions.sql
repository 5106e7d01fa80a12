-- Answers that what was measured contradicts: by which rule, since when, and what an independent check found.

create table reporting.measurement_rule (
  home_code       text        not null default '00' check (home_code = '00'),
  rule_key        text        not null,
  valid_from      date        not null,
  form_key        text        not null,
  item_key        text        not null,
  answer          text        not null check (answer in ('yes', 'no')),
  measurement_key text        not null,
  operator        text        not null check (operator in ('at-least', 'at-most')),
  bound           integer     not null,
  source          text        not null,
  reason_vi       text        not null,
  reason_en       text        not null,
  stored_at       timestamptz not null,
  primary key (home_code, rule_key, valid_from)
);
comment on table reporting.measurement_rule is
  'An asked item whose answer is contradicted when a measurement reaches a bound; dated: of one key the newest that begins by the day holds. bound: in the unit of the measurement, of a share in percent. source "setting": no document says it';

create table reporting.measurement_pass (
  home_code  text        not null default '00' check (home_code = '00'),
  form_key   text        not null,
  period_end date        not null,
  kind       text        not null check (kind in ('due', 'closed')),
  made_at    timestamptz not null,
  primary key (home_code, form_key, period_end, kind)
);
comment on table reporting.measurement_pass is
  'When the reports of a form for a period were compared with what was measured: once they were due, and once more when the period had closed, for late ones';

create table reporting.contradiction (
  home_code       text        not null,
  period_end      date        not null,
  reporter        text        not null,
  part            text        not null,
  rule_key        text        not null,
  rule_from       date        not null,
  form_version_no smallint    not null,
  revision        smallint    not null,
  value           integer     not null,
  whole           integer,
  since           date        not null check (since <= period_end),
  measured_at     timestamptz not null,
  primary key (home_code, period_end, reporter, part, rule_key)
);
comment on table reporting.contradiction is
  'Reports whose answer a rule found contradicted, as both stood when they were compared; append-only. since: the first of the periods without a break';
create index contradiction_by_period on reporting.contradiction (period_end, rule_key);

create table reporting.contradiction_check (
  home_code    text        not null,
  reporter     text        not null,
  part         text        not null,
  rule_key     text        not null,
  since        date        not null,
  number       integer     not null check (number > 0),
  outcome      text        not null check (outcome in ('verified', 'contradicted', 'not-checked')),
  words        text        not null,
  evidence     text        not null,
  checked_at   timestamptz not null,
  checked_by   text        not null,
  checker_name text        not null,
  primary key (home_code, reporter, part, rule_key, since, number)
);
comment on table reporting.contradiction_check is
  'What a second body found about a contradiction that lasts since a day: verified (the report is right), contradicted (the measurement is), not-checked with the reason; append-only, the highest number holds';

grant insert on reporting.measurement_rule, reporting.measurement_pass, reporting.contradiction, reporting.contradiction_check to :app;
