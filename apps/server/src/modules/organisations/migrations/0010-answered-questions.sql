-- What people found out about the questions that a source of units leaves open.

create table organisations.question_answer (
  kind          text        not null,
  code          text        not null,
  named         text        not null,
  number        integer     not null check (number > 0),
  outcome       text        not null check (outcome in ('answered', 'kept-open', 'reopened')),
  old_unit_ids  text[]      not null,
  targets       jsonb       not null,
  day           date,
  legal_act     text,
  reason        text        not null check (reason <> ''),
  recorded_at   timestamptz not null,
  recorded_by   text        not null,
  recorder_name text        not null,
  primary key (kind, code, named, number),
  foreign key (kind, code, named) references organisations.open_question,
  check ((outcome = 'answered') = (day is not null)),
  check ((outcome = 'answered') = (cardinality(old_unit_ids) > 0))
);
comment on table organisations.question_answer is
  'Catalogue: answers to open questions, append-only; of one question the highest number holds. answered: from the day on the old units belong to the targets (unit and share; null: not known), which the lineage takes in while the answer stands; kept-open and reopened: the reason why not';
grant insert on organisations.question_answer to :app;
