-- Documents that every province has to issue (C-20), and where people are served (N-07). Both keep every statement.

create table reporting.issued_document_kind (
  home_code text    not null default '00' check (home_code = '00'),
  kind_key  text    not null,
  position  integer not null,
  name_vi   text    not null,
  name_en   text    not null,
  basis_vi  text    not null,
  primary key (home_code, kind_key),
  unique (home_code, position)
);
comment on table reporting.issued_document_kind is 'Kinds of documents that every province has to issue, with the letter that asks for them';
insert into reporting.issued_document_kind (kind_key, position, name_vi, name_en, basis_vi) values
  ('data-strategy', 1, 'Chiến lược dữ liệu', 'Data strategy', 'Công văn 1040/TCT ngày 7/2/2026, mục 1.6 và 2.2(1)'),
  ('digital-transformation-strategy', 2, 'Chiến lược chuyển đổi số', 'Digital transformation strategy',
    'Công văn 1040/TCT ngày 7/2/2026, mục 1.6 và 2.2(1)');

create table reporting.issued_document_count (
  home_code           text    not null default '00' check (home_code = '00'),
  kind_key            text    not null,
  state_on            date    not null,
  source_name         text    not null,
  not_issued_published integer not null check (not_issued_published >= 0),
  primary key (home_code, kind_key, state_on)
);
comment on table reporting.issued_document_count is 'How many provinces a letter says have not issued a kind of document, as published';

create table reporting.issued_document_statement (
  home_code        text        not null,
  statement_no     bigint      generated always as identity,
  kind_key         text        not null,
  state            text        not null check (state in ('not-issued', 'drafting', 'issued')),
  stated_on        date        not null,
  document_number  text,
  issued_on        date,
  note_vi          text,
  origin           text        not null check (origin in ('published', 'entered')),
  source_name      text        not null,
  recorded_at      timestamptz not null,
  recorded_by      text        not null,
  recorded_by_name text        not null,
  primary key (home_code, statement_no),
  check ((state = 'issued') = (document_number is not null and issued_on is not null))
);
comment on table reporting.issued_document_statement is 'What was said of a document of a province (home_code), by whom and as of which day; the latest day holds, all stay; a province without one has said nothing';
create index issued_document_statement_kind on reporting.issued_document_statement (home_code, kind_key, stated_on);

create table reporting.service_point_version (
  home_code        text        not null,
  point_id         text        not null,
  version          integer     not null check (version > 0),
  area             text        not null,
  kind             text        not null check (kind in ('province-centre', 'commune-centre', 'help-point')),
  name             text        not null,
  address          text        not null,
  hotline          text        not null,
  opening_hours    text        not null,
  procedures       text[]      not null,
  state            text        not null check (state in ('published', 'withdrawn')),
  reason           text,
  invented         boolean     not null,
  recorded_at      timestamptz not null,
  recorded_by      text        not null,
  recorded_by_name text        not null,
  primary key (home_code, point_id, version)
);
comment on table reporting.service_point_version is 'Centres and help points with address, hotline and the groups of procedures they receive (N-07); area is the province or commune as a path of codes; every change is a version, the highest is current; invented: made up for trial';
create index service_point_version_area on reporting.service_point_version (home_code, area);

grant insert on reporting.issued_document_count, reporting.issued_document_statement, reporting.service_point_version to :app;
