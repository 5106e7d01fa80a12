-- Who says which documents a province has issued, and who publishes where people are served.
update identity.role set permissions = permissions || '{reporting.state-documents,reporting.publish-service-points}'
  where home_code = '00' and code in ('analyst', 'province-reviewer') and valid_to is null;
update identity.role set permissions = permissions || '{reporting.publish-service-points}'
  where home_code = '00' and code = 'commune-reporter' and valid_to is null;
