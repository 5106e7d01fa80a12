-- Who looks after an account while it has no appointment; whether its owner is certain already; when they were last here.
alter table identity.account
  add column kept_area         text,
  add column kept_part         text check (kept_part in ('party', 'council', 'committee', 'front')),
  add column provisional_until date,
  add column last_signed_in_at timestamptz;
comment on column identity.account.kept_area is 'Where the account is managed while it has no appointment (null: by the nation), with kept_part';
comment on column identity.account.provisional_until is 'Null: confirmed. Else it is provisional, and opens nothing from this day on unless it is confirmed before';
comment on column identity.account.last_signed_in_at is 'When a session was opened last; null: its owner has never signed in';
update identity.account set last_signed_in_at = (
  select max(opened_at) from identity.session where session.home_code = '00' and session.account_id = account.id);

alter table identity.appointment add column position_code text;
comment on column identity.appointment.position_code is 'The position that brought the role, when a list did; null: the role was given by itself';
create index appointment_by_area on identity.appointment (home_code, area text_pattern_ops);

create table identity.position (
  home_code      text    not null default '00' check (home_code = '00'),
  code           text    not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  valid_from     date    not null,
  valid_to       date,
  rank           integer not null,
  title          text    not null,
  title_en       text    not null,
  nation_roles   text[]  not null,
  province_roles text[]  not null,
  commune_roles  text[]  not null,
  primary key (home_code, code, valid_from),
  exclude using gist (home_code with =, code with =, daterange(valid_from, valid_to) with &&)
);
comment on table identity.position is 'Positions of officials, each version from a day, inclusive, to a day, exclusive: which roles they bring at each level (none: there is no such position there), and in which order they are listed';
grant insert, update on identity.position to :app;
insert into identity.position (code, valid_from, rank, title, title_en, nation_roles, province_roles, commune_roles) values
  ('chair',       '2025-07-01', 1, 'Chủ tịch',         'Chair',       '{}',        '{leader}',            '{leader}'),
  ('vice-chair',  '2025-07-01', 2, 'Phó chủ tịch',     'Vice chair',  '{}',        '{leader}',            '{leader}'),
  ('head',        '2025-07-01', 3, 'Trưởng phòng',     'Head',        '{leader}',  '{province-reviewer}', '{commune-reporter}'),
  ('deputy-head', '2025-07-01', 4, 'Phó trưởng phòng', 'Deputy head', '{viewer}',  '{province-reviewer}', '{commune-reporter}'),
  ('specialist',  '2025-07-01', 5, 'Chuyên viên',      'Specialist',  '{viewer}',  '{province-reviewer}', '{commune-reporter}'),
  ('clerk',       '2025-07-01', 6, 'Văn thư',          'Clerk',       '{viewer}',  '{viewer}',            '{commune-reporter}');

create table identity.provisional_term (
  home_code text    not null default '00' check (home_code = '00'),
  days      integer not null check (days between 7 and 366),
  primary key (home_code)
);
comment on table identity.provisional_term is 'For how many days an account from a provisional list opens anything before it must be confirmed; one row; no rule of law names a number';
insert into identity.provisional_term (days) values (90);
grant update on identity.provisional_term to :app;

create table identity.role_entrusted (
  home_code      text not null default '00' check (home_code = '00'),
  role_code      text not null,
  entrusted_role text not null,
  primary key (home_code, role_code, entrusted_role)
);
comment on table identity.role_entrusted is 'Roles that the holder of a role may give to others in the same place without holding what they allow';
insert into identity.role_entrusted (role_code, entrusted_role) values
  ('province-administrator', 'viewer'),
  ('province-administrator', 'commune-reporter'),
  ('province-administrator', 'province-reviewer'),
  ('province-administrator', 'leader'),
  ('province-administrator', 'province-system'),
  ('province-administrator', 'account-helper'),
  ('account-helper', 'viewer'),
  ('account-helper', 'commune-reporter');

-- identity.entrust-any-role: whoever has it gives any role there. Boards of account states show numbers, never whom they count.
update identity.role set permissions = permissions || '{identity.entrust-any-role,identity.read-account-boards}'
  where home_code = '00' and code = 'administrator' and valid_to is null;
update identity.role set permissions = permissions || '{identity.read-account-boards}'
  where home_code = '00' and code in ('analyst', 'leader', 'province-reviewer') and valid_to is null;
insert into identity.role (code, valid_from, title, title_en, permissions) values
  ('province-administrator', '2025-07-01', 'Quản trị tài khoản của tỉnh', 'Account administrator of a province',
    '{identity.manage,identity.read-account-boards,monitoring.read}'),
  ('account-helper', '2025-07-01', 'Hỗ trợ tài khoản của xã', 'Account helper of a commune',
    '{identity.manage,identity.read-account-boards,monitoring.read}');
insert into identity.sign_in_rule (role_code, second_factor_from, grace_sign_ins, password_months, passwords_remembered, in_demonstration)
  values ('province-administrator', '2025-07-01', 0, 2, 10, false), ('account-helper', '2025-07-01', 0, 2, 10, false);
