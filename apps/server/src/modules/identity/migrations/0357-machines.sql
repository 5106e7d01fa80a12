-- Programs of others that act by themselves, such as the reporting software of a province (OAuth 2.0 client credentials).

create table identity.machine (
  home_code         text        not null default '00' check (home_code = '00'),
  id                text        not null check (id like 'may-%'),
  name              text        not null check (name <> ''),
  role_code         text        not null,
  area              text,
  part              text        check (part in ('party', 'council', 'committee', 'front')),
  valid_from        date        not null,
  valid_to          date,
  address_ranges    text[]      not null,
  requests_a_minute integer     not null check (requests_a_minute between 1 and 6000),
  decision          text        not null check (decision <> ''),
  registered_at     timestamptz not null,
  registered_by     text        not null,
  revoked_at        timestamptz,
  revoke_reason     text,
  last_used_at      timestamptz,
  primary key (home_code, id),
  check (valid_to is null or valid_to > valid_from),
  check ((revoked_at is null) = (revoke_reason is null))
);
comment on table identity.machine is
  'Programs that act by themselves: a role in an area (null: the nation) and a block (null: all) from a day, inclusive, to a day, exclusive, like an appointment; address_ranges empty: from anywhere';
grant insert on identity.machine to :app;
grant update (revoked_at, revoke_reason, last_used_at) on identity.machine to :app;

create table identity.machine_secret (
  home_code  text        not null default '00' check (home_code = '00'),
  machine_id text        not null,
  no         integer     not null check (no > 0),
  digest     text        not null,
  issued_at  timestamptz not null,
  expires_at timestamptz,
  primary key (home_code, machine_id, no),
  foreign key (home_code, machine_id) references identity.machine (home_code, id)
);
comment on table identity.machine_secret is 'Secrets of machines as digests; the one before goes on for a while beside the newest, so that a program can be changed over without a break';
grant insert on identity.machine_secret to :app;
grant update (expires_at) on identity.machine_secret to :app;

alter table identity.role add column for_machines boolean not null default false;
comment on column identity.role.for_machines is 'Whether a machine may be given the role; use cases must be fit for machines besides';
update identity.role set for_machines = true where home_code = '00' and code = 'province-system';
