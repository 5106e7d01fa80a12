import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { ACTION_KINDS, REPORT_STATES } from '../../domain/network/report.ts';
import { AnswerSchema, CheckedSchema, DocumentSchema, PartSchema } from './schemas.ts';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });
const Kind = Type.Enum([...ACTION_KINDS], { type: 'string' });

/** What stands in the ledger of one report, without its answers. */
export const ReportRow = Type.Object({
  home: HomeCodeSchema,
  periodEnd: CalendarDateSchema,
  formVersionNo: Type.Integer(),
  reporter: Type.String(),
  regimeNo: Type.Integer(),
  part: PartSchema,
  unitId: nullable(UnitIdSchema),
  opensAt: InstantSchema,
  dueAt: InstantSchema,
  closesAt: InstantSchema,
  state: State,
  revision: Type.Integer(),
  approvedRevision: nullable(Type.Integer()),
  firstSentAt: nullable(InstantSchema),
  sentAt: nullable(InstantSchema),
  doubts: Type.Integer(),
  reopenedUntil: nullable(InstantSchema),
});
export type ReportRecord = Static<typeof ReportRow>;
const COLUMNS = `r.home_code as home, r.period_end as "periodEnd", r.form_version_no as "formVersionNo", r.reporter, r.regime_no as "regimeNo",
  r.part, r.unit_id as "unitId", r.opens_at as "opensAt", r.due_at as "dueAt", r.closes_at as "closesAt", r.state, r.revision,
  r.approved_revision as "approvedRevision", r.first_sent_at as "firstSentAt", r.sent_at as "sentAt", r.doubts, r.reopened_until as "reopenedUntil"`;
const VERSIONS_OF = `(select v.form_version_no from reporting.form_version v where v.home_code = '00' and v.form_key =`;

const AT_ADDRESS = {
  parameters: [HomeCodeSchema, CalendarDateSchema, Type.String(), Type.String(), PartSchema] as const,
  row: ReportRow,
};
const SELECT_REPORT = `select ${COLUMNS} from reporting.report r
    where r.home_code = $1 and r.period_end = $2 and r.form_version_no in ${VERSIONS_OF} $3) and r.reporter = $4 and r.part = $5`;

/** A report by its address: home, last day of the period, form, reporter, block. */
export const selectReport = named('reporting.select_report', AT_ADDRESS, SELECT_REPORT);

/** The same, kept from others until the transaction ends. */
export const holdReport = named('reporting.hold_report', AT_ADDRESS, `${SELECT_REPORT} for update of r`);

/**
 * The same, kept from others until the transaction ends; whether an action of the id $6 was done already: a repeat of a sending
 * over a bad line; and the yes/no answers of the day before, which the usual check of yes/no forms compares with.
 */
export const lockReport = named(
  'reporting.lock_report',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.String(), Type.String(), PartSchema, Type.String()],
    row: Type.Object({
      ...ReportRow.properties,
      isRepeat: notNull(Type.Boolean(), 'comparison of what is never null, and exists'),
      yesNoBefore: nullable(Type.Array(nullable(Type.Integer()))),
    }),
  },
  `select ${COLUMNS}, r.revision > 0 and exists (select 1 from reporting.report_action a where a.home_code = $1 and a.period_end = $2
      and a.form_version_no = r.form_version_no and a.reporter = $4 and a.id = $6) as "isRepeat",
      (select p.yes_no from reporting.report p where p.home_code = $1 and p.period_end = $2::date - 1
          and p.form_version_no = r.form_version_no and p.reporter = $4) as "yesNoBefore"
     from reporting.report r
    where r.home_code = $1 and r.period_end = $2 and r.form_version_no in ${VERSIONS_OF} $3) and r.reporter = $4 and r.part = $5
      for update of r`,
);

