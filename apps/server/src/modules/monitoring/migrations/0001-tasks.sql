-- The register of tasks as it stood in each snapshot of reporting; position keeps the order of the register.

create table monitoring.task_group (
  home_code   text     not null default '00' check (home_code = '00'),
  snapshot_id text     not null,
  position    smallint not null,
  group_code  text     not null,
  name_vi     text     not null,
  name_en     text     not null,
  source_line integer  not null,
  primary key (home_code, snapshot_id, position),
  unique (home_code, snapshot_id, group_code)
);
comment on table monitoring.task_group is 'Groups of tasks of the plan, as they stood in a snapshot of a day';

create table monitoring.task (
  home_code   text     not null default '00' check (home_code = '00'),
  snapshot_id text     not null,
  position    smallint not null,
  task_key    text     not null,
  group_code  text,
  no          smallint not null,
  text_vi     text     not null,
  kind        text     not null check (kind in ('deadline', 'recurring')),
  due_date    date,
  source_line integer  not null,
  primary key (home_code, snapshot_id, position),
  unique (home_code, snapshot_id, task_key)
);
comment on table monitoring.task is 'Tasks as they stood in a snapshot of a day; group_code null: not a task of the plan';

create table monitoring.task_assignment (
  home_code     text    not null default '00' check (home_code = '00'),
  snapshot_id   text    not null,
  position      integer not null,
  task_key      text    not null,
  role          text    not null check (role in ('assigned', 'report')),
  unit_name     text    not null,
  province_code text,
  status        text    check (status in ('done', 'in-progress', 'not-started')),
  done_date     date,
  unit_due_date date,
  source_line   integer not null,
  primary key (home_code, snapshot_id, position)
);
comment on table monitoring.task_assignment is
  'Units responsible for a task (assigned) and what units report on it (report), as they stood in a snapshot of a day; unit_due_date: the deadline of the unit itself';

grant insert on monitoring.task_group, monitoring.task, monitoring.task_assignment to :app;
