create table identity.sign_on_client (
  home_code      text        not null default '00' check (home_code = '00'),
  id             text        not null,
  name           text        not null,
  name_en        text        not null,
  secret_digest  text        not null,
  redirect_uris  text[]      not null,
  sign_out_uris  text[]      not null,
  tells_names    boolean     not null,
  created_at     timestamptz not null,
  primary key (home_code, id)
);
comment on table identity.sign_on_client is 'Other systems that sign people in with us (OpenID Connect); of their secret only the digest is here; tells_names: they may learn name and login name';
grant insert, update, delete on identity.sign_on_client to :app;
