-- The readiness checklist of systems as a report published it (C-15), and the rollout of ministries (C-21).

create table reporting.readiness_checklist (
  home_code        text        not null default '00' check (home_code = '00'),
  checklist_no     integer     generated always as identity,
  state_on         date        not null,
  source_name      text        not null,
  content_hash     text        not null,
  imported_at      timestamptz not null,
  imported_by_name text        not null,
  primary key (home_code, checklist_no),
  unique (home_code, content_hash)
);
comment on table reporting.readiness_checklist is 'Checklists of readiness, dated; the newest is shown, older ones never change';

create table reporting.readiness_item (
  home_code          text    not null default '00' check (home_code = '00'),
  checklist_no       integer not null,
  position           integer not null,
  item_key           text    not null,
  section            text    not null,
  name_vi            text    not null,
  name_en            text    not null,
  done_published     integer check (done_published >= 0),
  reported_published integer check (reported_published >= 0),
  note_vi            text,
  primary key (home_code, checklist_no, position),
  unique (home_code, checklist_no, item_key)
);
comment on table reporting.readiness_item is 'Items of a checklist in the order of the report, with the counts as published; null: the report gives none';

create table reporting.readiness_state (
  home_code      text    not null,
  checklist_no   integer not null,
  source_line    integer not null,
  item_key       text    not null,
  published_name text    not null,
  not_finished   boolean not null,
  difficulty_vi  text,
  primary key (home_code, checklist_no, source_line)
);
comment on table reporting.readiness_state is 'What a checklist says of one province (home_code) in one item: named as not finished, or only with a difficulty';

create table reporting.readiness_silence (
  home_code      text    not null,
  checklist_no   integer not null,
  published_name text    not null,
  primary key (home_code, checklist_no)
);
comment on table reporting.readiness_silence is 'Provinces (home_code) that had sent nothing when a checklist was made: neither finished nor not finished (R-09)';

create table reporting.ministry_rollout (
  home_code        text        not null default '00' check (home_code = '00'),
  rollout_no       integer     generated always as identity,
  state_on         date        not null,
  source_name      text        not null,
  content_hash     text        not null,
  imported_at      timestamptz not null,
  imported_by_name text        not null,
  primary key (home_code, rollout_no),
  unique (home_code, content_hash)
);
comment on table reporting.ministry_rollout is 'Rollouts of procedures by ministry, dated; the newest is shown, older ones never change';

create table reporting.ministry_rollout_row (
  home_code         text    not null default '00' check (home_code = '00'),
  rollout_no        integer not null,
  source_line       integer not null,
  ministry_vi       text    not null,
  deployed          integer not null check (deployed >= 0),
  required          integer not null check (required >= 0),
  percent_published text,
  primary key (home_code, rollout_no, source_line)
);
comment on table reporting.ministry_rollout_row is 'Procedures deployed and required of one ministry, and the percentage as printed; ours is computed, never stored';

grant insert on reporting.readiness_checklist, reporting.readiness_item, reporting.readiness_state, reporting.readiness_silence,
  reporting.ministry_rollout, reporting.ministry_rollout_row to :app;
