import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { AssignmentIdSchema, DirectiveIdSchema } from '../domain/direction/ids.ts';
import { TASK_COLOURS } from '../domain/direction/task-colour.ts';
import {
  ASSIGNMENT_COLUMNS,
  AssignmentRowSchema,
  DueKindSchema,
  PartSchema,
  SystemSchema,
  TASKS_WITH_PLAN,
} from './direction-rows.ts';

/** What an assignment can be looked for by, beside its place. `due-soon` and `silent` are what the rule colours yellow. */
export const STANDINGS = [
  'open',
  'overdue',
  'due-soon',
  'silent',
  'asked',
  'escalated',
  'unnamed',
  'done',
  'claimed',
  'not-checked',
  'verified',
  'contradicted',
  'cancelled',
  'all',
] as const;

const ColourSchema = Type.Enum(TASK_COLOURS, { type: 'string' });

const BoardRowSchema = Type.Object({
  ...AssignmentRowSchema.properties,
  system: SystemSchema,
  groupCode: nullable(Type.String()),
  directiveId: nullable(DirectiveIdSchema),
  textVi: Type.String(),
  dueKind: DueKindSchema,
});

/**
 * Places `$1` (units) `$2` (block) `$3` (other bodies), standing `$4`, now `$5`, days until due `$6` and without a step `$7`,
 * system `$8`, directive `$9`, group `$10`.
 */
const WANTED = `($1::text[] is null or a.unit_id = any ($1) or a.body_id = any ($3::text[])) and ($2::text is null or a.part = $2)
  and ($8::text is null or t.system = $8) and ($9::text is null or t.directive_id = $9) and ($10::text is null or t.group_code = $10)
  and case $4::text
        when 'open' then a.phase not in ('done', 'cancelled')
        when 'overdue' then a.phase not in ('done', 'cancelled') and a.due_at <= $5
        when 'due-soon' then a.phase not in ('done', 'cancelled') and a.due_at > $5 and a.due_at <= $5 + make_interval(days => $6)
        when 'silent' then a.phase not in ('done', 'cancelled') and a.moved_at <= $5 - make_interval(days => $7)
        when 'asked' then a.asked is not null
        when 'escalated' then a.escalated
        when 'unnamed' then a.named_vi is not null and a.phase not in ('done', 'cancelled')
        when 'done' then a.phase = 'done'
        when 'claimed' then a.claim > 0
        when 'not-checked' then a.phase = 'done' and a.verification = 'not-checked'
        when 'verified' then a.verification = 'verified'
        when 'contradicted' then a.verification = 'contradicted'
        when 'cancelled' then a.phase = 'cancelled'
        else true end`;
const WANTED_PARAMETERS = [
  nullable(Type.Array(UnitIdSchema)),
  nullable(PartSchema),
  nullable(Type.Array(BodyIdSchema)),
  nullable(Type.String()),
  InstantSchema,
  Type.Integer(),
  Type.Integer(),
  nullable(Type.String()),
  nullable(Type.String()),
  nullable(Type.String()),
] as const;

/** Assignments that match, the earliest deadline first, those without one last; from a place in this order on, `$13` of them. */
export const readBoard = named(
  'monitoring.read_direction_board',
  {
    parameters: [...WANTED_PARAMETERS, nullable(InstantSchema), nullable(Type.String()), Type.Integer()],
    row: BoardRowSchema,
  },
  `select ${ASSIGNMENT_COLUMNS}, t.system, t.group_code as "groupCode", t.directive_id as "directiveId", p.text_vi as "textVi",
          p.due_kind as "dueKind"
     from monitoring.directed_assignment a join (${TASKS_WITH_PLAN}) on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
    where ${WANTED}
      and ($12::text is null or (coalesce(a.due_at, 'infinity'), a.id) > (coalesce($11::timestamptz, 'infinity'), $12))
    order by coalesce(a.due_at, 'infinity'), a.id limit $13`,
);

const Count = notNull(Type.Integer(), 'a count');

/** How many assignments match. */
export const countBoard = named(
  'monitoring.count_direction_board',
  { parameters: [...WANTED_PARAMETERS], row: Type.Object({ total: Count }) },
  `select count(*)::int as total
     from monitoring.directed_assignment a join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
    where ${WANTED}`,
);

/** The dimensions by which a board sums up. */
export const DIMENSIONS = ['system', 'directive', 'group', 'province', 'body', 'age'] as const;

