-- Working days are kept once, by organisations: what was recorded here goes there, also a week that somebody set.
-- The other schema is named as a value: a table that changes hands is the one case in which a migration writes beside its own.

do $$
begin
  execute format(
    'insert into %I.special_day (day, kind, name_vi, recorded_at, recorded_by)
       select day, ''off'', name_vi, now(), ''migration'' from monitoring.non_working_day on conflict do nothing', 'organisations');
  execute format(
    'insert into %I.working_week (valid_from, weekdays, hours, source, recorded_at, recorded_by)
       select w.valid_from, w.weekdays, k.hours, w.source, now(), ''migration''
         from monitoring.working_week w
         cross join lateral (select hours from %1$I.working_week order by valid_from limit 1) k
     on conflict (valid_from) do update set weekdays = excluded.weekdays', 'organisations');
end
$$;

drop table monitoring.non_working_day, monitoring.working_week;
