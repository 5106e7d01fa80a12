-- A night is compared span by span, each in transactions of its own: each span of a night is compared once.

drop index reporting.verification_by_night;
create unique index verification_by_night on reporting.verification (home_code, by_night_of, first_day) where by_night_of is not null;
comment on column reporting.verification.by_night_of is 'The night that compared this span, once; null: somebody asked for it';
comment on column reporting.difference.place is 'Form and reporter, form and block, or part of a snapshot';