/** Reports that one place owes, of periods that are open at $5 or ended not before $6; the part null: of all blocks. */
export const selectReportsOfPlace = named(
  'reporting.select_reports_of_place',
  {
    parameters: [HomeCodeSchema, Type.String(), nullable(PartSchema), CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({
      ...ReportRow.properties,
      formKey: Type.String(),
      formNameVi: Type.String(),
      formNameEn: Type.String(),
      hasDraft: notNull(Type.Boolean(), 'is not null'),
      draftSavedAt: nullable(InstantSchema),
      draftSavedByName: nullable(Type.String()),
      returnReason: nullable(Type.String()),
    }),
  },
  `select ${COLUMNS}, f.form_key as "formKey", f.name_vi as "formNameVi", f.name_en as "formNameEn",
      d.revision is not null as "hasDraft", d.saved_at as "draftSavedAt", d.saved_by_name as "draftSavedByName",
      (select a.reason from reporting.report_action a where r.state = 'returned' and a.home_code = r.home_code and a.period_end = r.period_end
        and a.form_version_no = r.form_version_no and a.reporter = r.reporter and a.kind = 'returned' order by a.no desc limit 1) as "returnReason"
     from reporting.report r
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
     left join reporting.report_draft d on d.home_code = r.home_code and d.period_end = r.period_end
       and d.form_version_no = r.form_version_no and d.reporter = r.reporter
    where r.home_code = $1 and r.reporter = $2 and ($3::text is null or r.part = $3) and r.period_end between $4 and $5
    order by r.period_end desc, r.part, f.form_key limit 400`,
);

/**
 * Keeps a sending: the answers in columns and the act with its document, in one statement. It fails for a report that is not there, since
 * an act without a revision is none: so its answer may be left for the commit.
 */
export const sendReport = named(
  'reporting.send_report',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.Integer(),
      Type.String(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
      Type.Array(nullable(Type.Integer())),
      nullable(Type.Array(nullable(Type.String()))),
      nullable(Type.Array(nullable(Type.String()))),
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Integer(),
      nullable(Type.String()),
    ],
    row: NoRow,
  },
  `with sent as (
     update reporting.report set state = 'sent', revision = revision + 1, sent_at = $6, first_sent_at = coalesce(first_sent_at, $6), doubts = $10,
         marks = $11, yes_no = $12, numbers = $13, texts = $14, statement_kinds = $15, statements = $16,
         seconds_spent = coalesce(seconds_spent, 0) + $17, changed_xid = pg_current_xact_id()
      where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4
      returning revision),
   kept as (
     insert into reporting.report_action (home_code, period_end, form_version_no, reporter, id, kind, revision, at, actor_id, actor_name, document, checks)
     select $1, $2, $3, $4, $5, 'sent', (select revision from sent), $6, $7, $8, $9::text::jsonb, $18::text::jsonb)
   delete from reporting.report_draft where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4`,
);

/**
 * Decisions on reports of one province and period: the new state, and an act for each. Those of another revision stay as they are; what
 * was approved may still be returned.
 */
export const decideReports = named(
  'reporting.decide_reports',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.Array(Type.Integer()),
      Type.Array(Type.String()),
      Type.Array(Type.Integer()),
      Type.Array(Type.String()),
      Kind,
      State,
      InstantSchema,
      Type.String(),
      Type.String(),
      nullable(Type.String()),
    ],
    row: Type.Object({ reporter: Type.String(), formVersionNo: Type.Integer() }),
  },
  `with wanted as (
     select * from unnest($3::smallint[], $4::text[], $5::smallint[], $6::text[]) as w (form_version_no, reporter, revision, action_id)),
   decided as (
     update reporting.report r set state = $8, changed_xid = pg_current_xact_id(),
         approved_revision = case when $8 = 'approved' then r.revision else r.approved_revision end
       from wanted w
      where r.home_code = $1 and r.period_end = $2 and r.form_version_no = w.form_version_no and r.reporter = w.reporter and r.revision = w.revision
        and (r.state = 'sent' or ($8 = 'returned' and r.state = 'approved'))
      returning r.form_version_no, r.reporter, r.revision, w.action_id),
   kept as (
     insert into reporting.report_action (home_code, period_end, form_version_no, reporter, id, kind, revision, at, actor_id, actor_name, reason)
     select $1, $2, form_version_no, reporter, action_id, $7, revision, $9, $10, $11, $12 from decided)
   select reporter, form_version_no as "formVersionNo" from decided order by reporter, form_version_no`,
);

/** A further act on one report: exemption, its end, reopening. */
export const actOnReport = named(
  'reporting.act_on_report',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.Integer(),
      Type.String(),
      Type.String(),
      Kind,
      State,
      nullable(InstantSchema),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `with changed as (
     update reporting.report set state = $7, reopened_until = coalesce($8, reopened_until), changed_xid = pg_current_xact_id()
      where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 returning revision)
   insert into reporting.report_action (home_code, period_end, form_version_no, reporter, id, kind, revision, at, actor_id, actor_name, reason)
   select $1, $2, $3, $4, $5, $6, revision, $9, $10, $11, $12 from changed`,
);

