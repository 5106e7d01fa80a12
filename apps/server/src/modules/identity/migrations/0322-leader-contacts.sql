create table identity.leader_contact (
  home_code       text        not null check (home_code ~ '^\d{2}$'),
  id              text        not null,
  area            text        not null check (area ~ '^\d{2}(/\d{5})?$'),
  part            text        check (part in ('party', 'council', 'committee', 'front')),
  office_vi       text        not null check (office_vi <> ''),
  contact_sealed  text        not null,
  data_key_number integer     not null,
  demonstration   boolean     not null,
  recorded_at     timestamptz not null,
  recorded_by     text        not null,
  ended_at        timestamptz,
  primary key (home_code, id)
);
comment on table identity.leader_contact is
  'Leaders in charge of the work by area and block (null: all): the office in clear; name, telephone and e-mail encrypted together. ended_at null: in charge';
create index leader_contact_of_area on identity.leader_contact (home_code, area) where ended_at is null;
create index leader_contact_by_key on identity.leader_contact (data_key_number);
grant insert on identity.leader_contact to :app;
grant update (ended_at, contact_sealed, data_key_number) on identity.leader_contact to :app;

update identity.role set permissions = permissions || '{identity.read-contacts}' where code in ('leader', 'analyst', 'province-reviewer');
update identity.role set permissions = permissions || '{identity.record-contacts}' where code in ('administrator', 'province-reviewer');
