-- A day that is lived in a demonstration is a rehearsal: it is shown when it is chosen, not in place of the day that is demonstrated.

alter table reporting.snapshot add column rehearsed boolean not null default false;
comment on column reporting.snapshot.rehearsed is 'Lived in a demonstration: no page shows it unless it is chosen';
