-- Accounts that nobody uses are locked; every appointment is looked at again and again.

create table identity.account_rule (
  home_code          text    not null default '00' check (home_code = '00'),
  valid_from         date    not null,
  idle_days          integer check (idle_days between 15 and 366),
  warn_days          integer not null check (warn_days between 0 and 30),
  in_demonstration   boolean not null,
  review_months      integer check (review_months between 1 and 24),
  review_days        integer not null check (review_days between 7 and 120),
  suspend_after_days integer check (suspend_after_days between 1 and 120),
  primary key (home_code, valid_from),
  check (idle_days is null or warn_days < idle_days)
);
comment on table identity.account_rule is
  'From a day on, until the next row: lock after so many whole days in Viet Nam without a sign-in (null: never), told so many days before; invented accounts too or not; '
  'each area is reviewed every so many months (null: not by itself) within so many days; what is undecided so many days after that is suspended (null: it is not)';
insert into identity.account_rule (valid_from, idle_days, warn_days, in_demonstration, review_months, review_days, suspend_after_days)
  values ('2025-07-01', 45, 7, false, 6, 30, null);
grant insert, update on identity.account_rule to :app;

alter table identity.account
  add column unlocked_at     timestamptz,
  add column lock_cause      text check (lock_cause in ('person', 'idle')),
  add column idle_warned_for date;
comment on column identity.account.unlocked_at is 'When an administrator opened it last: idle days count from then';
comment on column identity.account.lock_cause is 'Who locked it: a person, or time. Deputies go on while it was only time';
comment on column identity.account.idle_warned_for is 'The day its owner was here last when the owner was told that it will be locked: told once';
update identity.account set lock_cause = 'person' where locked_at is not null;

alter table identity.appointment add column suspended_at timestamptz;
comment on column identity.appointment.suspended_at is 'Since when it allows nothing, because nobody confirmed it in a review; null: it is in force';
