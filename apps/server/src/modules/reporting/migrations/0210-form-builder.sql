-- Forms that officials make: a draft with its trial runs, until it is published as a version.

create table reporting.form_draft (
  home_code       text        not null default '00' check (home_code = '00'),
  form_key        text        not null,
  revision        integer     not null check (revision >= 1),
  content         jsonb       not null,
  changed_at      timestamptz not null,
  changed_by_name text        not null,
  primary key (home_code, form_key)
);
comment on table reporting.form_draft is
  'Forms being made or changed: names, who answers, items, checks; gone when it is published. A save names the revision it began from';

grant insert, update, delete on reporting.form_draft to :app;
