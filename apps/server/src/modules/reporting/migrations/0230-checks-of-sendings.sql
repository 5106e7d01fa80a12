-- What the checks said of a report when it was sent is kept with the sending.

alter table reporting.report_action
  add column checks jsonb check (checks is null or kind = 'sent');
comment on column reporting.report_action.checks is
  'Of a sending: findings that the sender gave a reason for, and checks that could not be made; null: every check was made and found nothing';
