create table monitoring.assignment_told (
  home_code     text        not null,
  assignment_id text        not null,
  what          text        not null check (what in ('assigned', 'due-soon', 'overdue')),
  occasion      text        not null,
  told_at       timestamptz not null,
  primary key (home_code, assignment_id, what, occasion)
);
comment on table monitoring.assignment_told is
  'What the people of a body were told about their part in a task, each once: that it is theirs, and for each deadline (occasion) that it is near or has passed';
grant insert on monitoring.assignment_told to :app;
