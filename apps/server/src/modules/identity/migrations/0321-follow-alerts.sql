-- Alerts about tasks are acknowledged by people of the working groups they go to.
update identity.role set permissions = permissions || '{monitoring.follow-alerts}'
 where code in ('analyst', 'province-reviewer', 'body-officer', 'verifier');
