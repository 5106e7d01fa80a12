-- Who owes which report by when, what came in, and what was done about it. A row of `report` is written when its period opens.

alter table reporting.form
  drop constraint form_frequency_check,
  drop constraint form_level_check,
  add constraint form_level_check check (level in ('province', 'commune', 'body'));
comment on column reporting.form.frequency is 'How often a day pack holds the answers; of a form of a regime the regime says it';
comment on column reporting.form.source_file is 'The file of a day pack with the answers; empty: a form that no day pack holds';

alter table reporting.form_version
  add column content jsonb not null default '{}';
comment on column reporting.form_version.items is
  'The items in the order of their answers: key, no, nameVi, nameEn and what the form builder sets; without a kind an item asks yes or no';
comment on column reporting.form_version.content is 'What holds for the form as a whole: sections, checks; empty for forms that came with a day pack';

create table reporting.form_publication (
  home_code         text        not null default '00' check (home_code = '00'),
  form_key          text        not null,
  valid_from        date        not null,
  published_at      timestamptz not null,
  form_version_no   smallint    not null,
  published_by_name text        not null,
  primary key (home_code, form_key, valid_from, published_at),
  foreign key (home_code, form_version_no) references reporting.form_version
);
comment on table reporting.form_publication is
  'Which version of a form reports are made on from a day on, until a later one; of one day the last published. A version without one only came with a day pack';

create table reporting.regime_version (
  home_code         text        not null default '00' check (home_code = '00'),
  regime_no         smallint    generated always as identity,
  regime_key        text        not null,
  version           smallint    not null check (version >= 1),
  state             text        not null check (state in ('draft', 'published')),
  valid_from        date        not null,
  valid_to          date        check (valid_to >= valid_from),
  content           jsonb       not null,
  changed_at        timestamptz not null,
  changed_by_name   text        not null,
  primary key (home_code, regime_no),
  unique (home_code, regime_key, version),
  exclude using gist (home_code with =, regime_key with =, daterange(valid_from, valid_to) with &&) where (state = 'published')
);
comment on table reporting.regime_version is
  'Reporting regimes as they stand from a day, inclusive, to a day, exclusive; content: legal basis, frequency, window, chain, forms and who reports. A published one changes only its end';

create table reporting.opened_period (
  home_code  text        not null default '00' check (home_code = '00'),
  regime_no  smallint    not null,
  period_end date        not null,
  opened_at  timestamptz not null,
  primary key (home_code, regime_no, period_end)
);
comment on table reporting.opened_period is 'Periods of regimes whose expected reports are written: each is opened once';

create table reporting.report (
  home_code         text        not null,
  period_end        date        not null,
  form_version_no   smallint    not null,
  reporter          text        not null,
  regime_no         smallint    not null,
  part              text        not null check (part in ('party', 'council', 'committee', 'front', 'all')),
  unit_id           text,
  opens_at          timestamptz not null,
  due_at            timestamptz not null,
  closes_at         timestamptz not null,
  state             text        not null default 'expected' check (state in ('expected', 'sent', 'returned', 'approved', 'exempt')),
  revision          smallint    not null default 0,
  approved_revision smallint,
  first_sent_at     timestamptz,
  sent_at           timestamptz,
  doubts            smallint    not null default 0,
  marks             text,
  yes_no            smallint[],
  numbers           numeric[],
  texts             text[],
  statement_kinds   text[],
  statements        text[],
  seconds_spent     integer,
  reopened_until    timestamptz,
  changed_xid       xid8        not null default pg_current_xact_id(),
  primary key (home_code, period_end, form_version_no, reporter),
  check ((revision = 0) = (sent_at is null))
) partition by range (period_end);
comment on table reporting.report is
  'The expected-report ledger and what came in: a row for each report that a unit or body owes for a period, written when the period opens. '
  'Counts over it are completeness and timeliness, so no rate passes 100 %';
