create table identity.data_key (
  home_code  text        not null default '00' check (home_code = '00'),
  number     integer     not null,
  wrapped    text        not null,
  created_at timestamptz not null,
  primary key (home_code, number)
);
comment on table identity.data_key is 'Keys that encrypt personal data, each wrapped by the key of the installation; the highest number is in use';
grant insert, delete on identity.data_key to :app;

create table identity.signing_key (
  home_code  text        not null default '00' check (home_code = '00'),
  kid        text        not null,
  sealed     text        not null,
  created_at timestamptz not null,
  primary key (home_code, kid)
);
comment on table identity.signing_key is 'Private keys of the sign-on provider (JWK), encrypted by the key of the installation';
grant insert on identity.signing_key to :app;

create table identity.account (
  home_code           text        not null default '00' check (home_code = '00'),
  id                  text        not null,
  login_digest        text        not null,
  login_sealed        text        not null,
  name_sealed         text        not null,
  data_key_number     integer     not null,
  password_hash       text        not null,
  password_changed_at timestamptz not null,
  password_temporary  boolean     not null,
  demonstration       boolean     not null,
  locked_at           timestamptz,
  lock_reason         text,
  created_at          timestamptz not null,
  primary key (home_code, id),
  unique (home_code, login_digest),
  check ((locked_at is null) = (lock_reason is null))
);
comment on table identity.account is 'People who may sign in. Sign-on is one place for the nation, so its home is 00; name and login name are encrypted, login_digest finds them';
grant insert, update on identity.account to :app;

create table identity.appointment (
  home_code    text        not null default '00' check (home_code = '00'),
  id           text        not null,
  account_id   text        not null,
  role_code    text        not null,
  area         text        check (area ~ '^\d{2}(/\d{5})?$'),
  part         text        check (part in ('party', 'council', 'committee', 'front')),
  valid_from   date        not null,
  valid_to     date,
  decision     text        not null,
  appointed_at timestamptz not null,
  primary key (home_code, id),
  check (valid_to is null or valid_to >= valid_from)
);
comment on table identity.appointment is 'A role in an area (null: the nation) and a block (null: all) from a day, inclusive, to a day, exclusive; decision names the paper behind it';
create index appointment_of_account on identity.appointment (home_code, account_id);
grant insert, update on identity.appointment to :app;

create table identity.session (
  home_code    text        not null default '00' check (home_code = '00'),
  id           text        not null,
  token_digest text        not null,
  account_id   text        not null,
  browser      text        not null,
  opened_at    timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at     timestamptz,
  end_reason   text        check (end_reason in ('signed-out', 'signed-out-everywhere', 'replaced', 'password-changed', 'account-locked')),
  primary key (home_code, id),
  unique (home_code, token_digest),
  check ((ended_at is null) = (end_reason is null))
);
comment on table identity.session is 'Sessions of browsers; the cookie holds a secret of which only the digest is here';
create index session_of_account on identity.session (home_code, account_id) where ended_at is null;
grant insert, update, delete on identity.session to :app;

create table identity.sign_in_guard (
  home_code       text        not null default '00' check (home_code = '00'),
  kind            text        not null check (kind in ('account', 'address')),
  key_digest      text        not null,
  attempts        integer     not null,
  last_attempt_at timestamptz not null,
  blocked_until   timestamptz,
  primary key (home_code, kind, key_digest)
);
comment on table identity.sign_in_guard is 'Attempts to sign in since the last success, for each login name typed (known or not) and each address';
grant insert, update, delete on identity.sign_in_guard to :app;

create table identity.session_limits (
  home_code      text    not null default '00' check (home_code = '00'),
  idle_minutes   integer not null check (idle_minutes between 5 and 240),
  absolute_hours integer not null check (absolute_hours between 1 and 24),
  primary key (home_code)
);
comment on table identity.session_limits is 'How long a session lasts without use, and at most; one row';
insert into identity.session_limits (idle_minutes, absolute_hours) values (30, 12);
grant update on identity.session_limits to :app;

create table identity.provider_record (
  home_code   text        not null default '00' check (home_code = '00'),
  model       text        not null,
  id          text        not null,
  payload     jsonb       not null,
  account_id  text,
  grant_id    text,
  uid         text,
  user_code   text,
  consumed_at timestamptz,
  expires_at  timestamptz not null,
  primary key (home_code, model, id)
);
comment on table identity.provider_record is 'What the OpenID Connect provider remembers: its sessions, interactions, grants, codes and tokens; a job removes what has expired';
create index provider_record_of_account on identity.provider_record (home_code, account_id);
create index provider_record_of_grant on identity.provider_record (home_code, grant_id);
create index provider_record_by_uid on identity.provider_record (home_code, model, uid);
create index provider_record_by_expiry on identity.provider_record (expires_at);
grant insert, update, delete on identity.provider_record to :app;
