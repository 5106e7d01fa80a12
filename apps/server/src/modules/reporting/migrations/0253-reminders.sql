create table reporting.reminder_sent (
  home_code         text        not null default '00' check (home_code = '00'),
  regime_no         smallint    not null,
  period_end        date        not null,
  to_whom           text        not null check (to_whom in ('reporter', 'reviewer')),
  minutes_after_due integer     not null,
  sent_at           timestamptz not null,
  primary key (home_code, regime_no, period_end, to_whom, minutes_after_due)
);
comment on table reporting.reminder_sent is
  'Reminders of regimes that went out for a period, or were passed over because a later one of the same kind was due already; each once';
grant insert on reporting.reminder_sent to :app;

create index report_waited_for on reporting.report (regime_no, period_end) where state in ('expected', 'returned');
