-- What a check found may be shown by files, too; those of other steps stand in the steps themselves.
alter table monitoring.verification add column file_ids text[] not null default '{}' check (cardinality(file_ids) <= 5);
comment on column monitoring.verification.file_ids is 'Files of the module documents that show what the check found';
grant update (file_ids) on monitoring.verification to :app;
