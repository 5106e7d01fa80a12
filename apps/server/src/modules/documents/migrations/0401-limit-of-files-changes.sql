-- Who set how much a place may keep on a day, and when; and what all places have kept since a moment, for whoever sets it.

alter table documents.file_limit
  add column changed_at   timestamptz,
  add column changed_by   text,
  add column changer_name text,
  add constraint file_limit_changed check (num_nulls(changed_at, changed_by, changer_name) in (0, 3));
grant update (changed_at, changed_by, changer_name) on documents.file_limit to :app;
comment on table documents.file_limit is
  'How many bytes of files one place may keep on one day in Viet Nam, and who set that when (null: as delivered)';
create index file_received on documents.file (received_at);
