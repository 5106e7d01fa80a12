-- Who keeps the reporting network: regimes and forms, reopening and exemption; who reports may read what it reported.

update identity.role set permissions = permissions || '{reporting.manage-regimes,reporting.reopen,reporting.review}'
  where home_code = '00' and code = 'analyst' and valid_to is null;
update identity.role set permissions = permissions || '{reporting.reopen}'
  where home_code = '00' and code = 'province-reviewer' and valid_to is null;
