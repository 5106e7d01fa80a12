-- Which days are worked, and when offices are open: one calendar for all modules.

create table organisations.working_week (
  valid_from  date        primary key,
  weekdays    smallint[]  not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'),
  hours       text[]      not null check (cardinality(hours) between 1 and 4),
  source      text        not null check (source <> ''),
  recorded_at timestamptz not null,
  recorded_by text        not null
);
comment on table organisations.working_week is
  'Catalogue: weekdays (1 Monday to 7 Sunday) that are worked and opening hours of a worked day (HH:MM-HH:MM, Viet Nam), from a day on until the next row';
insert into organisations.working_week (valid_from, weekdays, hours, source, recorded_at, recorded_by) values
  ('2025-06-01', '{1,2,3,4,5}', '{07:30-11:30,13:30-17:00}', 'Thiết lập của hệ thống: tuần làm việc năm ngày, giờ hành chính', now(), 'migration');

create table organisations.special_day (
  day         date        primary key,
  kind        text        not null check (kind in ('off', 'worked')),
  name_vi     text        not null check (name_vi <> ''),
  recorded_at timestamptz not null,
  recorded_by text        not null
);
comment on table organisations.special_day is
  'Catalogue: days off although their weekday is worked (off: holidays as announced each year), and days worked to make up for them (worked)';

grant insert, update on organisations.working_week to :app;
grant insert, delete on organisations.special_day to :app;
