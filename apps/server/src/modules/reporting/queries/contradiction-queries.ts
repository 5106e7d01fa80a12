import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { CHECK_OUTCOMES } from '../domain/measurements/contradiction.ts';
import { PartSchema } from './network/schemas.ts';

const YesNo = Type.Enum(['yes', 'no'] as const, { type: 'string' });
const Operator = Type.Enum(['at-least', 'at-most'] as const, { type: 'string' });
const Pass = Type.Enum(['due', 'closed'] as const, { type: 'string' });
const Outcome = Type.Enum([...CHECK_OUTCOMES], { type: 'string' });
const Homes = Type.Array(HomeCodeSchema);

export const RuleRow = Type.Object({
  ruleKey: Type.String(),
  validFrom: CalendarDateSchema,
  formKey: Type.String(),
  itemKey: Type.String(),
  answer: YesNo,
  measurement: Type.String(),
  operator: Operator,
  bound: Type.Integer(),
  source: Type.String(),
  reasonVi: Type.String(),
  reasonEn: Type.String(),
});
export type RuleRecord = Static<typeof RuleRow>;

/** Keeps rules that are not kept yet, from a JSON array of objects with the names of the columns; a repeat changes nothing. */
export const insertRules = named(
  'reporting.insert_measurement_rules',
  { parameters: [Type.String(), InstantSchema], row: Type.Object({ ruleKey: Type.String() }) },
  `insert into reporting.measurement_rule (rule_key, valid_from, form_key, item_key, answer, measurement_key, operator, bound, source, reason_vi, reason_en, stored_at)
   select r.*, $2::timestamptz from jsonb_to_recordset($1::text::jsonb) as r (rule_key text, valid_from date, form_key text, item_key text, answer text,
      measurement_key text, operator text, bound integer, source text, reason_vi text, reason_en text)
   on conflict do nothing returning rule_key as "ruleKey"`,
);

const RULE_COLUMNS = `rule_key as "ruleKey", valid_from as "validFrom", form_key as "formKey", item_key as "itemKey", answer,
  measurement_key as measurement, operator, bound, source, reason_vi as "reasonVi", reason_en as "reasonEn"`;

/** The rules that hold on a day, in the order of their keys. */
export const selectRulesOn = named(
  'reporting.select_measurement_rules',
  { parameters: [CalendarDateSchema], row: RuleRow },
  `select ${RULE_COLUMNS} from reporting.measurement_rule m
    where home_code = '00' and valid_from <= $1 and in_force and not exists (select from reporting.measurement_rule n
      where n.home_code = '00' and n.rule_key = m.rule_key and n.valid_from <= $1 and n.valid_from > m.valid_from)
    order by rule_key`,
);

/** A version of a rule with who put it into force. */
export const RuleVersionRow = Type.Object({
  ...RuleRow.properties,
  inForce: Type.Boolean(),
  recorderName: nullable(Type.String()),
});

/** Every version of every rule, the newest of a key first. */
export const selectRuleVersions = named(
  'reporting.select_measurement_rule_versions',
  { parameters: [], row: RuleVersionRow },
  `select ${RULE_COLUMNS}, in_force as "inForce", recorder_name as "recorderName" from reporting.measurement_rule
    where home_code = '00' order by rule_key, valid_from desc limit 2000`,
);

