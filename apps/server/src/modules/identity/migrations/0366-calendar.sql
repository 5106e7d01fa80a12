-- Who keeps the calendar of working days: the command centre and the administrators.

update identity.role set permissions = permissions || '{organisations.keep-calendar}'
  where home_code = '00' and code in ('analyst', 'administrator') and valid_to is null;
