import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { UnitIdSchema } from '#modules/organisations';

const Count = notNull(Type.Integer(), 'a count');
/** Steps by which a body moves its own part of a task. */
export const MOVES = `('accept', 'progress', 'finish', 'ask-extension', 'ask-hand-over', 'escalate', 'take-over')`;
const OWN = notNull(UnitIdSchema, 'assignments of units only');

/**
 * Of each unit the assignments that were open at some time between two moments (the second excluded), and those its body moved; of a
 * block or, null, of all.
 */
export const readTaskUpdates = named(
  'monitoring.read_task_updates',
  {
    parameters: [InstantSchema, InstantSchema, nullable(Type.String())],
    row: Type.Object({ unitId: OWN, open: Count, updated: Count }),
  },
  `select a.unit_id as "unitId", count(*)::int as open, count(u.moved)::int as updated
     from monitoring.directed_assignment a
     join monitoring.assignment_step first on first.home_code = a.home_code and first.assignment_id = a.id and first.number = 1
     left join lateral (select true as moved from monitoring.assignment_step s
          where s.home_code = a.home_code and s.assignment_id = a.id and s.at >= $1 and s.at < $2 and s.kind in ${MOVES} limit 1) u on true
    where first.at < $2 and a.unit_id is not null and (a.phase not in ('done', 'cancelled') or a.moved_at >= $1)
      and ($3::text is null or a.part = $3)
    group by a.unit_id order by a.unit_id`,
);

/** The steps behind it of these units, in the order in which they were taken. */
export const listTaskUpdates = named(
  'monitoring.list_task_updates',
  {
    parameters: [Type.Array(UnitIdSchema), InstantSchema, InstantSchema, nullable(Type.String()), Type.Integer(), Type.Integer()],
    row: Type.Object({
      at: InstantSchema,
      unitId: OWN,
      part: nullable(Type.String()),
      kind: Type.String(),
      percent: nullable(Type.Integer()),
      textVi: Type.String(),
    }),
  },
  `select s.at, a.unit_id as "unitId", a.part, s.kind, (s.state_after ->> 'percent')::int as percent, p.text_vi as "textVi"
     from monitoring.assignment_step s
     join monitoring.directed_assignment a on a.home_code = s.home_code and a.id = s.assignment_id
     join lateral (select v.text_vi from monitoring.task_plan v where v.home_code = substr(a.task_id, 1, 2) and v.task_id = a.task_id
          order by v.version desc limit 1) p on true
    where a.unit_id = any($1) and s.at >= $2 and s.at < $3 and s.kind in ${MOVES} and ($4::text is null or a.part = $4)
    order by s.at, s.assignment_id, s.number offset $5 limit $6`,
);
