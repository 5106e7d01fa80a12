-- What is kept beside a log or beside rows equals what it is made of: compared each night, and what differs is told, never mended.

create table reporting.verification (
  home_code   text        not null default '00' check (home_code = '00'),
  id          text        not null,
  started_at  timestamptz not null,
  by_night_of date,
  first_day   date        not null,
  last_day    date        not null,
  reports     integer     not null,
  snapshots   integer     not null,
  differences integer     not null,
  primary key (home_code, id)
);
comment on table reporting.verification is
  'Comparisons that were made: of periods and snapshots from a day to a day, both included, how many were looked at and how many differences stood. Append-only';
create unique index verification_by_night on reporting.verification (home_code, by_night_of) where by_night_of is not null;

create table reporting.difference (
  home_code    text        not null,
  id           text        not null,
  kind         text        not null check (kind in ('standing', 'answers', 'board', 'snapshot-column', 'cut')),
  day          date        not null,
  place        text        not null,
  kept         jsonb       not null,
  recomputed   jsonb       not null,
  found_at     timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (home_code, id)
);
comment on table reporting.difference is
  'Where something kept differs from its recomputation: the standing of a report from its log, its answers from the last sending, a board from the reports, '
  'a snapshot from its rows or from the log at its cut-off. Rows stay as evidence';
comment on column reporting.difference.id is 'A digest of kind, day, place and both values: the same difference found again is the same row';
comment on column reporting.difference.place is 'Form and reporter, form, or part of a snapshot';

grant insert on reporting.verification to :app;
grant insert, update on reporting.difference to :app;
