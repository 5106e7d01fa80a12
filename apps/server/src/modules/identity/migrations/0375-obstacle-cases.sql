-- Cases of obstacles: whom they lie with acts on them, the centre and provinces direct, the communes that reported them confirm.

update identity.role set permissions = permissions || '{monitoring.handle-cases}'
  where home_code = '00' and code in ('province-reviewer', 'body-officer') and valid_to is null;
update identity.role set permissions = permissions || '{monitoring.direct-cases}'
  where home_code = '00' and code in ('analyst', 'province-reviewer') and valid_to is null;
update identity.role set permissions = permissions || '{monitoring.confirm-cases}'
  where home_code = '00' and code = 'commune-reporter' and valid_to is null;
