-- Messages to people: in the product, and by e-mail and text message to addresses that their owners confirmed.

create table identity.message (
  home_code   text        not null default '00' check (home_code = '00'),
  id          text        not null,
  account_id  text        not null,
  message_key text        not null check (message_key <> ''),
  kind        text        not null,
  title_vi    text        not null,
  title_en    text        not null,
  body_vi     text        not null,
  body_en     text        not null,
  link        text        not null check (link like '/%'),
  in_product  boolean     not null,
  created_at  timestamptz not null,
  read_at     timestamptz,
  primary key (home_code, id),
  unique (home_code, account_id, message_key)
);
comment on table identity.message is
  'What somebody was told, in the words of that moment; message_key: the occasion, told once. in_product false: they wish it by other ways only. Forgotten after message_settings.retention_days';
create index message_of_account on identity.message (account_id, id desc) where in_product;
create index message_unread on identity.message (account_id) where in_product and read_at is null;
create index message_by_age on identity.message (created_at);
grant insert, delete on identity.message to :app;
grant update (read_at) on identity.message to :app;

create table identity.message_address (
  home_code       text        not null default '00' check (home_code = '00'),
  account_id      text        not null,
  channel         text        not null check (channel in ('email', 'sms')),
  address_sealed  text        not null,
  code_sealed     text,
  data_key_number integer     not null,
  code_expires_at timestamptz,
  code_tries      smallint    not null default 0,
  codes_sent      smallint    not null default 0,
  codes_since     timestamptz not null,
  confirmed_at    timestamptz,
  primary key (home_code, account_id, channel),
  check ((code_sealed is null) = (code_expires_at is null))
);
comment on table identity.message_address is
  'Where somebody is reached outside the product, encrypted; used once confirmed by a code that was sent there. codes_sent: since codes_since, so that nobody floods a stranger';
create index message_address_by_key on identity.message_address (data_key_number);
grant insert, update, delete on identity.message_address to :app;

create table identity.message_preference (
  home_code  text    not null default '00' check (home_code = '00'),
  account_id text    not null,
  kind       text    not null,
  channel    text    not null check (channel in ('product', 'email', 'sms')),
  wanted     boolean not null,
  primary key (home_code, account_id, kind, channel)
);
comment on table identity.message_preference is 'Which kinds of messages somebody wishes by which way, where that differs from what is usual for the kind';
grant insert, update, delete on identity.message_preference to :app;

create table identity.message_delivery (
  home_code  text        not null default '00' check (home_code = '00'),
  message_id text        not null,
  channel    text        not null check (channel in ('email', 'sms')),
  account_id text        not null,
  state      text        not null check (state in ('waiting', 'sent', 'failed', 'given-up')),
  attempts   smallint    not null default 0,
  next_at    timestamptz not null,
  batch      text,
  reason     text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (home_code, message_id, channel),
  check ((state in ('sent', 'given-up')) = (settled_at is not null))
);
comment on table identity.message_delivery is
  'Messages on their way out of the product. next_at: not tried before; while one is being sent, when it may be tried again. batch: messages that leave together. reason: a word of ours, never what a server answered';
create index message_delivery_due on identity.message_delivery (channel, next_at) where state in ('waiting', 'failed');
create index message_delivery_of_account on identity.message_delivery (account_id, channel) where state in ('waiting', 'failed');
create index message_delivery_by_age on identity.message_delivery (created_at);
grant insert, update, delete on identity.message_delivery to :app;

create table identity.message_settings (
  home_code         text     not null default '00' check (home_code = '00'),
  retention_days    smallint not null check (retention_days between 7 and 730),
  digest_minutes    smallint not null check (digest_minutes between 0 and 720),
  quiet_from        text     not null check (quiet_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  quiet_to          text     not null check (quiet_to ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  email_a_minute    smallint not null check (email_a_minute between 1 and 6000),
  sms_a_minute      smallint not null check (sms_a_minute between 1 and 6000),
  most_attempts     smallint not null check (most_attempts between 1 and 12),
  sms_accents       boolean  not null,
  sms_most_parts    smallint not null check (sms_most_parts between 1 and 6),
  primary key (home_code)
);
comment on table identity.message_settings is
  'How messages leave: kept for so many days, reminders gathered for so many minutes, none outside the product in the quiet hours (Viet Nam; equal: none), so many a minute, tried so often; one row';
insert into identity.message_settings
  (retention_days, digest_minutes, quiet_from, quiet_to, email_a_minute, sms_a_minute, most_attempts, sms_accents, sms_most_parts)
  values (90, 10, '21:00', '06:00', 120, 60, 6, false, 2);
grant update on identity.message_settings to :app;

create index appointment_of_area on identity.appointment (area);
