create table monitoring.wording_draft (
  home_code   text        not null,
  report_date date        not null,
  version     integer     not null check (version > 0),
  wording     jsonb       not null,
  saved_at    timestamptz not null,
  saved_by    text        not null,
  primary key (home_code, report_date, version)
);
comment on table monitoring.wording_draft is
  'Editorial paragraphs of a day''s report as the analyst saved them; each save is a new version, the highest is the one in work';
grant insert on monitoring.wording_draft to :app;

create table monitoring.edition (
  home_code       text        not null,
  id              text        not null,
  report_date     date        not null,
  edition_number  integer     not null check (edition_number > 0),
  amends_id       text,
  amendment_reason text,
  snapshot_id     text        not null,
  rule_version    text        not null,
  wording         jsonb       not null,
  document        bytea       not null,
  digest          text        not null check (digest ~ '^[0-9a-f]{64}$'),
  differences     jsonb       not null,
  published_at    timestamptz not null,
  published_by    text        not null,
  publisher_name  text        not null,
  primary key (home_code, id),
  unique (home_code, report_date, edition_number),
  check ((edition_number = 1) = (amends_id is null)),
  check ((amends_id is null) = (amendment_reason is null))
);
comment on table monitoring.edition is
  'Published reports, append-only by grant: the document''s bytes with their SHA-256, and all that is needed to make them again';
comment on column monitoring.edition.document is 'Canonical JSON (RFC 8785) in UTF-8';
comment on column monitoring.edition.differences is 'What changed against the edition it amends; empty for a first edition';
grant insert on monitoring.edition to :app;
