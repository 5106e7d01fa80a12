import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
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
  SaidSchema,
  StatementBlockSchema,
  VOICE_COLUMNS,
  VoiceRow,
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

/** What the blocks of communes said of a case, by commune and block: at most five for each commune of a province. */
export const readVoicesOfCase = named(
  'monitoring.read_voices_of_case',
  { parameters: [HomeCodeSchema, CaseIdSchema], row: VoiceRow },
  `select ${VOICE_COLUMNS} from monitoring.case_commune m where m.home_code = $1 and m.case_id = $2
    order by m.commune_code, m.block limit 5000`,
);

const StatementBlocks = Type.Array(StatementBlockSchema);

/** How many communes named each case in some blocks, and in how many of them a block still has it (quiet for fewer than so many days). */
export const countCommunesOfBlocks = named(
  'monitoring.count_communes_of_cases_by_block',
  {
    parameters: [nullable(HomeCodeSchema), StatementBlocks, Type.Integer()],
    row: Type.Object({
      caseId: CaseIdSchema,
      communes: notNull(Type.Integer(), 'a count'),
      waiting: notNull(Type.Integer(), 'a count'),
      lastDay: notNull(CalendarDateSchema, 'the greatest of a column that is not null over one row at least'),
    }),
  },
  `select case_id as "caseId", count(distinct commune_code)::int as communes,
      (count(distinct commune_code) filter (where not gone and said is distinct from 'confirmed' and quiet_days < $3))::int as waiting,
      max(last_day) as "lastDay"
     from monitoring.case_commune where ($1::text is null or home_code = $1) and block = any ($2) group by case_id
    order by case_id limit ${MOST_CASES}`,
);

/** Cases that some blocks of a commune reported and that were answered in their last round and not closed; `said` of each block. */
export const readAnsweredOfCommune = named(
  'monitoring.read_answered_cases_of_commune',
  {
    parameters: [HomeCodeSchema, CommuneCodeSchema, nullable(StatementBlocks)],
    row: Type.Object({
      ...CaseRowSchema.properties,
      saidByBlocks: notNull(Type.Array(nullable(SaidSchema)), 'an aggregate of one row at least'),
    }),
  },
  `select ${CASE_COLUMNS}, said_by.blocks as "saidByBlocks"
     from monitoring.obstacle_case c, lateral (
       select array_agg(m.said) as blocks from monitoring.case_commune m
        where m.home_code = c.home_code and m.case_id = c.id and m.commune_code = $2 and not m.gone
          and ($3::text[] is null or m.block = any ($3))) said_by
    where c.home_code = $1 and c.answered and c.phase <> 'closed' and said_by.blocks is not null
    order by c.theme_key limit 100`,
);

/** Keeps what some blocks of a commune said (null: all). @returns nothing when they never reported the case, or are on the map no more */
export const updateSaid = named(
  'monitoring.update_said_of_case',
  {
    parameters: [
      HomeCodeSchema,
      CaseIdSchema,
      CommuneCodeSchema,
      nullable(StatementBlocks),
      SaidSchema,
      CalendarDateSchema,
      Type.String(),
      Type.String(),
    ],
    row: Type.Object({ block: StatementBlockSchema }),
  },
  `update monitoring.case_commune set said = $5, said_on = $6, said_by_name = $7, said_words = $8
    where home_code = $1 and case_id = $2 and commune_code = $3 and ($4::text[] is null or block = any ($4)) and not gone returning block`,
);
