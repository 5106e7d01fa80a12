create table monitoring.body_representative (
  home_code  text        not null default '00' check (home_code = '00'),
  account_id text        not null,
  body_id    text        not null,
  valid_from date        not null,
  valid_to   date,
  decision   text        not null check (decision <> ''),
  named_at   timestamptz not null,
  named_by   text        not null,
  primary key (home_code, account_id, body_id, valid_from),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table monitoring.body_representative is
  'For which central bodies and enterprises an account acts in directing, from a day (inclusive) to a day (exclusive, null: open); bodies of units follow from appointments';
create index body_representative_of_body on monitoring.body_representative (body_id);
grant insert on monitoring.body_representative to :app;
grant update (valid_to) on monitoring.body_representative to :app;

create table monitoring.task_colour_rule (
  home_code        text        not null default '00' check (home_code = '00'),
  valid_from       date        not null,
  due_soon_days    smallint    not null check (due_soon_days between 0 and 90),
  silent_days      smallint    not null check (silent_days between 1 and 365),
  red_province_from integer    not null check (red_province_from > 0),
  source           text        not null check (source <> ''),
  recorded_at      timestamptz not null,
  recorded_by      text        not null,
  recorder_name    text        not null,
  primary key (home_code, valid_from)
);
comment on table monitoring.task_colour_rule is
  'How open assignments are coloured from a day on, until the next rule begins: red when overdue, yellow when due within due_soon_days or without a step for silent_days, else green; a province with red_province_from red ones is red. Append-only';
insert into monitoring.task_colour_rule values
  ('00', '2025-06-01', 3, 7, 5, 'Quy tắc do Trung tâm điều hành đặt, chưa có văn bản quy định', '2025-06-01T00:00:00+07:00', 'system', 'Hệ thống');
grant insert on monitoring.task_colour_rule to :app;

create table monitoring.task_colour_override (
  home_code     text        not null,
  id            text        not null,
  assignment_id text        not null,
  colour        text        not null check (colour in ('green', 'yellow', 'red')),
  reason        text        not null check (reason <> ''),
  valid_until   date        not null,
  set_at        timestamptz not null,
  set_by        text        not null,
  setter_name   text        not null,
  primary key (home_code, id)
);
comment on table monitoring.task_colour_override is
  'A colour that a person set over the rule''s, with name and reason, up to and with a day; the newest holds, one with a day that is over ends it. Append-only';
create index task_colour_override_of_assignment on monitoring.task_colour_override (assignment_id, set_at desc);
grant insert on monitoring.task_colour_override to :app;
