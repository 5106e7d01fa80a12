-- Who reports, or receives reports, for a body outside provinces and communes: an enterprise, a ministry (R-03).
-- Their place is 00/ and the id of the body; 00 alone is all such bodies.

alter table identity.appointment drop constraint appointment_area_check;
alter table identity.appointment
  add constraint appointment_area_check check (area ~ '^(\d{2}(/\d{5})?|00/00-[0-9a-f-]{36})$');

insert into identity.role (code, valid_from, title, title_en, permissions) values
  ('body-reporter', '2025-07-01', 'Cán bộ báo cáo của bộ, ngành, doanh nghiệp', 'Reporter of a ministry or an enterprise',
    '{monitoring.read,reporting.read,reporting.submit}'),
  ('body-reviewer', '2025-07-01', 'Cán bộ nhận báo cáo của bộ, ngành', 'Reviewer of a receiving ministry',
    '{monitoring.read,reporting.read,reporting.review,reporting.reopen}');
