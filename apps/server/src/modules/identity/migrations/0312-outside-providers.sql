create table identity.outside_provider (
  home_code       text        not null default '00' check (home_code = '00'),
  id              text        not null,
  issuer          text        not null,
  client_id       text        not null,
  secrets_sealed  text        not null,
  data_key_number integer     not null,
  subject_claim   text        not null,
  label           text        not null,
  label_en        text        not null,
  enabled         boolean     not null,
  created_at      timestamptz not null,
  primary key (home_code, id),
  unique (home_code, issuer, client_id)
);
comment on table identity.outside_provider is 'Sign-on providers of others (OpenID Connect), by which people with a link may sign in; our secret there, and the key of the digests of its subjects, are encrypted';
grant insert, update, delete on identity.outside_provider to :app;

create table identity.outside_link (
  home_code      text        not null default '00' check (home_code = '00'),
  provider_id    text        not null,
  subject_digest text        not null,
  account_id     text        not null,
  linked_at      timestamptz not null,
  primary key (home_code, provider_id, subject_digest),
  unique (home_code, provider_id, account_id)
);
comment on table identity.outside_link is 'Whom another provider’s subject is here; the subject may be a number of the person, so only its keyed digest is kept';
create index outside_link_of_account on identity.outside_link (home_code, account_id);
grant insert, delete on identity.outside_link to :app;
