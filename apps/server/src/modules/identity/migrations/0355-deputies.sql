-- Who holds an appointment lets a colleague act in its place for a time.

create table identity.deputy (
  home_code      text        not null default '00' check (home_code = '00'),
  id             text        not null,
  appointment_id text        not null,
  account_id     text        not null,
  permissions    text[]      not null check (cardinality(permissions) > 0),
  area           text,
  part           text        check (part in ('party', 'council', 'committee', 'front')),
  valid_from     date        not null,
  valid_to       date        not null,
  reason         text        not null check (reason <> ''),
  decision       text        not null check (decision <> ''),
  given_at       timestamptz not null,
  given_by       text        not null,
  ended_at       timestamptz,
  ended_by       text,
  primary key (home_code, id),
  foreign key (home_code, appointment_id) references identity.appointment (home_code, id),
  foreign key (home_code, account_id) references identity.account (home_code, id),
  check (valid_to > valid_from),
  check ((ended_at is null) = (ended_by is null))
);
comment on table identity.deputy is
  'Colleagues (account_id) who act in place of whoever holds an appointment, from a day, inclusive, to a day, exclusive, or until taken back. '
  'Never more than the appointment allows on the day; permissions, area and part narrow it';
comment on column identity.deputy.given_by is 'The holder of the appointment, or an administrator of the place while the holder is away';
create index deputy_of_account on identity.deputy (home_code, account_id) where ended_at is null;
create index deputy_of_appointment on identity.deputy (home_code, appointment_id);
grant insert on identity.deputy to :app;
grant update (ended_at, ended_by) on identity.deputy to :app;
