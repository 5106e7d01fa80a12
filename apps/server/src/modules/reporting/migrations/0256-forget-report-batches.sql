-- How long a batch of reports is known by its key.

create table reporting.batch_retention (
  home_code text    not null default '00' check (home_code = '00'),
  days      integer not null check (days between 31 and 3660),
  primary key (home_code)
);
comment on table reporting.batch_retention is
  'For so many days after it came a batch sent again is known as the same one; one row. Its reports are known by themselves for ever, so none is ever sent twice; no rule of law names a number';
insert into reporting.batch_retention (days) values (90);
grant update on reporting.batch_retention to :app;

create index report_batch_by_age on reporting.report_batch (received_at);
grant delete on reporting.report_batch to :app;
