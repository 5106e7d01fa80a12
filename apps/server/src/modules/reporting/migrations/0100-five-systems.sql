-- Who supplies which of the five information systems in which province (C-22), as a survey told.

create table reporting.system_survey (
  home_code        text        not null default '00' check (home_code = '00'),
  survey_no        integer     generated always as identity,
  source_name      text        not null,
  content_hash     text        not null,
  imported_at      timestamptz not null,
  imported_by_name text        not null,
  primary key (home_code, survey_no),
  unique (home_code, content_hash)
);
comment on table reporting.system_survey is 'Surveys of the suppliers of the five systems; the newest is shown, older ones never change';

create table reporting.system_supplier (
  home_code        text    not null,
  survey_no        integer not null,
  system           text    not null check (system in ('procedures', 'documents', 'meetings', 'exchange', 'reporting')),
  province_name    text    not null,
  providers        text[]  not null,
  note_vi          text,
  difficulty_vi    text,
  basis            text    not null check (basis in ('table', 'table-block', 'table-garbled', 'inferred')),
  summary_provider text,
  summary_basis    text    check (summary_basis in ('named', 'rest')),
  agrees           text    check (agrees in ('yes', 'partly', 'no')),
  source_line      integer not null,
  primary key (home_code, survey_no, system)
);
comment on table reporting.system_supplier is
  'Suppliers of one system in one province; home_code is the province; basis: how the source shows it, inferred: by elimination; agrees: of the table and the summary of the source, null where not comparable';

grant insert on reporting.system_survey, reporting.system_supplier to :app;
