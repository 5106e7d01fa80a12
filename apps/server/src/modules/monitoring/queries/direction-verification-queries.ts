import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema, idSchema } from '#kernel/ids';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { AssignmentIdSchema, DirectedTaskIdSchema, DirectiveIdSchema } from '../domain/direction/ids.ts';
import { AreaSchema, PartSchema, SystemSchema, TASKS_WITH_PLAN, VerificationSchema } from './direction-rows.ts';

export const DrawIdSchema = idSchema<'VerificationDraw'>();
const Count = notNull(Type.Integer(), 'a count');

/**
 * Results that can be drawn for a verifier (`$1` unit, `$2` block, `$3` other body): done, never drawn, not its own, and of tasks in which
 * the verifier's body has no part or one that stands beside the result (`mayCheckPart`); nor of a body that was drawn to check that part
 * of the verifier's own. Units `$4`, system `$5`, directive `$6`, group `$7`; tasks of the assigner `$8` `$9` only, unless `$10`.
 */
export const readEligible = named(
  'monitoring.read_eligible_results',
  {
    parameters: [
      nullable(UnitIdSchema),
      nullable(PartSchema),
      nullable(BodyIdSchema),
      nullable(Type.Array(UnitIdSchema)),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(Type.String()),
      nullable(AreaSchema),
      nullable(PartSchema),
      Type.Boolean(),
    ],
    row: Type.Object({ id: AssignmentIdSchema, claim: Type.Integer() }),
  },
  `select a.id, a.claim
     from monitoring.directed_assignment a join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
    where a.phase = 'done' and a.verification = 'not-checked'
      and not exists (select from monitoring.verification v where v.assignment_id = a.id and v.claim = a.claim)
      and not exists (select from monitoring.directed_assignment own where own.task_id = a.task_id
            and ((own.unit_id = $1 and own.part = $2) or own.body_id = $3)
            and (own.id = a.id or 'supporting' in (own.role, a.role) or (own.unit_id = a.unit_id and own.part = a.part) or own.body_id = a.body_id
              or exists (select from monitoring.verification mutual
                   join monitoring.verification_draw d on d.home_code = substr(mutual.draw_id, 1, 2) and d.id = mutual.draw_id
                  where mutual.assignment_id = own.id
                    and ((d.verifier_unit = a.unit_id and d.verifier_part = a.part) or d.verifier_body = a.body_id))))
      and ($4::text[] is null or a.unit_id = any ($4)) and ($5::text is null or t.system = $5)
      and ($6::text is null or t.directive_id = $6) and ($7::text is null or t.group_code = $7)
      and ($10 or (t.assigner_area is not distinct from $8 and t.assigner_part is not distinct from $9))
    order by a.id limit 200000`,
);

