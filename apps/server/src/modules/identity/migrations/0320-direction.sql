-- Directing tasks, reporting on them, checking what was reported. Whoever is permitted for the nation acts for the bodies named to them.
update identity.role set permissions = permissions || '{monitoring.direct-tasks}' where code in ('analyst', 'province-reviewer');
update identity.role set permissions = permissions || '{monitoring.report-progress}' where code in ('province-reviewer', 'commune-reporter');
insert into identity.role (code, valid_from, title, title_en, permissions) values
  ('body-officer', '2025-07-01', 'Đầu mối bộ, ngành, doanh nghiệp', 'Officer of a ministry or enterprise',
    '{monitoring.read,monitoring.report-progress}'),
  ('verifier', '2025-07-01', 'Cán bộ kiểm chứng độc lập', 'Independent verifier',
    '{monitoring.read,monitoring.verify-tasks}');
update identity.role set permissions = permissions || '{monitoring.name-representatives}' where code = 'administrator';
