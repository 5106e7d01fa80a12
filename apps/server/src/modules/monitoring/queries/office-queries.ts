import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { UnitIdSchema } from '#modules/organisations';
import { MOVES } from './measurement-queries.ts';

const OF_UNITS = 'assignments of units only, which have a block';
/** Tasks that people of a unit gave out; a schedule opens its own without anybody. Who acts for all blocks acts for the committee. */
const ASSIGNED = `t.assigner_area is not null and t.source <> 'schedule' and t.created_at >= `;
const ASSIGNER_PART = `coalesce(t.assigner_part, 'committee')`;

/** The blocks of units whose bodies moved a part of a task between two moments (the second excluded); of a block or, null, of all. */
export const readMovingOffices = named(
  'monitoring.read_moving_offices',
  {
    parameters: [InstantSchema, InstantSchema, nullable(Type.String())],
    row: Type.Object({ unitId: notNull(UnitIdSchema, OF_UNITS), part: notNull(Type.String(), OF_UNITS) }),
  },
  `select distinct a.unit_id as "unitId", a.part
     from monitoring.assignment_step s
     join monitoring.directed_assignment a on a.home_code = s.home_code and a.id = s.assignment_id
    where s.at >= $1 and s.at < $2 and s.kind in ${MOVES} and a.unit_id is not null and ($3::text is null or a.part = $3)
    order by a.unit_id, a.part`,
);

/** The places from which tasks were given out between two moments, with the day in Viet Nam on which their codes were written. */
export const readAssigningPlaces = named(
  'monitoring.read_assigning_places',
  {
    parameters: [InstantSchema, InstantSchema, nullable(Type.String())],
    row: Type.Object({
      area: notNull(Type.String(), 'asked for'),
      part: notNull(Type.String(), 'coalesced'),
      day: notNull(CalendarDateSchema, 'of a moment that is never null'),
    }),
  },
  `select distinct t.assigner_area as area, ${ASSIGNER_PART} as part, (t.created_at at time zone 'Asia/Ho_Chi_Minh')::date as day
     from monitoring.directed_task t
    where ${ASSIGNED} $1 and t.created_at < $2 and ($3::text is null or ${ASSIGNER_PART} = $3)
    order by 1, 2, 3`,
);

/** What these units ($1) moved and what was given out from these places ($2), in the order in which it happened. */
export const listDirecting = named(
  'monitoring.list_directing',
  {
    parameters: [
      Type.Array(UnitIdSchema),
      Type.Array(Type.String()),
      InstantSchema,
      InstantSchema,
      nullable(Type.String()),
      Type.Integer(),
      Type.Integer(),
    ],
    row: Type.Object({
      at: notNull(InstantSchema, 'both kinds have it'),
      unitId: nullable(UnitIdSchema),
      path: nullable(Type.String()),
      part: notNull(Type.String(), OF_UNITS),
      kind: notNull(Type.String(), 'both kinds have it'),
      textVi: notNull(Type.String(), 'each task has a plan'),
    }),
  },
  `select e.at, e.unit_id as "unitId", e.path, e.part, e.kind, p.text_vi as "textVi"
     from (select s.at, a.unit_id, null::text as path, a.part, s.kind, a.task_id, s.assignment_id, s.number
             from monitoring.assignment_step s
             join monitoring.directed_assignment a on a.home_code = s.home_code and a.id = s.assignment_id
            where a.unit_id = any($1) and s.at >= $3 and s.at < $4 and s.kind in ${MOVES} and ($5::text is null or a.part = $5)
           union all
           select t.created_at, null, t.assigner_area, ${ASSIGNER_PART}, 'assign', t.id, '', 0
             from monitoring.directed_task t
            where t.assigner_area = any($2) and ${ASSIGNED} $3 and t.created_at < $4 and ($5::text is null or ${ASSIGNER_PART} = $5)) e
     join lateral (select v.text_vi from monitoring.task_plan v where v.home_code = substr(e.task_id, 1, 2) and v.task_id = e.task_id
          order by v.version desc limit 1) p on true
    order by e.at, e.assignment_id, e.task_id, e.number offset $6 limit $7`,
);
