-- Exclusion constraints compare 64-bit digests of ids: a GiST index over the texts themselves costs four times the time to fill.
create table organisations.unit (
  id        text primary key,
  home_code text not null check (home_code ~ '^\d{2}$'),
  level     text not null check (level in ('country', 'province', 'commune'))
);
comment on table organisations.unit is 'Catalogue: the lasting identity of each administrative unit; home_code is the province at birth';

create table organisations.unit_version (
  unit_id       text not null references organisations.unit,
  valid_from    date not null,
  valid_to      date,
  name          text not null check (name = normalize(name, NFC) and name <> ''),
  kind          text not null check (kind in ('country', 'province', 'municipality', 'commune', 'ward', 'special-zone', 'township')),
  state         text not null check (state in ('in-force', 'former')),
  code          text check (code ~ '^(\d{2}|\d{5})$'),
  parent_id     text references organisations.unit,
  district_name text,
  legal_act     text,
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  primary key (unit_id, valid_from),
  check (valid_from < valid_to),
  constraint one_version_a_day exclude using gist (hashtextextended(unit_id, 0) with =, daterange(valid_from, valid_to) with &&),
  constraint one_unit_a_code_and_day exclude using gist ((('1' || code)::int) with =, daterange(valid_from, valid_to) with &&) where (code is not null)
);
comment on table organisations.unit_version is
  'Catalogue: name, kind, official code and parent of a unit from valid_from (inclusive, -infinity: not known) to valid_to (exclusive, null: open). state former: named by a source without code and days, on no map';

create table organisations.lineage_edge (
  from_unit_id text   not null references organisations.unit,
  to_unit_id   text   not null references organisations.unit,
  day          date   not null,
  share_part   bigint check (share_part > 0),
  share_whole  bigint check (share_whole >= share_part),
  origin_part  bigint check (origin_part > 0),
  origin_whole bigint check (origin_whole >= origin_part),
  legal_act    text,
  recorded_at  timestamptz not null,
  recorded_by  text        not null,
  primary key (from_unit_id, to_unit_id, day),
  check ((share_part is null) = (share_whole is null)),
  check ((origin_part is null) = (origin_whole is null))
);
comment on table organisations.lineage_edge is
  'Catalogue: from the day on, share (part of whole, null: not known) of one unit belongs to another; origin is the part of the receiving unit that came from it. Append-only by grant';
create index lineage_edge_to on organisations.lineage_edge (to_unit_id);

create table organisations.open_question (
  kind              text not null check (kind in ('target-missing', 'target-differs', 'predecessor-missing')),
  code              text not null,
  named             text not null,
  old_units         text[] not null,
  suggested_unit_id text references organisations.unit,
  source            text not null,
  recorded_at       timestamptz not null,
  primary key (kind, code, named)
);
comment on table organisations.open_question is 'Catalogue: what a source of units leaves open and a person has to find out; nothing is filled in from it';

create table organisations.body (
  id         text primary key,
  home_code  text not null check (home_code ~ '^\d{2}$'),
  unit_id    text references organisations.unit,
  kind       text not null check (kind in ('party', 'council', 'committee', 'front', 'service-centre',
                                           'party-central', 'state-central', 'ministry', 'mass-organisation', 'enterprise')),
  valid_from date not null,
  valid_to   date,
  check (valid_from < valid_to),
  check ((unit_id is not null) = (kind in ('party', 'council', 'committee', 'front', 'service-centre'))),
  constraint one_body_a_kind_and_day exclude using gist (hashtextextended(unit_id || kind, 0) with =, daterange(valid_from, valid_to) with &&)
    where (unit_id is not null)
);
comment on table organisations.body is
  'Catalogue: bodies from valid_from (inclusive, -infinity: not known) to valid_to (exclusive, null: open); those of a unit bear a title made of kind and name of the unit';

create table organisations.body_name (
  body_id    text not null references organisations.body,
  valid_from date not null,
  valid_to   date,
  name_vi    text not null check (name_vi = normalize(name_vi, NFC) and name_vi <> ''),
  name_en    text,
  aliases    text[] not null,
  primary key (body_id, valid_from),
  check (valid_from < valid_to),
  constraint one_name_a_day exclude using gist (body_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table organisations.body_name is 'Catalogue: names of the bodies that belong to no unit, with the other names under which reports mention them';

create table organisations.body_code (
  body_id     text not null references organisations.body,
  generation  text not null check (generation in ('qcvn-102', 'qd-20')),
  code        text not null check (length(code) <= 35),
  valid_from  date not null,
  valid_to    date,
  source      text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (body_id, generation, valid_from),
  check (valid_from < valid_to),
  constraint one_body_an_agency_code_and_day exclude using gist (code with =, daterange(valid_from, valid_to) with &&),
  constraint one_code_a_generation_and_day exclude using gist (body_id with =, generation with =, daterange(valid_from, valid_to) with &&)
);
comment on table organisations.body_code is 'Catalogue: agency identifiers of both generations (QCVN 102, Decision 20/2020) from valid_from (inclusive) to valid_to (exclusive, null: open)';

create table organisations.catalogue_state (
  singleton boolean primary key default true check (singleton),
  revision text not null
);
comment on table organisations.catalogue_state is 'Catalogue: one row; its revision changes with every change of units and lineage, so that processes know when to read them again';
insert into organisations.catalogue_state (revision) values ('empty');

grant insert on organisations.unit, organisations.lineage_edge, organisations.open_question, organisations.body, organisations.body_name to :app;
grant insert, update on organisations.unit_version, organisations.body_code to :app;
grant update (valid_to) on organisations.body to :app;
grant update (revision) on organisations.catalogue_state to :app;
