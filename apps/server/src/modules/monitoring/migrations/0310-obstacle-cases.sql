-- Obstacles as cases: a theme in a province, with an owner, a deadline, an answer, and the word of the communes that reported it.

create table monitoring.obstacle_case (
  home_code   text        not null check (home_code ~ '^\d{2}$' and home_code <> '00'),
  id          text        not null,
  theme_key   text        not null,
  phase       text        not null check (phase in ('open', 'routed', 'accepted', 'answered', 'closed')),
  unit_id     text,
  part        text        check (part in ('party', 'council', 'committee', 'front')),
  body_id     text,
  basis       text        check (basis in ('province', 'body', 'supplier', 'self-supplied', 'fallback', 'handed-over', 'named')),
  due_at      timestamptz,
  escalated   boolean     not null,
  round       smallint    not null check (round > 0),
  answered    boolean     not null,
  closing     text        check (closing in ('confirmed', 'stopped', 'merged')),
  merged_into text,
  opened_on   date        not null,
  closed_on   date,
  last_day    date        not null,
  communes    integer     not null default 0,
  waiting     integer     not null default 0,
  step_number integer     not null check (step_number > 0),
  moved_at    timestamptz not null,
  primary key (home_code, id),
  check ((unit_id is null) = (part is null)),
  check (num_nonnulls(unit_id, body_id) <= 1),
  check ((phase = 'closed') = (closing is not null and closed_on is not null)),
  check ((merged_into is not null) = (closing is not distinct from 'merged'))
);
comment on table monitoring.obstacle_case is
  'A theme of obstacles in a province (its home) with whom it lies; what follows from the log of steps stands here too, for lists. opened_on: the day of figures that opened its last round; communes: how many ever reported it; waiting: of those, who still has it';
create unique index obstacle_case_of_theme on monitoring.obstacle_case (home_code, theme_key) where merged_into is null;
create index obstacle_case_of_body on monitoring.obstacle_case (body_id) where body_id is not null;
grant insert on monitoring.obstacle_case to :app;
grant update (theme_key, phase, unit_id, part, body_id, basis, due_at, escalated, round, answered, closing, merged_into, opened_on, closed_on,
  last_day, communes, waiting, step_number, moved_at) on monitoring.obstacle_case to :app;

create table monitoring.case_step (
  home_code  text        not null,
  case_id    text        not null,
  number     integer     not null check (number > 0),
  kind       text        not null,
  at         timestamptz not null,
  actor_id   text        not null,
  actor_name text        not null,
  step       jsonb       not null,
  primary key (home_code, case_id, number)
);
comment on table monitoring.case_step is
  'The log of a case, append-only: each step with who took it; the state of a case is the replay of its steps';
grant insert on monitoring.case_step to :app;

create table monitoring.case_commune (
  home_code    text     not null,
  case_id      text     not null,
  commune_code text     not null check (commune_code ~ '^\d{5}$'),
  blocks       text[]   not null,
  first_day    date     not null,
  last_day     date     not null,
  quiet_days   smallint not null default 0,
  counted_day  date     not null,
  gone         boolean  not null default false,
  said         text     check (said in ('confirmed', 'still-there')),
  said_on      date,
  said_by_name text,
  said_words   text,
  primary key (home_code, case_id, commune_code),
  check ((said is null) = (said_on is null) and (said is null) = (said_by_name is null))
);
comment on table monitoring.case_commune is
  'Communes that reported a case: from its first to its last day, in which blocks; quiet_days: followed days since then on which it reported those blocks and did not name it; gone: on the map of the last followed day no more; said: its word after the last answer';
create index case_commune_of_commune on monitoring.case_commune (home_code, commune_code);
grant insert on monitoring.case_commune to :app;
grant update (blocks, first_day, last_day, quiet_days, counted_day, gone, said, said_on, said_by_name, said_words)
  on monitoring.case_commune to :app;

create table monitoring.case_followed_day (
  home_code   text        not null default '00' check (home_code = '00'),
  snapshot_id text        not null,
  day         date        not null,
  followed_at timestamptz not null,
  primary key (home_code, snapshot_id)
);
comment on table monitoring.case_followed_day is 'Days of figures that cases were opened and moved by, append-only: each snapshot once';
grant insert on monitoring.case_followed_day to :app;