export const insertDraw = named(
  'monitoring.insert_verification_draw',
  {
    parameters: [
      HomeCodeSchema,
      DrawIdSchema,
      Type.String(),
      Type.Integer(),
      nullable(Type.Integer()),
      Type.Unknown(),
      nullable(UnitIdSchema),
      nullable(PartSchema),
      nullable(BodyIdSchema),
      nullable(AreaSchema),
      nullable(PartSchema),
      Type.Array(Type.String()),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into monitoring.verification_draw (home_code, id, seed, size_part, size_whole, criteria, verifier_unit, verifier_part,
     verifier_body, assigner_area, assigner_part, eligible, drawn_at, drawn_by, drawer_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);

const DrawRow = Type.Object({
  id: DrawIdSchema,
  seed: Type.String(),
  sizePart: Type.Integer(),
  sizeWhole: nullable(Type.Integer()),
  unitId: nullable(UnitIdSchema),
  part: nullable(PartSchema),
  bodyId: nullable(BodyIdSchema),
  eligible: Count,
  drawn: Count,
  verified: Count,
  contradicted: Count,
  drawnAt: InstantSchema,
  drawerName: Type.String(),
});

/** The draws, the newest first. */
export const readDraws = named(
  'monitoring.read_verification_draws',
  { parameters: [], row: DrawRow },
  `select d.id, d.seed, d.size_part as "sizePart", d.size_whole as "sizeWhole", d.verifier_unit as "unitId", d.verifier_part as part,
          d.verifier_body as "bodyId", cardinality(d.eligible) as eligible, count(v.*)::int as drawn,
          count(*) filter (where v.outcome = 'verified')::int as verified,
          count(*) filter (where v.outcome = 'contradicted')::int as contradicted, d.drawn_at as "drawnAt", d.drawer_name as "drawerName"
     from monitoring.verification_draw d left join monitoring.verification v on v.draw_id = d.id
    group by d.home_code, d.id order by d.drawn_at desc, d.id limit 200`,
);

export const CheckRow = Type.Object({
  assignmentId: AssignmentIdSchema,
  claim: Type.Integer(),
  drawId: DrawIdSchema,
  outcome: VerificationSchema,
  words: Type.String(),
  evidence: Type.Unknown(),
  fileIds: Type.Array(Type.String()),
  checkedAt: nullable(InstantSchema),
  checkerName: nullable(Type.String()),
  verifierUnit: nullable(UnitIdSchema),
  verifierPart: nullable(PartSchema),
  verifierBody: nullable(BodyIdSchema),
  taskId: DirectedTaskIdSchema,
  unitId: nullable(UnitIdSchema),
  part: nullable(PartSchema),
  bodyId: nullable(BodyIdSchema),
  namedVi: nullable(Type.String()),
  stepNumber: Type.Integer(),
  system: SystemSchema,
  directiveId: nullable(DirectiveIdSchema),
  textVi: Type.String(),
  claimEvidence: Type.Unknown(),
  claimFileIds: Type.Unknown(),
  claimWords: nullable(Type.String()),
});

const CHECKS = `select v.assignment_id as "assignmentId", v.claim, v.draw_id as "drawId", v.outcome, v.words, v.evidence, v.file_ids as "fileIds",
       v.checked_at as "checkedAt", v.checker_name as "checkerName", d.verifier_unit as "verifierUnit",
       d.verifier_part as "verifierPart", d.verifier_body as "verifierBody", a.task_id as "taskId", a.unit_id as "unitId", a.part,
       a.body_id as "bodyId", a.named_vi as "namedVi", a.step_number as "stepNumber", t.system, t.directive_id as "directiveId",
       p.text_vi as "textVi", s.step -> 'evidence' as "claimEvidence", s.step -> 'fileIds' as "claimFileIds", s.words as "claimWords"
  from monitoring.verification v
  join monitoring.verification_draw d on d.home_code = substr(v.draw_id, 1, 2) and d.id = v.draw_id
  join monitoring.directed_assignment a on a.home_code = v.home_code and a.id = v.assignment_id
  join (${TASKS_WITH_PLAN}) on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
  left join lateral (select step, words from monitoring.assignment_step
     where home_code = v.home_code and assignment_id = v.assignment_id and kind = 'finish' and (state_after ->> 'claim')::int = v.claim) s on true`;

/** What was drawn, by outcome `$1` and draw `$2` (null: any) within units `$3`; what waits longest first. */
export const readChecks = named(
  'monitoring.read_checks',
  {
    parameters: [nullable(VerificationSchema), nullable(Type.String()), nullable(Type.Array(UnitIdSchema)), nullable(PartSchema)],
    row: CheckRow,
  },
  `${CHECKS} where ($1::text is null or v.outcome = $1) and ($2::text is null or v.draw_id = $2)
      and ($3::text[] is null or a.unit_id = any ($3)) and ($4::text is null or a.part = $4)
    order by d.drawn_at, v.assignment_id, v.claim limit 500`,
);

/** One drawn result, kept from others until the transaction ends. */
export const lockCheck = named(
  'monitoring.lock_check',
  { parameters: [HomeCodeSchema, AssignmentIdSchema, Type.Integer()], row: CheckRow },
  `${CHECKS} where v.home_code = $1 and v.assignment_id = $2 and v.claim = $3 for update of v`,
);

export const updateCheck = named(
  'monitoring.update_check',
  {
    parameters: [
      HomeCodeSchema,
      AssignmentIdSchema,
      Type.Integer(),
      VerificationSchema,
      Type.String(),
      Type.Unknown(),
      Type.Array(Type.String()),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `update monitoring.verification set outcome = $4, words = $5, evidence = $6, file_ids = $7, checked_at = $8, checked_by = $9, checker_name = $10
    where home_code = $1 and assignment_id = $2 and claim = $3`,
);

/** Everybody who took a step on a part of a task, made the task or wrote a version of its plan. */
export const readHandsOnResult = named(
  'monitoring.read_hands_on_result',
  {
    parameters: [DirectedTaskIdSchema, AssignmentIdSchema],
    row: Type.Object({ actorId: notNull(Type.String(), 'each part of the union is not null') }),
  },
  `select actor_id as "actorId" from monitoring.assignment_step
    where home_code = substr($2, 1, 2) and assignment_id = $2 and kind not in ('verify', 'contradict')
   union select created_by from monitoring.directed_task where home_code = substr($1, 1, 2) and id = $1
   union select recorded_by from monitoring.task_plan where home_code = substr($1, 1, 2) and task_id = $1 order by 1`,
);

/** How often parts were reported done and what checks found, by a dimension `$1`: system, directive, group, body. */
export const sumChecks = named(
  'monitoring.sum_checks',
  {
    parameters: [Type.String(), nullable(Type.Array(UnitIdSchema)), nullable(PartSchema)],
    row: Type.Object({ key: nullable(Type.String()), claims: Count, verified: Count, contradicted: Count, waiting: Count }),
  },
  `select case $1::text when 'system' then t.system when 'directive' then t.directive_id when 'group' then t.group_code
            when 'body' then coalesce(a.unit_id || '/' || a.part, a.body_id) end as key,
          sum(a.claim)::int as claims, sum(v.verified)::int as verified, sum(v.contradicted)::int as contradicted,
          sum(v.waiting)::int as waiting
     from monitoring.directed_assignment a join monitoring.directed_task t on t.home_code = substr(a.task_id, 1, 2) and t.id = a.task_id
     cross join lateral (select count(*) filter (where outcome = 'verified') as verified,
            count(*) filter (where outcome = 'contradicted') as contradicted, count(*) filter (where outcome = 'not-checked') as waiting
          from monitoring.verification where assignment_id = a.id) v
    where a.claim > 0 and ($2::text[] is null or a.unit_id = any ($2)) and ($3::text is null or a.part = $3)
    group by 1 order by 1 limit 4000`,
);
