import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { QUESTION_KINDS } from '../domain/open-questions.ts';
import { UnitIdSchema } from './rows.ts';

export const QuestionKindSchema = Type.Enum(QUESTION_KINDS, { type: 'string' });
export const ANSWER_OUTCOMES = ['answered', 'kept-open', 'reopened'] as const;
const StoredTarget = Type.Object({
  unitId: UnitIdSchema,
  part: nullable(Type.String()),
  whole: nullable(Type.String()),
});

const AnswerRow = Type.Object({
  kind: QuestionKindSchema,
  code: Type.String(),
  named: Type.String(),
  number: Type.Integer(),
  outcome: Type.Enum([...ANSWER_OUTCOMES], { type: 'string' }),
  oldUnitIds: Type.Array(UnitIdSchema),
  targets: Type.Array(StoredTarget),
  day: nullable(CalendarDateSchema),
  legalAct: nullable(Type.String()),
  reason: Type.String(),
  recordedAt: InstantSchema,
  recorderName: Type.String(),
});

/** What was last said of each question of which something was said. */
export const readLastAnswers = named(
  'organisations.read_last_answers',
  { parameters: [], row: AnswerRow },
  `
  select distinct on (kind, code, named) kind, code, named, number, outcome, old_unit_ids as "oldUnitIds", targets, day,
         legal_act as "legalAct", reason, recorded_at as "recordedAt", recorder_name as "recorderName"
    from organisations.question_answer order by kind, code, named, number desc`,
);

/** Keeps what is said of a question as its next answer; targets as a JSON array. */
export const insertAnswer = named(
  'organisations.insert_answer',
  {
    parameters: [
      QuestionKindSchema,
      Type.String(),
      Type.String(),
      Type.Integer(),
      Type.Enum([...ANSWER_OUTCOMES], { type: 'string' }),
      Type.Array(UnitIdSchema),
      Type.Unknown(),
      nullable(CalendarDateSchema),
      nullable(Type.String()),
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `
  insert into organisations.question_answer (kind, code, named, number, outcome, old_unit_ids, targets, day, legal_act, reason, recorded_at,
                                             recorded_by, recorder_name)
  values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13)`,
);
