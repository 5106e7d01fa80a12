create table identity.role (
  home_code   text   not null default '00' check (home_code = '00'),
  code        text   not null,
  valid_from  date   not null,
  valid_to    date,
  title       text   not null,
  title_en    text   not null,
  permissions text[] not null,
  primary key (home_code, code, valid_from),
  exclude using gist (home_code with =, code with =, daterange(valid_from, valid_to) with &&)
);
comment on table identity.role is 'What each role allows, from a day, inclusive, to a day, exclusive';

insert into identity.role (code, valid_from, title, title_en, permissions) values
  ('viewer', '2025-07-01', 'Người xem', 'Viewer',
    '{monitoring.read,reporting.read}'),
  ('commune-reporter', '2025-07-01', 'Cán bộ báo cáo cấp xã', 'Commune reporter',
    '{monitoring.read,reporting.read,reporting.submit}'),
  ('province-reviewer', '2025-07-01', 'Cán bộ thẩm tra cấp tỉnh', 'Province reviewer',
    '{monitoring.read,reporting.read,reporting.review}'),
  ('analyst', '2025-07-01', 'Chuyên viên phân tích Trung tâm điều hành', 'Analyst of the command centre',
    '{monitoring.read,monitoring.edit-wording,monitoring.publish-report,reporting.read,reporting.import-day}'),
  ('leader', '2025-07-01', 'Lãnh đạo', 'Leader',
    '{monitoring.read,reporting.read}'),
  ('administrator', '2025-07-01', 'Quản trị hệ thống', 'Administrator',
    '{identity.manage,monitoring.read,organisations.change-units,organisations.record-codes,reporting.import-day}');
