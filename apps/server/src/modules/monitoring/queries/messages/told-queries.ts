import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { AssignmentIdSchema, DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { PartSchema } from '../direction-rows.ts';

const TOLD = ['assigned', 'due-soon', 'overdue'] as const;

/**
 * Takes what is to be told about parts in tasks and was not: theirs within the last day, also by another body's naming or hand-over;
 * due within $2 days, of those that were theirs before; overdue since a week at most, so that nobody is told of an old register all at
 * once. Whoever gets a part from another body is told anew. 5,000 at a time.
 */
export const takeUntold = named(
  'monitoring.take_untold_assignments',
  {
    parameters: [InstantSchema, Type.Integer()],
    row: Type.Object({
      what: Type.Enum(TOLD, { type: 'string' }),
      occasion: Type.String(),
      assignmentId: AssignmentIdSchema,
      taskId: DirectedTaskIdSchema,
      unitId: nullable(UnitIdSchema),
      part: nullable(PartSchema),
      bodyId: nullable(BodyIdSchema),
      dueAt: nullable(InstantSchema),
      textVi: Type.String(),
    }),
  },
  `with open_part as (
     select a.home_code, a.id, a.due_at, s.at, case s.number when 1 then '' else ' ' || s.number end as since
       from monitoring.directed_assignment a
       join lateral (
         select g.number, g.at from monitoring.assignment_step g
          where g.home_code = a.home_code and g.assignment_id = a.id and g.kind in ('assign', 'name-assignee', 'take-over')
          order by g.number desc limit 1) s on true
      where a.phase not in ('done', 'cancelled') and a.named_vi is null
        and (s.at > $1::timestamptz - interval '1 day'
          or (a.due_at > $1::timestamptz - interval '7 days' and a.due_at <= $1::timestamptz + make_interval(days => $2)))),
   wanted as (
     select home_code, id, 'assigned' as what, since as occasion from open_part where at > $1::timestamptz - interval '1 day'
     union all
     select home_code, id, 'due-soon', due_at::text || since from open_part
      where at <= $1::timestamptz - interval '1 day' and due_at > $1 and due_at <= $1::timestamptz + make_interval(days => $2)
     union all
     select home_code, id, 'overdue', due_at::text || since from open_part where due_at <= $1 and due_at > $1::timestamptz - interval '7 days'),
   told as (
     insert into monitoring.assignment_told (home_code, assignment_id, what, occasion, told_at)
     select home_code, id, what, occasion, $1 from wanted w
      where not exists (select from monitoring.assignment_told t
        where t.home_code = w.home_code and t.assignment_id = w.id and t.what = w.what and t.occasion = w.occasion)
      order by home_code, id, what limit 5000
     on conflict do nothing returning home_code, assignment_id, what, occasion)
   select t.what, t.occasion, a.id as "assignmentId", a.task_id as "taskId", a.unit_id as "unitId", a.part, a.body_id as "bodyId",
       a.due_at as "dueAt", p.text_vi as "textVi"
     from told t
     join monitoring.directed_assignment a on a.home_code = t.home_code and a.id = t.assignment_id
     join lateral (select text_vi from monitoring.task_plan p where p.task_id = a.task_id order by p.version desc limit 1) p on true
    order by a.id, t.what`,
);

/** Who acts on the day for these central bodies and enterprises. */
export const selectRepresentativesOf = named(
  'monitoring.select_representatives_of',
  {
    parameters: [Type.Array(BodyIdSchema), CalendarDateSchema],
    row: Type.Object({ bodyId: BodyIdSchema, accountId: Type.String() }),
  },
  `select body_id as "bodyId", account_id as "accountId" from monitoring.body_representative
    where home_code = '00' and body_id = any ($1) and valid_from <= $2 and (valid_to is null or $2 < valid_to) order by body_id, account_id`,
);

/** What tasks say, by the highest version of their plans. */
export const selectTaskWords = named(
  'monitoring.select_task_words',
  {
    parameters: [Type.Array(DirectedTaskIdSchema)],
    row: Type.Object({ taskId: DirectedTaskIdSchema, textVi: notNull(Type.String(), 'of the plan') }),
  },
  `select distinct on (task_id) task_id as "taskId", text_vi as "textVi" from monitoring.task_plan where task_id = any ($1)
    order by task_id, version desc`,
);
