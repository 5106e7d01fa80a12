create table identity.passkey (
  home_code       text        not null default '00' check (home_code = '00'),
  id              text        not null,
  account_id      text        not null,
  credential_id   text        not null,
  public_key      text        not null,
  sign_count      bigint      not null,
  transports      text[]      not null,
  rp_id           text        not null,
  name_sealed     text        not null,
  data_key_number integer     not null,
  created_at      timestamptz not null,
  last_used_at    timestamptz,
  primary key (home_code, id),
  unique (home_code, credential_id)
);
comment on table identity.passkey is 'Public keys of passkeys (WebAuthn), several an account, each for one address of the product (rp_id); the name that its owner gave is encrypted';
create index passkey_of_account on identity.passkey (home_code, account_id);
grant insert, update, delete on identity.passkey to :app;

create table identity.passkey_challenge (
  home_code        text        not null default '00' check (home_code = '00'),
  challenge_digest text        not null,
  bound_to         text        not null,
  expires_at       timestamptz not null,
  primary key (home_code, challenge_digest)
);
comment on table identity.passkey_challenge is 'Challenges that a passkey is to sign, each good for one answer in the session or sign-in it was made for (bound_to, a digest); a job removes what has expired';
grant insert, delete on identity.passkey_challenge to :app;
