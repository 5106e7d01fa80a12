-- Who sees where kept figures differ from what they were made of: administrators and the command centre.

update identity.role set permissions = permissions || '{reporting.see-differences}'
  where home_code = '00' and code in ('analyst', 'administrator') and valid_to is null;
