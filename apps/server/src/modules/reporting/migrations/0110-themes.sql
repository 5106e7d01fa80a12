-- Themes of statements (R-12, R-13): versions of the taxonomy, what the classifier chose, what people decided.

create table reporting.theme_taxonomy (
  home_code         text        not null default '00' check (home_code = '00'),
  version_no        integer     not null check (version_no >= 1),
  shipped           boolean     not null,
  content           jsonb       not null,
  content_hash      text        not null,
  learned_until     integer     not null check (learned_until >= 0),
  note              text        not null,
  published_at      timestamptz not null,
  published_by_name text        not null,
  primary key (home_code, version_no)
);
comment on table reporting.theme_taxonomy is
  'Published versions of the themes with names, definitions, phrases and words of the field; never changed. learned_until: the last correction that the version learns from; shipped: as the program brought it';

create table reporting.theme_draft (
  home_code       text        not null default '00' check (home_code = '00'),
  based_on        integer     not null,
  revision        integer     not null check (revision >= 1),
  themes          jsonb       not null,
  changed_at      timestamptz not null,
  changed_by_name text        not null,
  primary key (home_code)
);
comment on table reporting.theme_draft is 'The next version of the themes while officials work on it, one at most; revision counts its changes';

create table reporting.theme_correction (
  home_code       text        not null default '00' check (home_code = '00'),
  correction_no   integer     generated always as identity,
  block           text        not null check (block in ('general', 'party', 'council', 'committee', 'front')),
  statement       text        not null check (statement <> ''),
  theme_key       text        not null,
  definition      text        not null,
  chosen_theme    text        not null,
  confidence      real        not null check (confidence between 0 and 1),
  version_no      integer     not null check (version_no >= 0),
  reason          text        not null,
  decided_at      timestamptz not null,
  decided_by_name text        not null,
  primary key (home_code, correction_no)
);
comment on table reporting.theme_correction is
  'What people decided about the theme of a statement in its normalised form; the last of a statement and block holds. definition: of the theme as it stood; chosen_theme, confidence: what the classifier of version_no had chosen; version 0: as the program brings it';
create index theme_correction_of_statement on reporting.theme_correction (home_code, block, md5(statement));

create table reporting.theme_choice (
  home_code      text        not null default '00' check (home_code = '00'),
  version_no     integer     not null,
  block          text        not null check (block in ('general', 'party', 'council', 'committee', 'front')),
  statement_hash text        not null,
  statement      text        not null,
  theme_key      text        not null,
  confidence     real        not null check (confidence between 0 and 1),
  phrase         text,
  chosen_at      timestamptz not null,
  primary key (home_code, version_no, block, statement_hash),
  foreign key (home_code, version_no) references reporting.theme_taxonomy
);
comment on table reporting.theme_choice is
  'What a version of the taxonomy chose by itself for a statement in its normalised form; never changed, a person''s decision stands apart. phrase: what spoke for it most';

grant insert on reporting.theme_taxonomy, reporting.theme_correction, reporting.theme_choice to :app;
grant insert, update, delete on reporting.theme_draft to :app;