/** Keeps a version that a person puts into force; no row: a version begins on that day already. */
export const insertRuleVersion = named(
  'reporting.insert_measurement_rule_version',
  {
    parameters: [
      Type.String(),
      CalendarDateSchema,
      Type.String(),
      Type.String(),
      YesNo,
      Type.String(),
      Operator,
      Type.Integer(),
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Boolean(),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: Type.Object({ ruleKey: Type.String() }),
  },
  `insert into reporting.measurement_rule (rule_key, valid_from, form_key, item_key, answer, measurement_key, operator, bound, source, reason_vi,
      reason_en, in_force, stored_at, recorded_by, recorder_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning rule_key as "ruleKey"`,
);

/**
 * Periods of these forms that ended from $2 on and were not compared yet though they are due, or closed, at $4. Periods without an
 * expected report in these homes are none.
 */
export const selectPassesToMake = named(
  'reporting.select_measurement_passes_to_make',
  {
    parameters: [Type.Array(Type.String()), CalendarDateSchema, Homes, InstantSchema],
    row: Type.Object({
      formKey: notNull(Type.String(), 'of the forms asked for'),
      periodEnd: CalendarDateSchema,
      kind: notNull(Pass, 'a value'),
    }),
  },
  `select distinct wanted.form_key as "formKey", o.period_end as "periodEnd", k.kind
     from reporting.opened_period o
     join reporting.regime_version g on g.home_code = '00' and g.regime_no = o.regime_no
     cross join lateral (select f ->> 'formKey' as form_key from jsonb_array_elements(g.content -> 'forms') f) wanted
     cross join (values ('due'), ('closed')) as k (kind)
     cross join lateral (select r.due_at, r.closes_at from reporting.report r
         where r.home_code = any($3) and r.period_end = o.period_end and r.regime_no = o.regime_no
           and r.form_version_no in (select v.form_version_no from reporting.form_version v where v.home_code = '00' and v.form_key = wanted.form_key) limit 1) w
    where o.home_code = '00' and o.period_end >= $2 and wanted.form_key = any($1)
      and case k.kind when 'due' then w.due_at else w.closes_at end < $4
      and not exists (select 1 from reporting.measurement_pass p where p.home_code = '00' and p.form_key = wanted.form_key
           and p.period_end = o.period_end and p.kind = k.kind)
    order by o.period_end, wanted.form_key, k.kind desc limit 100`,
);

/** Takes a pass; no row: another one made it. */
export const insertPass = named(
  'reporting.insert_measurement_pass',
  { parameters: [Type.String(), CalendarDateSchema, Pass, InstantSchema], row: Type.Object({ kind: Pass }) },
  `insert into reporting.measurement_pass (form_key, period_end, kind, made_at) values ($1, $2, $3, $4)
   on conflict do nothing returning kind`,
);

/** The last period before $2 for which reports of the form were compared. */
export const selectPassBefore = named(
  'reporting.select_measurement_pass_before',
  {
    parameters: [Type.String(), CalendarDateSchema],
    row: Type.Object({ periodEnd: CalendarDateSchema }),
  },
  `select period_end as "periodEnd" from reporting.measurement_pass where home_code = '00' and form_key = $1 and period_end < $2
    order by period_end desc limit 1`,
);

/** The newest period that was compared. */
export const selectNewestPass = named(
  'reporting.select_newest_measurement_pass',
  { parameters: [], row: Type.Object({ periodEnd: CalendarDateSchema }) },
  `select period_end as "periodEnd" from reporting.measurement_pass where home_code = '00' order by period_end desc limit 1`,
);

/** The yes/no answers to a form that reports of these homes hold for a period, in the order of their places. */
export const selectAnswersOfForm = named(
  'reporting.select_answers_of_form',
  {
    parameters: [Homes, CalendarDateSchema, Type.String(), nullable(PartSchema)],
    row: Type.Object({
      home: HomeCodeSchema,
      reporter: Type.String(),
      part: PartSchema,
      formVersionNo: Type.Integer(),
      regimeNo: Type.Integer(),
      revision: Type.Integer(),
      yesNo: nullable(Type.Array(nullable(Type.Integer()))),
    }),
  },
  `select r.home_code as home, r.reporter, r.part, r.form_version_no as "formVersionNo", r.regime_no as "regimeNo", r.revision, r.yes_no as "yesNo"
     from reporting.report r
    where r.home_code = any($1) and r.period_end = $2 and ($4::text is null or r.part = $4) and r.revision > 0
      and r.form_version_no in (select v.form_version_no from reporting.form_version v where v.home_code = '00' and v.form_key = $3)
    order by r.home_code, r.reporter, r.part, r.form_version_no limit 10000`,
);

/**
 * Keeps contradictions, from a JSON array with the names of the columns. `since` is that of the same one in the period $2 where it stood
 * then, else this period. One that is kept already stays.
 */
export const insertContradictions = named(
  'reporting.insert_contradictions',
  { parameters: [Type.String(), nullable(CalendarDateSchema)], row: NoRow },
  `insert into reporting.contradiction (home_code, period_end, reporter, part, rule_key, rule_from, form_version_no, revision, value, whole, measured_at, first_day, since)
   select c.*, coalesce((select b.since from reporting.contradiction b where b.home_code = c.home_code and b.period_end = $2
        and b.reporter = c.reporter and b.part = c.part and b.rule_key = c.rule_key), c.period_end)
     from jsonb_to_recordset($1::text::jsonb) as c (home_code text, period_end date, reporter text, part text, rule_key text, rule_from date,
       form_version_no smallint, revision smallint, value integer, whole integer, measured_at timestamptz, first_day date)
   on conflict do nothing`,
);

const CHECKED = `left join lateral (select k.outcome, k.words, k.evidence, k.checked_at, k.checked_by, k.checker_name, k.number from reporting.contradiction_check k
      where k.home_code = c.home_code and k.reporter = c.reporter and k.part = c.part and k.rule_key = c.rule_key and k.since = c.since
      order by k.number desc limit 1) k on true`;

export const ContradictionRow = Type.Object({
  home: HomeCodeSchema,
  periodEnd: CalendarDateSchema,
  reporter: Type.String(),
  part: PartSchema,
  ruleKey: Type.String(),
  formVersionNo: Type.Integer(),
  revision: Type.Integer(),
  value: Type.Integer(),
  of: nullable(Type.Integer()),
  since: CalendarDateSchema,
  measuredAt: InstantSchema,
  /** The first day that was measured; the period's end is the last. */
  firstDay: CalendarDateSchema,
  formKey: Type.String(),
  itemKey: Type.String(),
  answer: YesNo,
  measurement: Type.String(),
  operator: Operator,
  bound: Type.Integer(),
  source: Type.String(),
  reasonVi: Type.String(),
  reasonEn: Type.String(),
  outcome: notNull(Outcome, 'coalesced'),
  words: nullable(Type.String()),
  evidence: nullable(Type.String()),
  checkedAt: nullable(InstantSchema),
  checkerName: nullable(Type.String()),
  /** How often it was checked. */
  checks: notNull(Type.Integer(), 'coalesced'),
});

/** Contradictions of a period, of a province or all, of a block or all, with an outcome or any; longest first. */
export const selectContradictions = named(
  'reporting.select_contradictions',
  {
    parameters: [
      CalendarDateSchema,
      nullable(HomeCodeSchema),
      nullable(PartSchema),
      nullable(Outcome),
      Type.Integer(),
      Type.Integer(),
    ],
    row: ContradictionRow,
  },
  `select c.home_code as home, c.period_end as "periodEnd", c.reporter, c.part, c.rule_key as "ruleKey", c.form_version_no as "formVersionNo", c.revision,
      c.value, c.whole as of, c.since, c.measured_at as "measuredAt", c.first_day as "firstDay", m.form_key as "formKey", m.item_key as "itemKey", m.answer,
      m.measurement_key as measurement, m.operator, m.bound, m.source, m.reason_vi as "reasonVi", m.reason_en as "reasonEn",
      coalesce(k.outcome, 'not-checked') as outcome, k.words, k.evidence, k.checked_at as "checkedAt", k.checker_name as "checkerName", coalesce(k.number, 0) as checks
     from reporting.contradiction c
     join reporting.measurement_rule m on m.home_code = '00' and m.rule_key = c.rule_key and m.valid_from = c.rule_from ${CHECKED}
    where c.period_end = $1 and ($2::text is null or c.home_code = $2) and ($3::text is null or c.part = $3)
      and ($4::text is null or coalesce(k.outcome, 'not-checked') = $4)
    order by c.since, c.home_code, c.reporter, c.part, c.rule_key offset $5 limit $6`,
);

const Count = notNull(Type.Integer(), 'a count');
/** How many contradictions of a period wait for a check, and what checks found, by province. */
export const countContradictions = named(
  'reporting.count_contradictions',
  {
    parameters: [CalendarDateSchema, nullable(HomeCodeSchema), nullable(PartSchema)],
    row: Type.Object({ provinceCode: HomeCodeSchema, notChecked: Count, verified: Count, contradicted: Count }),
  },
  `select c.home_code as "provinceCode", count(*) filter (where k.outcome is null or k.outcome = 'not-checked')::int as "notChecked",
      count(*) filter (where k.outcome = 'verified')::int as verified, count(*) filter (where k.outcome = 'contradicted')::int as contradicted
     from reporting.contradiction c ${CHECKED}
    where c.period_end = $1 and ($2::text is null or c.home_code = $2) and ($3::text is null or c.part = $3)
    group by c.home_code order by c.home_code`,
);

const Address = [HomeCodeSchema, Type.String(), PartSchema, Type.String(), CalendarDateSchema] as const;

/** Whether there is such a contradiction, and how it was last checked. */
export const selectContradictionChecks = named(
  'reporting.select_contradiction_checks',
  {
    parameters: Address,
    row: Type.Object({ outcome: notNull(Outcome, 'coalesced'), checks: notNull(Type.Integer(), 'coalesced') }),
  },
  `select coalesce(k.outcome, 'not-checked') as outcome, coalesce(k.number, 0) as checks
     from (select * from reporting.contradiction where home_code = $1 and reporter = $2 and part = $3 and rule_key = $4 and since = $5
            order by period_end desc limit 1) c ${CHECKED}`,
);

/** Whether somebody ($6) sent or approved one of the reports that are contradicted since the day. */
export const selectWorkedOnContradicted = named(
  'reporting.select_worked_on_contradicted',
  { parameters: [...Address, Type.String()], row: Type.Object({ worked: notNull(Type.Boolean(), 'exists') }) },
  `select exists (
     select from reporting.contradiction c
       join reporting.report_action a on a.home_code = $1 and a.period_end = c.period_end and a.form_version_no = c.form_version_no
        and a.reporter = $2 and a.kind in ('sent', 'approved') and a.actor_id = $6
      where c.home_code = $1 and c.reporter = $2 and c.part = $3 and c.rule_key = $4 and c.since = $5) as worked`,
);

/** Keeps a check as the next one; no row: somebody else checked meanwhile. */
export const insertCheck = named(
  'reporting.insert_contradiction_check',
  {
    parameters: [...Address, Type.Integer(), Outcome, Type.String(), Type.String(), InstantSchema, Type.String(), Type.String()],
    row: Type.Object({ number: Type.Integer() }),
  },
  `insert into reporting.contradiction_check (home_code, reporter, part, rule_key, since, number, outcome, words, evidence, checked_at, checked_by, checker_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning number`,
);
