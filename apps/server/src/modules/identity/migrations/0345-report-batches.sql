-- A province whose own software sends the reports of its communes signs in with an account of this role.

insert into identity.role (code, valid_from, title, title_en, permissions) values
  ('province-system', '2025-07-01', 'Phần mềm báo cáo của tỉnh', 'Reporting software of a province',
    '{reporting.read,reporting.submit}');
