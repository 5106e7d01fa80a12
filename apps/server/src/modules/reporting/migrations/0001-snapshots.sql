-- A snapshot is what one source reported for one day, as it stood when it came in. A report reads only its own snapshot.

create table reporting.register (
  home_code    text     not null default '00' check (home_code = '00'),
  register_no  smallint generated always as identity,
  content_hash text     not null,
  primary key (home_code, register_no),
  unique (home_code, content_hash)
);
comment on table reporting.register is 'Registers of provinces and communes that came with snapshots; snapshots with equal registers share one';

create table reporting.registered_unit (
  home_code   text     not null,
  register_no smallint not null,
  level       text     not null check (level in ('province', 'commune')),
  unit_code   text     not null,
  name        text     not null,
  short_name  text     check ((short_name is not null) = (level = 'province')),
  position    integer  not null,
  source_line integer  not null,
  unit_id     text,
  primary key (home_code, register_no, level, unit_code)
);
comment on table reporting.registered_unit is
  'Provinces and communes as a register named them; home_code is the province; unit_id the unit of organisations, null where it was not resolved';

create table reporting.form (
  home_code    text not null default '00' check (home_code = '00'),
  form_key     text not null,
  level        text not null check (level in ('province', 'commune')),
  block        text check (block in ('party', 'council', 'committee', 'front')),
  name_vi      text not null,
  name_en      text not null,
  frequency    text not null check (frequency in ('daily')),
  source_file  text not null,
  primary key (home_code, form_key)
);
comment on table reporting.form is 'Forms that units answer; block null: of the locality as a whole; source_file: the file of a day pack that holds the answers';

create table reporting.form_version (
  home_code       text        not null default '00' check (home_code = '00'),
  form_version_no smallint    generated always as identity,
  form_key        text        not null,
  version         smallint    not null check (version >= 1),
  items           jsonb       not null,
  content_hash    text        not null,
  created_at      timestamptz not null,
  primary key (home_code, form_version_no),
  unique (home_code, form_key, version),
  unique (home_code, form_key, content_hash),
  foreign key (home_code, form_key) references reporting.form
);
comment on table reporting.form_version is
  'A form as it once stood: items (key, no, nameVi, nameEn) in the order of their answers; a form that returns to earlier items returns to that version';

create table reporting.snapshot (
  home_code        text        not null default '00' check (home_code = '00'),
  snapshot_no      integer     generated always as identity,
  id               text        not null,
  report_date      date        not null,
  revision         smallint    not null check (revision >= 1),
  previous_date    date        not null check (previous_date < report_date),
  cut_off          text        not null,
  synthetic        text,
  register_no      smallint    not null,
  content_hash     text        not null,
  source_name      text        not null,
  imported_at      timestamptz not null,
  imported_by      text        not null,
  imported_by_name text        not null,
  primary key (home_code, snapshot_no),
  unique (home_code, id),
  unique (home_code, report_date, revision),
  foreign key (home_code, register_no) references reporting.register
);
comment on table reporting.snapshot is
  'The raw figures of one day from one source; other content for a day is a new revision, older ones never change; synthetic: why figures of communes are not real';

create table reporting.snapshot_form (
  home_code       text     not null default '00' check (home_code = '00'),
  snapshot_no     integer  not null,
  form_version_no smallint not null,
  primary key (home_code, snapshot_no, form_version_no),
  foreign key (home_code, snapshot_no) references reporting.snapshot,
  foreign key (home_code, form_version_no) references reporting.form_version
);
comment on table reporting.snapshot_form is 'The form versions in force in a snapshot, also of forms that nobody answered';

grant insert on reporting.register, reporting.registered_unit, reporting.form, reporting.form_version, reporting.snapshot, reporting.snapshot_form to :app;
