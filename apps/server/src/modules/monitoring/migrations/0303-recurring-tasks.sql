create table monitoring.plan_group (
  home_code  text not null default '00' check (home_code = '00'),
  group_code text not null check (group_code ~ '^[IVX]{1,5}$'),
  name_vi    text not null,
  name_en    text not null,
  primary key (home_code, group_code)
);
comment on table monitoring.plan_group is 'Groups of tasks of Plan 02-KH/BCĐTW, for living tasks; those of an imported day stand in task_group';
insert into monitoring.plan_group (group_code, name_vi, name_en) values
  ('I', 'Hoàn thiện thể chế và kiến trúc pháp lý', 'Completing institutions and the legal architecture'),
  ('II', 'Xây dựng hạ tầng số và các Cơ sở dữ liệu trọng yếu', 'Building digital infrastructure and key databases'),
  ('III', 'Thống nhất nền tảng, ứng dụng phục vụ người dân, doanh nghiệp', 'Unifying platforms and applications serving people and businesses'),
  ('V', 'Phát triển nguồn lực (nhân lực và tài chính)', 'Developing resources (staff and finance)'),
  ('VI', 'Bảo đảm an toàn thông tin, an ninh mạng và bảo mật', 'Ensuring information safety, network security and confidentiality');

create table monitoring.working_week (
  home_code  text        not null default '00' check (home_code = '00'),
  valid_from date        not null,
  weekdays   smallint[]  not null check (cardinality(weekdays) between 1 and 7),
  source     text        not null,
  primary key (home_code, valid_from)
);
comment on table monitoring.working_week is 'Which weekdays (1 Monday to 7 Sunday) are worked, from a day on; a setting of ours';
insert into monitoring.working_week (valid_from, weekdays, source) values
  ('2025-06-01', '{1,2,3,4,5}', 'Thiết lập của hệ thống: tuần làm việc năm ngày');

create table monitoring.non_working_day (
  home_code text not null default '00' check (home_code = '00'),
  day       date not null,
  name_vi   text not null check (name_vi <> ''),
  primary key (home_code, day)
);
comment on table monitoring.non_working_day is 'Days on which nobody works although their weekday is worked: holidays as announced each year';
grant insert, delete on monitoring.non_working_day to :app;

create table monitoring.task_schedule (
  home_code         text        not null,
  id                text        not null,
  frequency         text        not null check (frequency in ('daily', 'weekly', 'monthly')),
  weekday           smallint    check (weekday between 1 and 7),
  month_day         smallint    check (month_day between 1 and 31),
  working_day_rule  text        not null check (working_day_rule in ('as-is', 'next', 'previous', 'skip')),
  due_hour          text        check (due_hour ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  valid_from        date        not null,
  valid_to          date,
  task              jsonb       not null,
  assigner_area     text,
  assigner_part     text,
  created_at        timestamptz not null,
  created_by        text        not null,
  creator_name      text        not null,
  primary key (home_code, id),
  check ((frequency = 'weekly') = (weekday is not null)),
  check ((frequency = 'monthly') = (month_day is not null)),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table monitoring.task_schedule is
  'Recurring tasks: when an occurrence opens, from a day (inclusive) to a day (exclusive, null: open), and what task it is; a job opens them';
grant insert on monitoring.task_schedule to :app;
grant update (valid_to) on monitoring.task_schedule to :app;

create table monitoring.schedule_occurrence (
  home_code   text not null,
  schedule_id text not null,
  nominal_day date not null,
  opened_on   date not null,
  task_id     text not null,
  primary key (home_code, schedule_id, nominal_day)
);
comment on table monitoring.schedule_occurrence is 'Occurrences that were opened, append-only: the day by the calendar and the day after the working-day rule';
grant insert on monitoring.schedule_occurrence to :app;