/** What was done with a report, oldest first, with the documents as sent. */
export const selectActions = named(
  'reporting.select_actions',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String()],
    row: Type.Object({
      id: Type.String(),
      kind: Kind,
      revision: Type.Integer(),
      at: InstantSchema,
      actorName: Type.String(),
      reason: nullable(Type.String()),
      document: nullable(DocumentSchema),
      checks: nullable(CheckedSchema),
    }),
  },
  `select id, kind, revision, at, actor_name as "actorName", reason, document, checks from reporting.report_action
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 order by no limit 500`,
);

/** The sendings of a report with these numbers, oldest first. */
export const selectSendings = named(
  'reporting.select_sendings',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String(), Type.Array(Type.Integer())],
    row: Type.Object({
      revision: Type.Integer(),
      at: InstantSchema,
      actorName: Type.String(),
      document: nullable(DocumentSchema),
    }),
  },
  `select revision, at, actor_name as "actorName", document from reporting.report_action
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and kind = 'sent' and revision = any($5::smallint[])
    order by revision limit 100`,
);

/** The newest document that the same reporter sent on any version of the form for an earlier period. */
export const selectPreviousDocument = named(
  'reporting.select_previous_document',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.String(), Type.String(), CalendarDateSchema],
    row: Type.Object({ periodEnd: CalendarDateSchema, document: nullable(DocumentSchema) }),
  },
  `select a.period_end as "periodEnd", a.document from reporting.report_action a
    where a.home_code = $1 and a.period_end < $2 and a.period_end >= $5 and a.form_version_no in ${VERSIONS_OF} $3) and a.reporter = $4 and a.kind = 'sent'
    order by a.period_end desc, a.revision desc limit 1`,
);

/** Of each item the newest answer that the same reporter sent for an earlier period, not before $5; items never answered have no row. */
export const selectLastAnswers = named(
  'reporting.select_last_answers',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.String(),
      Type.String(),
      CalendarDateSchema,
      Type.Array(Type.String()),
    ] as const,
    row: Type.Object({
      itemKey: notNull(Type.String(), 'an element of the keys asked for'),
      periodEnd: CalendarDateSchema,
      answer: nullable(AnswerSchema),
    }),
  },
  `select distinct on (k.key) k.key as "itemKey", a.period_end as "periodEnd", a.document -> 'answers' -> k.key as answer
     from unnest($6::text[]) as k (key)
     join reporting.report_action a on a.home_code = $1 and a.period_end < $2 and a.period_end >= $5
      and a.form_version_no in ${VERSIONS_OF} $3) and a.reporter = $4 and a.kind = 'sent'
    where jsonb_typeof(a.document -> 'answers' -> k.key) <> 'null'
    order by k.key, a.period_end desc, a.revision desc`,
);

const DRAFT = {
  parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String()] as const,
  row: Type.Object({
    revision: Type.Integer(),
    document: DocumentSchema,
    savedAt: InstantSchema,
    savedBy: Type.String(),
    savedByName: Type.String(),
    device: Type.String(),
  }),
};
const SELECT_DRAFT = `select revision, document, saved_at as "savedAt", saved_by as "savedBy", saved_by_name as "savedByName", device from reporting.report_draft
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4`;

export const selectDraft = named('reporting.select_draft', DRAFT, SELECT_DRAFT);

/** The same, kept from others until the transaction ends: nobody saves over it meanwhile. */
export const lockDraft = named('reporting.lock_draft', DRAFT, `${SELECT_DRAFT} for update`);

/** Saves a draft that was begun from revision $9 (0: from none). No row: somebody saved in between. */
export const saveDraftRow = named(
  'reporting.save_draft',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.Integer(),
      Type.String(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.String(),
    ],
    row: Type.Object({ revision: Type.Integer() }),
  },
  `insert into reporting.report_draft as d (home_code, period_end, form_version_no, reporter, revision, document, saved_at, saved_by, saved_by_name, device)
   values ($1, $2, $3, $4, $9 + 1, $5::text::jsonb, $6, $7, $8, $10)
   on conflict (home_code, period_end, form_version_no, reporter) do update
     set revision = d.revision + 1, document = excluded.document, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
       saved_by_name = excluded.saved_by_name, device = excluded.device
     where d.revision = $9
   returning d.revision`,
);
