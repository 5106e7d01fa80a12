import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { HomeCodeSchema, homeOf } from '#kernel/ids';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { type CaseId, CaseIdSchema, CommuneCodeSchema } from '../../domain/cases/case-step.ts';
import { PartSchema } from '../direction-rows.ts';
import {
  BasisSchema,
  CASE_COLUMNS,
  CasePhaseSchema,
  type CaseRow,
  CaseRowSchema,
  ClosingSchema,
  COMMUNE_COLUMNS,
  CommuneOfCaseSchema,
  SaidSchema,
} from './case-rows.ts';

const takeCase = named(
  'monitoring.take_case',
  { parameters: [HomeCodeSchema, CaseIdSchema], row: Type.Object({ id: CaseIdSchema }) },
  'select id from monitoring.obstacle_case where home_code = $1 and id = $2 for update',
);
export const readCaseRow = named(
  'monitoring.read_case',
  { parameters: [HomeCodeSchema, CaseIdSchema], row: CaseRowSchema },
  `select ${CASE_COLUMNS} from monitoring.obstacle_case c where c.home_code = $1 and c.id = $2`,
);

/** Reads a case and keeps others from acting on it until the transaction ends; read only once it is held. */
export async function lockCase(tx: Tx, id: CaseId): Promise<CaseRow | null> {
  await takeCase(tx, homeOf(id), id);
  return (await readCaseRow(tx, homeOf(id), id))[0] ?? null;
}

/** The most cases there can be: themes that people can tell apart times provinces, merged ones included. */
const MOST_CASES = 8000;

/** Cases that were not merged, of a province or all; by province and theme. */
export const readCases = named(
  'monitoring.read_cases',
  { parameters: [nullable(HomeCodeSchema)], row: CaseRowSchema },
  `select ${CASE_COLUMNS} from monitoring.obstacle_case c where ($1::text is null or c.home_code = $1) and c.merged_into is null
    order by c.home_code, c.theme_key limit ${MOST_CASES}`,
);

/** The same, held until the transaction ends, in one order for everybody. */
export const lockCases = named(
  'monitoring.lock_cases',
  { parameters: [nullable(Type.Array(Type.String()))], row: Type.Object({ id: CaseIdSchema }) },
  `select c.id from monitoring.obstacle_case c where ($1::text[] is null or c.theme_key = any ($1)) and c.merged_into is null
    order by c.home_code, c.id for update`,
);

export const insertCase = named(
  'monitoring.insert_case',
  {
    parameters: [HomeCodeSchema, CaseIdSchema, Type.String(), CalendarDateSchema, InstantSchema],
    row: CaseRowSchema,
  },
  `insert into monitoring.obstacle_case as c (home_code, id, theme_key, phase, escalated, round, answered, opened_on, last_day, step_number, moved_at)
   values ($1, $2, $3, 'open', false, 1, false, $4, $4, 1, $5) returning ${CASE_COLUMNS}`,
);

export const insertCaseStep = named(
  'monitoring.insert_case_step',
  {
    parameters: [
      HomeCodeSchema,
      CaseIdSchema,
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.Unknown(),
    ],
    row: NoRow,
  },
  `insert into monitoring.case_step (home_code, case_id, number, kind, at, actor_id, actor_name, step) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** What follows from the newest step, for lists. */
export const updateCase = named(
  'monitoring.update_case',
  {
    parameters: [
      HomeCodeSchema,
      CaseIdSchema,
      Type.String(),
      CasePhaseSchema,
      nullable(UnitIdSchema),
      nullable(PartSchema),
      nullable(BodyIdSchema),
      nullable(BasisSchema),
      nullable(InstantSchema),
      Type.Boolean(),
      Type.Integer(),
      Type.Boolean(),
      nullable(ClosingSchema),
      nullable(CaseIdSchema),
      CalendarDateSchema,
      nullable(CalendarDateSchema),
      Type.Integer(),
      InstantSchema,
    ],
    row: CaseRowSchema,
  },
  `update monitoring.obstacle_case c set theme_key = $3, phase = $4, unit_id = $5, part = $6, body_id = $7, basis = $8, due_at = $9,
      escalated = $10, round = $11, answered = $12, closing = $13, merged_into = $14, opened_on = $15, closed_on = $16,
      step_number = $17, moved_at = $18
    where c.home_code = $1 and c.id = $2 returning ${CASE_COLUMNS}`,
);

export const CaseStepRow = Type.Object({
  number: Type.Integer(),
  at: InstantSchema,
  actorId: Type.String(),
  actorName: Type.String(),
  step: Type.Unknown(),
});

/** The log of a case from its beginning; of a very long one the newest 500. */
export const readCaseSteps = named(
  'monitoring.read_case_steps',
  { parameters: [HomeCodeSchema, CaseIdSchema], row: CaseStepRow },
  `select * from (select number, at, actor_id as "actorId", actor_name as "actorName", step from monitoring.case_step
     where home_code = $1 and case_id = $2 order by number desc limit 500) newest order by number`,
);

/** The last answer of the case's last round. */
export const readLastAnswers = named(
  'monitoring.read_last_answers_of_cases',
  {
    parameters: [HomeCodeSchema, Type.Array(CaseIdSchema)],
    row: Type.Object({ caseId: CaseIdSchema, at: InstantSchema, step: Type.Unknown() }),
  },
  `select distinct on (case_id) case_id as "caseId", at, step from monitoring.case_step
    where home_code = $1 and case_id = any ($2) and kind = 'answer' order by case_id, number desc`,
);

/** The communes that reported a case, by code: at most as many as a province has. */
export const readCommunesOfCase = named(
  'monitoring.read_communes_of_case',
  { parameters: [HomeCodeSchema, CaseIdSchema], row: CommuneOfCaseSchema },
  `select ${COMMUNE_COLUMNS} from monitoring.case_commune m where m.home_code = $1 and m.case_id = $2 order by m.commune_code limit 1000`,
);

/** Cases that a commune reported and that were answered in their last round and not closed. */
export const readAnsweredOfCommune = named(
  'monitoring.read_answered_cases_of_commune',
  {
    parameters: [HomeCodeSchema, CommuneCodeSchema],
    row: Type.Object({ ...CaseRowSchema.properties, ...CommuneOfCaseSchema.properties, lastDay: CalendarDateSchema }),
  },
  `select ${CASE_COLUMNS.replace('c.last_day as "lastDay", ', '')}, ${COMMUNE_COLUMNS}
     from monitoring.case_commune m join monitoring.obstacle_case c on c.home_code = m.home_code and c.id = m.case_id
    where m.home_code = $1 and m.commune_code = $2 and not m.gone and c.answered and c.phase <> 'closed'
    order by c.theme_key limit 100`,
);

/** Keeps what a commune said. @returns nothing when it never reported the case, or is on the map no more */
export const updateSaid = named(
  'monitoring.update_said_of_case',
  {
    parameters: [HomeCodeSchema, CaseIdSchema, CommuneCodeSchema, SaidSchema, CalendarDateSchema, Type.String(), Type.String()],
    row: Type.Object({ communeCode: CommuneCodeSchema }),
  },
  `update monitoring.case_commune set said = $4, said_on = $5, said_by_name = $6, said_words = $7
    where home_code = $1 and case_id = $2 and commune_code = $3 and not gone returning commune_code as "communeCode"`,
);
