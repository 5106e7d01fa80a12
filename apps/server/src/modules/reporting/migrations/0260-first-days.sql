-- What a commune has done on its first day, as far as nobody but an official can say it.

create table reporting.first_day_mark (
  home_code      text        not null,
  area           text        not null check (area ~ '^\d{2}(/\d{5})?$' and left(area, 2) = home_code),
  no             bigint      generated always as identity,
  item_key       text        not null check (item_key ~ '^[a-z][a-z-]{1,39}$'),
  is_done        boolean     not null,
  marked_at      timestamptz not null,
  marked_by      text        not null,
  marked_by_name text        not null,
  primary key (home_code, area, no)
);
comment on table reporting.first_day_mark is
  'Items of the first-day checklist that an official ticked, or took back; append-only, the last of an item holds. What the system can see by itself is never kept here';
grant insert on reporting.first_day_mark to :app;
