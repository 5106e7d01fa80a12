create table identity.account_review (
  home_code text        not null default '00' check (home_code = '00'),
  id        text        not null,
  area      text,
  opened_on date        not null,
  due_on    date        not null,
  opened_at timestamptz not null,
  opened_by text        not null,
  closed_at timestamptz,
  primary key (home_code, id),
  check (due_on >= opened_on)
);
comment on table identity.account_review is
  'Looks at all appointments of an area: a province with its communes, a body outside provinces, or (null) those for the nation. due_on: the last day for it; closed_at: everything is decided';
create unique index account_review_open on identity.account_review (home_code, coalesce(area, '')) where closed_at is null;
grant insert on identity.account_review to :app;
grant update (closed_at) on identity.account_review to :app;

create table identity.account_review_item (
  home_code      text        not null default '00' check (home_code = '00'),
  review_id      text        not null,
  appointment_id text        not null,
  decision       text        check (decision in ('confirmed', 'ended')),
  reason         text,
  decided_at     timestamptz,
  decided_by     text,
  decided_name   text,
  suspended_at   timestamptz,
  primary key (home_code, review_id, appointment_id),
  foreign key (home_code, review_id) references identity.account_review (home_code, id),
  foreign key (home_code, appointment_id) references identity.appointment (home_code, id),
  check ((decision is null) = (decided_at is null) and (decided_at is null) = (decided_by is null) and (decided_by is null) = (decided_name is null))
);
comment on table identity.account_review_item is 'What became of each appointment in a review; suspended_at: it stopped because nobody decided in time';
create index account_review_item_of_appointment on identity.account_review_item (home_code, appointment_id);
grant insert on identity.account_review_item to :app;
grant update (decision, reason, decided_at, decided_by, decided_name, suspended_at) on identity.account_review_item to :app;
