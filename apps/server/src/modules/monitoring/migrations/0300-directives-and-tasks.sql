-- Living tasks: what is directed here, beside the register of tasks that comes with an imported day.

create table monitoring.directive (
  home_code    text        not null default '00' check (home_code = '00'),
  id           text        not null,
  number       text        not null check (number <> ''),
  issued_on    date,
  issuing_body text        not null,
  title_vi     text        not null,
  recorded_at  timestamptz not null,
  recorded_by  text        not null,
  primary key (home_code, id),
  unique (home_code, number)
);
comment on table monitoring.directive is 'Documents that direct: telegrams, notices, letters; issued_on null: the document bears no date, issuing_body empty: not known';
grant insert on monitoring.directive to :app;
grant update (issued_on, issuing_body, title_vi) on monitoring.directive to :app;

create table monitoring.directed_task (
  home_code           text        not null,
  id                  text        not null,
  directive_id        text,
  position            integer     not null,
  task_key            text        not null,
  register_key        text,
  group_code          text,
  system              text        not null,
  section             text        not null,
  kind                text        not null check (kind in ('order', 'recommendation', 'commitment')),
  assignee_type       text        not null,
  published_assignees text        not null,
  note                text        not null,
  assigner_area       text        check (assigner_area ~ '^\d{2}(/\d{5})?$'),
  assigner_part       text        check (assigner_part in ('party', 'council', 'committee', 'front')),
  source              text        not null check (source in ('file', 'screen', 'schedule')),
  created_at          timestamptz not null,
  created_by          text        not null,
  creator_name        text        not null,
  primary key (home_code, id),
  unique (home_code, task_key)
);
comment on table monitoring.directed_task is
  'Living tasks; assigner_area null: the centre assigned it. register_key: the task_key under which the register of an imported day knows the same task. Append-only: what changes is a version in task_plan';
create index directed_task_of_directive on monitoring.directed_task (home_code, directive_id, position);
grant insert on monitoring.directed_task to :app;

create table monitoring.task_plan (
  home_code       text        not null,
  task_id         text        not null,
  version         integer     not null check (version > 0),
  text_vi         text        not null,
  responsibility  text        not null,
  milestones      text        not null,
  expected_output text        not null,
  authority       text        not null,
  due_kind        text        not null check (due_kind in ('before', 'by-end-of', 'from', 'daily', 'immediate', 'continuous', 'none')),
  published_due   text        not null,
  published_start text        not null,
  due_vi          text        not null,
  starts_at       timestamptz,
  due_at          timestamptz,
  reason          text        not null,
  recorded_at     timestamptz not null,
  recorded_by     text        not null,
  recorder_name   text        not null,
  primary key (home_code, task_id, version)
);
comment on table monitoring.task_plan is
  'The six clear points of a task (who: its assignments) with its deadline as published and as computed; append-only, the highest version holds. due_at: the instant before which it must be done';
grant insert on monitoring.task_plan to :app;

create table monitoring.directed_assignment (
  home_code    text        not null,
  id           text        not null,
  task_id      text        not null,
  role         text        not null check (role in ('lead', 'supporting')),
  remark       text        not null,
  unit_id      text,
  part         text        check (part in ('party', 'council', 'committee', 'front')),
  body_id      text,
  named_vi     text,
  phase        text        not null check (phase in ('assigned', 'accepted', 'in-progress', 'done', 'returned', 'cancelled')),
  percent      smallint    not null check (percent between 0 and 100),
  due_at       timestamptz,
  asked        text        check (asked in ('extension', 'hand-over')),
  escalated    boolean     not null,
  verification text        not null check (verification in ('not-checked', 'verified', 'contradicted')),
  claim        integer     not null,
  step_number  integer     not null check (step_number > 0),
  moved_at     timestamptz not null,
  done_at      timestamptz,
  primary key (home_code, id),
  check ((unit_id is null) = (part is null)),
  check (num_nonnulls(unit_id, body_id, named_vi) = 1)
);
comment on table monitoring.directed_assignment is
  'A body''s part in a living task: the body of a unit (unit_id, part), another body (body_id) or words that name no body yet (named_vi). What follows from the log of steps stands here too, for lists';
create index directed_assignment_of_task on monitoring.directed_assignment (task_id);
create index directed_assignment_of_unit on monitoring.directed_assignment (unit_id, part);
create index directed_assignment_open on monitoring.directed_assignment (due_at) where phase not in ('done', 'cancelled');
grant insert on monitoring.directed_assignment to :app;
grant update (unit_id, part, body_id, named_vi, phase, percent, due_at, asked, escalated, verification, claim, step_number, moved_at, done_at)
  on monitoring.directed_assignment to :app;

create table monitoring.assignment_step (
  home_code     text        not null,
  assignment_id text        not null,
  number        integer     not null check (number > 0),
  kind          text        not null,
  at            timestamptz not null,
  actor_id      text        not null,
  actor_name    text        not null,
  words         text        not null,
  step          jsonb       not null,
  state_after   jsonb       not null,
  primary key (home_code, assignment_id, number)
);
comment on table monitoring.assignment_step is
  'The log of an assignment, append-only: each step with who took it, and the state after it; the state of an assignment is the replay of its steps';
create index assignment_step_at on monitoring.assignment_step (at);
grant insert on monitoring.assignment_step to :app;
create index assignment_step_of_assignment on monitoring.assignment_step (assignment_id, number);
