-- Who takes the lessons to other learning platforms (K-13).

update identity.role set permissions = permissions || '{reporting.export-training}'
  where home_code = '00' and code in ('administrator', 'analyst') and valid_to is null;