create table monitoring.case_rule (
  home_code           text        not null default '00' check (home_code = '00'),
  valid_from          date        not null,
  open_from_communes  integer     not null check (open_from_communes > 0),
  reopen_from_communes integer    not null check (reopen_from_communes > 0),
  quiet_days          smallint    not null check (quiet_days between 1 and 365),
  answer_working_days smallint    not null check (answer_working_days between 1 and 250),
  source              text        not null check (source <> ''),
  recorded_at         timestamptz not null,
  recorder_name       text        not null,
  primary key (home_code, valid_from)
);
comment on table monitoring.case_rule is
  'From how many communes a theme becomes a case and is opened again, after how many quiet days it ends by itself, in how many working days it is answered; from a day on, until the next rule. Append-only';
insert into monitoring.case_rule values
  ('00', '2025-06-01', 3, 1, 3, 5, 'Thiết lập của hệ thống, chưa có văn bản quy định', '2025-06-01T00:00:00+07:00', 'Hệ thống');
grant insert on monitoring.case_rule to :app;

create table monitoring.case_routing (
  home_code     text        not null default '00' check (home_code = '00'),
  valid_from    date        not null,
  routes        jsonb       not null,
  source        text        not null check (source <> ''),
  recorded_at   timestamptz not null,
  recorder_name text        not null,
  primary key (home_code, valid_from)
);
comment on table monitoring.case_routing is
  'Whom each theme goes to, from a day on, until the next routing: a block of the province, a central body by name, or the supplier of a system there; others go to the committee of the province. Append-only';
insert into monitoring.case_routing values ('00', '2025-06-01', '[
  {"theme": "equipment-shortage", "to": {"kind": "province", "part": "committee"}},
  {"theme": "it-infrastructure-weak", "to": {"kind": "province", "part": "committee"}},
  {"theme": "network-slow", "to": {"kind": "province", "part": "committee"}},
  {"theme": "software-unstable", "to": {"kind": "supplier", "system": "procedures"}},
  {"theme": "systems-not-interconnected", "to": {"kind": "supplier", "system": "exchange"}},
  {"theme": "digital-signature-identity", "to": {"kind": "body", "name": "Ban Cơ yếu Chính phủ"}},
  {"theme": "procedure-difficulty", "to": {"kind": "province", "part": "committee"}},
  {"theme": "workflow-missing", "to": {"kind": "province", "part": "committee"}},
  {"theme": "guidance-missing", "to": {"kind": "body", "name": "Văn phòng Chính phủ"}},
  {"theme": "budget-shortage", "to": {"kind": "province", "part": "committee"}},
  {"theme": "staff-shortage-it", "to": {"kind": "province", "part": "committee"}},
  {"theme": "staffing-organisation", "to": {"kind": "province", "part": "committee"}},
  {"theme": "training-needed", "to": {"kind": "province", "part": "committee"}},
  {"theme": "digital-skills-officials", "to": {"kind": "province", "part": "committee"}},
  {"theme": "digital-skills-citizens", "to": {"kind": "province", "part": "committee"}},
  {"theme": "elderly-access", "to": {"kind": "province", "part": "committee"}},
  {"theme": "awareness-outreach", "to": {"kind": "province", "part": "committee"}},
  {"theme": "supervision-difficulty", "to": {"kind": "province", "part": "council"}}
]', 'Thiết lập của hệ thống, chưa có văn bản quy định', '2025-06-01T00:00:00+07:00', 'Hệ thống');
grant insert on monitoring.case_routing to :app;

create table monitoring.theme_succession (
  home_code     text        not null default '00' check (home_code = '00'),
  from_theme    text        not null,
  to_theme      text        not null,
  reason        text        not null check (reason <> ''),
  recorded_at   timestamptz not null,
  recorder_name text        not null,
  primary key (home_code, from_theme),
  check (from_theme <> to_theme)
);
comment on table monitoring.theme_succession is
  'A theme that was taken out of the taxonomy or merged, and the theme that carries its cases on. Append-only';
grant insert on monitoring.theme_succession to :app;