comment on column reporting.report.period_end is 'The last day of the period, included; of a daily report the day itself';
comment on column reporting.report.reporter is 'Official code of the unit on that day, else the id of the body';
comment on column reporting.report.part is 'The block that answers; all: a body without blocks';
comment on column reporting.report.unit_id is 'The unit of organisations; null: a body outside provinces and communes reports';
comment on column reporting.report.state is 'Follows from the actions: expected until sent, sent until a decision, returned with a reason, approved, exempt with a reason';
comment on column reporting.report.revision is 'How often it was sent; 0: not yet';
comment on column reporting.report.doubts is 'Findings of the checks that the sender gave a reason for';
comment on column reporting.report.marks is
  'A character for each item of the form version: a answered, c carried forward and confirmed, m measured, n not applicable yet, - not answered or not asked; null: not sent';
comment on column reporting.report.yes_no is 'Of yes/no items in the order of the form version: 1 met, 0 not met, null not answered or of another kind';
comment on column reporting.report.numbers is 'Of numbers; of a share its numerator; null when the form has none';
comment on column reporting.report.texts is 'Of texts, choices, dates and files; of a share its denominator; null when the form has none';
comment on column reporting.report.statement_kinds is 'obstacle or recommendation, with :key of the item that it belongs to where it has one';
comment on column reporting.report.changed_xid is
  'The transaction of the last change: readers that know until which one they have read find what is new without missing a slow one';
create index report_changed on reporting.report (changed_xid);

create table reporting.report_action (
  home_code       text        not null,
  period_end      date        not null,
  form_version_no smallint    not null,
  reporter        text        not null,
  id              text        not null,
  kind            text        not null check (kind in
    ('sent', 'returned', 'approved', 'reopened', 'exempted', 'exemption-ended')),
  revision        smallint    not null,
  at              timestamptz not null,
  actor_id        text        not null,
  actor_name      text        not null,
  reason          text,
  document        jsonb,
  primary key (home_code, period_end, form_version_no, reporter, id),
  check ((kind = 'sent') = (document is not null)),
  check (kind in ('sent', 'approved') or reason is not null)
) partition by range (period_end);
comment on table reporting.report_action is
  'All that was done with a report, never changed: each sending with the document as sent, each return, approval, reopening and exemption';
comment on column reporting.report_action.id is 'Given by whoever sends, so that the same sending, repeated over a bad line, is one; else made here';

create table reporting.report_draft (
  home_code       text        not null,
  period_end      date        not null,
  form_version_no smallint    not null,
  reporter        text        not null,
  revision        integer     not null check (revision >= 1),
  document        jsonb       not null,
  saved_at        timestamptz not null,
  saved_by        text        not null,
  saved_by_name   text        not null,
  device          text        not null,
  primary key (home_code, period_end, form_version_no, reporter)
);
comment on table reporting.report_draft is
  'What somebody has filled in and not sent yet, seen by all who may send the report; a save names the revision it began from, so nobody overwrites another unseen';

create table reporting.live_day (
  home_code     text        not null default '00' check (home_code = '00'),
  report_date   date        not null,
  id            text        not null,
  regime_no     smallint    not null,
  register_no   smallint    not null,
  form_versions smallint[]  not null,
  opened_at     timestamptz not null,
  primary key (home_code, report_date),
  unique (home_code, id)
);
comment on table reporting.live_day is
  'Days whose figures are reported here: read from the reports themselves until, and beside, the snapshots that a cut-off takes of them';

do $$
declare
  parent text;
begin
  foreach parent in array array['report', 'report_action'] loop
    for year in 2025..2030 loop
      execute format('create table reporting.%I partition of reporting.%I for values from (%L) to (%L)',
        parent || '_' || year, parent, make_date(year, 1, 1), make_date(year + 1, 1, 1));
      execute format('comment on table reporting.%I is %L', parent || '_' || year, 'Partition of reporting.' || parent || ': periods that end in ' || year);
    end loop;
    execute format('create table reporting.%I partition of reporting.%I default', parent || '_other', parent);
    execute format('comment on table reporting.%I is %L', parent || '_other', 'Partition of reporting.' || parent || ': periods of years without a partition');
  end loop;
end
$$;

grant insert, update on reporting.regime_version, reporting.report to :app;
grant insert on reporting.opened_period, reporting.report_action to :app;
grant insert, update on reporting.live_day to :app;
grant insert, update, delete on reporting.report_draft to :app;
grant insert on reporting.form_publication to :app;
