create table identity.totp_factor (
  home_code       text        not null default '00' check (home_code = '00'),
  account_id      text        not null,
  secret_sealed   text        not null,
  data_key_number integer     not null,
  begun_at        timestamptz not null,
  confirmed_at    timestamptz,
  last_step       bigint      not null default 0,
  primary key (home_code, account_id)
);
comment on table identity.totp_factor is 'Apps that show one-time codes (RFC 6238), one an account; the secret is encrypted, counts only once confirmed, and last_step is the last time step whose code was used';
grant insert, update, delete on identity.totp_factor to :app;

create table identity.recovery_code (
  home_code   text        not null default '00' check (home_code = '00'),
  account_id  text        not null,
  code_digest text        not null,
  made_at     timestamptz not null,
  used_at     timestamptz,
  primary key (home_code, account_id, code_digest)
);
comment on table identity.recovery_code is 'Codes for whoever has lost the second factor, each good for one use; only their digests are here';
grant insert, update, delete on identity.recovery_code to :app;

create table identity.sign_in_rule (
  home_code            text    not null default '00' check (home_code = '00'),
  role_code            text    not null,
  second_factor_from   date,
  grace_sign_ins       integer not null check (grace_sign_ins between 0 and 100),
  password_months      integer check (password_months between 1 and 24),
  passwords_remembered integer not null check (passwords_remembered between 0 and 10),
  in_demonstration     boolean not null,
  primary key (home_code, role_code)
);
comment on table identity.sign_in_rule is 'What a role asks of sign-in: a second factor from a day (null: never), how many sign-ins may still defer it, how long a password lasts (null: for ever), how many earlier ones may not come back, and whether a demonstration asks it too; the role * stands for all without a row of their own';
insert into identity.sign_in_rule (role_code, second_factor_from, grace_sign_ins, password_months, passwords_remembered, in_demonstration) values
  ('administrator', '2025-07-01', 0, 2, 10, false),
  ('analyst', '2025-07-01', 0, null, 0, false),
  ('*', '2027-01-01', 5, null, 0, false);
grant insert, update, delete on identity.sign_in_rule to :app;

create table identity.second_factor_grace (
  home_code  text    not null default '00' check (home_code = '00'),
  account_id text    not null,
  used       integer not null,
  primary key (home_code, account_id)
);
comment on table identity.second_factor_grace is 'How many sign-ins of an account have deferred the second factor that its roles ask for';
grant insert, update, delete on identity.second_factor_grace to :app;

create table identity.password_record (
  home_code     text        not null default '00' check (home_code = '00'),
  account_id    text        not null,
  changed_at    timestamptz not null,
  password_hash text        not null,
  short         boolean     not null,
  primary key (home_code, account_id, changed_at)
);
comment on table identity.password_record is 'The last ten passwords that people chose, as hashes, so that none comes back; short: it is long enough only beside a second factor';
grant insert, delete on identity.password_record to :app;

create table identity.half_sign_in (
  home_code          text        not null default '00' check (home_code = '00'),
  interaction_digest text        not null,
  account_id         text        not null,
  methods            text[]      not null,
  must_replace       text        check (must_replace in ('first', 'expired')),
  expires_at         timestamptz not null,
  primary key (home_code, interaction_digest)
);
comment on table identity.half_sign_in is 'What a sign-in that is under way has shown so far; a job removes what has expired';
grant insert, update, delete on identity.half_sign_in to :app;

alter table identity.session add column confirmed_at timestamptz;
comment on column identity.session.confirmed_at is 'When the person last showed, during the session, that it is still them';
