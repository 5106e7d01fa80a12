-- Whoever reports, carries out or checks may keep files as evidence; how much a place may keep on a day is set by administrators.

update identity.role set permissions = permissions || '{documents.keep-files}'
  where home_code = '00' and valid_to is null
    and permissions && '{reporting.submit,monitoring.report-progress,monitoring.verify-tasks}'::text[];
update identity.role set permissions = permissions || '{documents.set-limits}'
  where home_code = '00' and code = 'administrator' and valid_to is null;
