-- Files as evidence: what is known of each. Their content lies in the file store, encrypted with the key of its row.

create table documents.file_store (
  home_code text not null default '00' check (home_code = '00'),
  store_id  text not null,
  primary key (home_code)
);
comment on table documents.file_store is
  'Under which name the file store keeps the content of this database: every database has its own, so that none reads or removes what another keeps';
insert into documents.file_store (store_id) values (gen_random_uuid()::text);

create table documents.file_limit (
  home_code     text    not null default '00' check (home_code = '00'),
  bytes_per_day bigint  not null check (bytes_per_day > 0),
  primary key (home_code)
);
comment on table documents.file_limit is 'How many bytes of files one place may keep on one day in Viet Nam';
insert into documents.file_limit (bytes_per_day) values (209715200);
grant update (bytes_per_day) on documents.file_limit to :app;

create table documents.file (
  home_code       text        not null,
  file_id         text        not null,
  area            text        not null check (area <> ''),
  parts           text[]      not null check (cardinality(parts) > 0),
  name            text        not null check (name <> ''),
  media_type      text        not null,
  bytes           integer     not null check (bytes > 0),
  sha256          text        not null,
  stored_as       text        not null,
  data_key_number integer     not null,
  key_sealed      text        not null,
  received_at     timestamptz not null,
  received_by     text        not null,
  attached_at     timestamptz,
  primary key (home_code, file_id),
  unique (home_code, stored_as)
);
comment on table documents.file is
  'Files that places keep as evidence: whose (a path of unit codes, and the blocks that whoever sent it acts for), what, and the key of the content, itself encrypted. attached_at null: held by drafts at most, and removed when by none';
create index file_of_place on documents.file (home_code, area, received_at);
create index file_not_attached on documents.file (received_at) where attached_at is null;
grant insert, delete on documents.file to :app;
grant update (attached_at, data_key_number, key_sealed) on documents.file to :app;
