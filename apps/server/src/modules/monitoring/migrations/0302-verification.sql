create table monitoring.verification_draw (
  home_code       text        not null,
  id              text        not null,
  seed            text        not null check (seed <> ''),
  size_part       integer     not null check (size_part > 0),
  size_whole      integer     check (size_whole >= size_part),
  criteria        jsonb       not null,
  verifier_unit   text,
  verifier_part   text        check (verifier_part in ('party', 'council', 'committee', 'front')),
  verifier_body   text,
  assigner_area   text,
  assigner_part   text,
  eligible        text[]      not null,
  drawn_at        timestamptz not null,
  drawn_by        text        not null,
  drawer_name     text        not null,
  primary key (home_code, id),
  check ((verifier_unit is null) = (verifier_part is null)),
  check (num_nonnulls(verifier_unit, verifier_body) = 1)
);
comment on table monitoring.verification_draw is
  'Samples of results that a second body is to check; append-only. size_whole null: size_part results, else that share of them. eligible: all results it was drawn from, so that whoever has the seed can draw again';
grant insert on monitoring.verification_draw to :app;

create table monitoring.verification (
  home_code     text        not null,
  assignment_id text        not null,
  claim         integer     not null check (claim > 0),
  draw_id       text        not null,
  outcome       text        not null check (outcome in ('not-checked', 'verified', 'contradicted')),
  words         text        not null,
  evidence      jsonb       not null,
  checked_at    timestamptz,
  checked_by    text,
  checker_name  text,
  primary key (home_code, assignment_id, claim)
);
comment on table monitoring.verification is
  'Results drawn for checking: the claim (a body''s n-th report that its part is done) with what the check found. not-checked with words: the verifier could not check, and why';
create index verification_of_draw on monitoring.verification (draw_id);
create index verification_of_assignment on monitoring.verification (assignment_id);
grant insert on monitoring.verification to :app;
grant update (outcome, words, evidence, checked_at, checked_by, checker_name) on monitoring.verification to :app;
