-- A contradiction leads to the raw events of the days that were measured: those of the report's period.

alter table reporting.contradiction add column first_day date check (first_day <= period_end);
update reporting.contradiction set first_day = period_end where first_day is null;
alter table reporting.contradiction alter column first_day set not null;
comment on column reporting.contradiction.first_day is 'The first day that was measured; period_end is the last';
