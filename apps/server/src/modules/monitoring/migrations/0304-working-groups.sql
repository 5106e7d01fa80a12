create table monitoring.working_group (
  home_code  text        not null default '00' check (home_code = '00'),
  id         text        not null,
  name_vi    text        not null check (name_vi <> ''),
  areas      text[],
  members    jsonb       not null,
  created_at timestamptz not null,
  created_by text        not null,
  ended_at   timestamptz,
  primary key (home_code, id)
);
comment on table monitoring.working_group is
  'Groups named for follow-up: the provinces they watch (areas null: the nation) and the bodies they consist of; ended_at null: at work';
grant insert on monitoring.working_group to :app;
grant update (ended_at) on monitoring.working_group to :app;

create table monitoring.direction_alert (
  home_code         text        not null default '00' check (home_code = '00'),
  id                text        not null,
  group_id          text        not null,
  cause             text        not null check (cause in ('overdue', 'contradicted', 'red-province')),
  subject           text        not null,
  occasion          text        not null,
  task_id           text,
  count             integer     not null check (count > 0),
  raised_at         timestamptz not null,
  acknowledged_at   timestamptz,
  acknowledged_by   text,
  acknowledger_name text,
  words             text        not null default '',
  primary key (home_code, id),
  unique (home_code, group_id, cause, subject, occasion),
  check (num_nonnulls(acknowledged_at, acknowledged_by, acknowledger_name) in (0, 3))
);
comment on table monitoring.direction_alert is
  'What a working group is told once for each occasion: a task with overdue parts (subject: the task, occasion: the latest deadline that passed), a contradicted result (the assignment, which claim), a red province (its code, the Monday of the week)';
create index direction_alert_open on monitoring.direction_alert (raised_at) where acknowledged_at is null;
grant insert on monitoring.direction_alert to :app;
grant update (acknowledged_at, acknowledged_by, acknowledger_name, words) on monitoring.direction_alert to :app;
