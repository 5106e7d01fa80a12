-- What provinces proposed before the start, beside the checklist of readiness (R-08).

create table reporting.recommendation_list (
  home_code        text        not null default '00' check (home_code = '00'),
  list_no          integer     generated always as identity,
  state_on         date        not null,
  source_name      text        not null,
  content_hash     text        not null,
  imported_at      timestamptz not null,
  imported_by_name text        not null,
  primary key (home_code, list_no),
  unique (home_code, content_hash)
);
comment on table reporting.recommendation_list is 'Proposals of provinces as a report printed them, dated; the newest list is shown, older ones never change';

create table reporting.readiness_recommendation (
  home_code      text    not null,
  list_no        integer not null,
  source_line    integer not null,
  published_name text    not null,
  section        text    not null,
  item_key       text,
  text_vi        text    not null,
  primary key (home_code, list_no, source_line)
);
comment on table reporting.readiness_recommendation is 'One proposal of a province (home_code), with the section of the report and the item of the checklist it is about; null: of no single item';

grant insert on reporting.recommendation_list, reporting.readiness_recommendation to :app;
