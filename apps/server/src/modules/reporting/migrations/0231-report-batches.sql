-- Reports that programs of provinces send many at a time.

create table reporting.report_batch (
  home_code    text        not null default '00' check (home_code = '00'),
  actor_id     text        not null,
  id           text        not null,
  content_hash text        not null,
  report_count integer     not null check (report_count between 1 and 500),
  received_at  timestamptz not null,
  finished_at  timestamptz,
  results      jsonb       check ((results is null) = (finished_at is null)),
  primary key (home_code, actor_id, id)
);
comment on table reporting.report_batch is
  'Consignments of reports by the key that their sender gave: the same one again gets the same answer; one that was cut off goes on where it stopped';
comment on column reporting.report_batch.results is 'What became of each report, in the order as sent; null: not finished';

grant insert, update on reporting.report_batch to :app;
