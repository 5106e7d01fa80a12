-- Who keeps the themes of statements: the command centre.

update identity.role set permissions = permissions || '{reporting.edit-themes}'
  where home_code = '00' and code = 'analyst' and valid_to is null;