/** How many assignments stand how, by a dimension `$11`; ages in days past the deadline: 1–7, 8–30, 31–90, more. */
export const sumBoard = named(
  'monitoring.sum_direction_board',
  {
    parameters: [...WANTED_PARAMETERS, Type.String()],
    row: Type.Object({
      key: nullable(Type.String()),
      total: Count,
      open: Count,
      overdue: Count,
      dueSoon: Count,
      silent: Count,
      done: Count,
      notChecked: Count,
      verified: Count,
      contradicted: Count,
      cancelled: Count,
    }),
  },
  `select case $11::text
            when 'system' then t.system
            when 'directive' then t.directive_id
            when 'group' then t.group_code
            when 'body' then coalesce(a.unit_id || '/' || a.part, a.body_id)
            when 'age' then case when a.phase in ('done', 'cancelled') or a.due_at is null or a.due_at > $5 then null
                                 when a.due_at > $5 - interval '7 days' then '1' when a.due_at > $5 - interval '30 days' then '2'
                                 when a.due_at > $5 - interval '90 days' then '3' else '4' end
          end as key,
          count(*)::int as total,
          count(*) filter (where a.phase not in ('done', 'cancelled'))::int as open,
          count(*) filter (where a.phase not in ('done', 'cancelled') and a.due_at <= $5)::int as overdue,
          count(*) filter (where a.phase not in ('done', 'cancelled') and a.due_at > $5
            and a.due_at <= $5 + make_interval(days => $6))::int as "dueSoon",
          count(*) filter (where a.phase not in ('done', 'cancelled') and a.moved_at <= $5 - make_interval(days => $7))::int as silent,
          count(*) filter (where a.phase = 'done')::int as done,
          count(*) filter (where a.phase = 'done' and a.verification = 'not-checked')::int as "notChecked",
          count(*) filter (where a.verification = 'verified')::int as verified,
          count(*) filter (where a.verification = 'contradicted')::int as contradicted,
          count(*) filter (where a.phase = 'cancelled')::int as cancelled
     from monitoring.directed_assignment a join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
    where ${WANTED}
    group by 1 order by 1 limit 4000`,
);

/** How each of these assignments stood at a moment; none for those that were not assigned yet. */
export const readStandingsAt = named(
  'monitoring.read_standings_at',
  {
    parameters: [Type.Array(AssignmentIdSchema), InstantSchema],
    row: Type.Object({ assignmentId: AssignmentIdSchema, at: InstantSchema, stateAfter: Type.Unknown() }),
  },
  `select distinct on (assignment_id) assignment_id as "assignmentId", at, state_after as "stateAfter"
     from monitoring.assignment_step where assignment_id = any ($1) and at <= $2 order by assignment_id, number desc`,
);

/** The overrides of these assignments that hold on a day: of each the newest, while its last day is not over. */
export const readOverrides = named(
  'monitoring.read_task_colour_overrides',
  {
    parameters: [Type.Array(AssignmentIdSchema), CalendarDateSchema],
    row: Type.Object({
      assignmentId: AssignmentIdSchema,
      colour: ColourSchema,
      reason: Type.String(),
      validUntil: CalendarDateSchema,
      setterName: Type.String(),
    }),
  },
  `select "assignmentId", colour, reason, "validUntil", "setterName" from (
     select distinct on (assignment_id) assignment_id as "assignmentId", colour, reason, valid_until as "validUntil",
            setter_name as "setterName"
       from monitoring.task_colour_override where assignment_id = any ($1) order by assignment_id, set_at desc, id desc) o
    where "validUntil" >= $2 order by "assignmentId"`,
);

export const ColourRuleRow = Type.Object({
  validFrom: CalendarDateSchema,
  dueSoonDays: Type.Integer(),
  silentDays: Type.Integer(),
  redProvinceFrom: Type.Integer(),
  source: Type.String(),
  recorderName: Type.String(),
});

/** All versions of the rule of colours, the newest first. */
export const readColourRules = named(
  'monitoring.read_task_colour_rules',
  { parameters: [], row: ColourRuleRow },
  `select valid_from as "validFrom", due_soon_days as "dueSoonDays", silent_days as "silentDays",
          red_province_from as "redProvinceFrom", source, recorder_name as "recorderName"
     from monitoring.task_colour_rule where home_code = '00' order by valid_from desc limit 200`,
);

export const insertColourRule = named(
  'monitoring.insert_task_colour_rule',
  {
    parameters: [
      CalendarDateSchema,
      Type.Integer(),
      Type.Integer(),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: Type.Object({ validFrom: CalendarDateSchema }),
  },
  `insert into monitoring.task_colour_rule (valid_from, due_soon_days, silent_days, red_province_from, source, recorded_at, recorded_by,
     recorder_name) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning valid_from as "validFrom"`,
);

export const insertColourOverride = named(
  'monitoring.insert_task_colour_override',
  {
    parameters: [
      HomeCodeSchema,
      Type.String(),
      AssignmentIdSchema,
      ColourSchema,
      Type.String(),
      CalendarDateSchema,
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into monitoring.task_colour_override (home_code, id, assignment_id, colour, reason, valid_until, set_at, set_by, setter_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
