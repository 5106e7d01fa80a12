-- Units that end or begin while periods are open: what the ledger of expected reports has to follow, and when it did.

create table reporting.unit_change (
  home_code   text        not null default '00' check (home_code = '00'),
  day         date        not null,
  id          text        not null,
  ended       text[]      not null,
  begun       text[]      not null,
  heard_at    timestamptz not null,
  followed_at timestamptz,
  primary key (home_code, day, id)
);
comment on table reporting.unit_change is
  'Changes of units by their first day, as organisations told them: the units whose version ends on it and those that begin one; '
  'followed on that day, when expected reports of units that are no more are exempted and new units are expected';
comment on column reporting.unit_change.id is 'A digest of what was told, so that the same event heard twice is one row';

grant insert, update on reporting.unit_change to :app;
