-- Whoever verifies answers reads the reports that hold them, and the raw events of what was measured (C-12).

update identity.role set permissions = permissions || '{reporting.read}'
  where home_code = '00' and code = 'verifier' and valid_to is null and not 'reporting.read' = any(permissions);
