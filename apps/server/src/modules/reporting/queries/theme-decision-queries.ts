import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { StatementBlockSchema } from './theme-schemas.ts';

export const CorrectionRow = Type.Object({
  correctionNo: Type.Integer(),
  block: StatementBlockSchema,
  statement: Type.String(),
  theme: Type.String(),
  definition: Type.String(),
  chosenTheme: Type.String(),
  confidence: Type.Number(),
  versionNo: Type.Integer(),
  reason: Type.String(),
  decidedAt: InstantSchema,
  decidedBy: Type.String(),
});
const COLUMNS = `correction_no as "correctionNo", block, statement, theme_key as theme, definition, chosen_theme as "chosenTheme",
  confidence, version_no as "versionNo", reason, decided_at as "decidedAt", decided_by_name as "decidedBy"`;

export const insertCorrection = named(
  'reporting.insert_theme_correction',
  {
    parameters: [
      StatementBlockSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Number(),
      Type.Integer(),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: CorrectionRow,
  },
  `insert into reporting.theme_correction (block, statement, theme_key, definition, chosen_theme, confidence, version_no, reason, decided_at,
     decided_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${COLUMNS}`,
);

/** The number of the last correction, 0 before the first. */
export const selectLastCorrectionNo = named(
  'reporting.select_last_theme_correction',
  { parameters: [], row: Type.Object({ correctionNo: notNull(Type.Integer(), 'coalesced with 0') }) },
  `select coalesce(max(correction_no), 0) as "correctionNo" from reporting.theme_correction where home_code = '00'`,
);

/** Of the corrections after $1 up to $2, included, what holds for each statement; the newest 20,000 at most, in their order. */
export const selectDecisions = named(
  'reporting.select_theme_decisions',
  { parameters: [Type.Integer(), Type.Integer()], row: CorrectionRow },
  `select * from (select distinct on (block, statement) ${COLUMNS} from reporting.theme_correction
      where home_code = '00' and correction_no > $1 and correction_no <= $2 order by block, statement, correction_no desc) decision
    order by "correctionNo" desc limit 20000`,
);

/** The newest corrections, the last first; at most $1. */
export const selectCorrections = named(
  'reporting.select_theme_corrections',
  { parameters: [Type.Integer()], row: CorrectionRow },
  `select ${COLUMNS} from reporting.theme_correction where home_code = '00' order by correction_no desc limit $1`,
);

/** Keeps choices of one version; those it has already stay as they are. Arrays of equal length, a place each choice. */
export const insertChoices = named(
  'reporting.insert_theme_choices',
  {
    parameters: [
      Type.Integer(),
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Array(Type.Number()),
      Type.Array(nullable(Type.String())),
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into reporting.theme_choice (version_no, block, statement_hash, statement, theme_key, confidence, phrase, chosen_at)
    select $1, block, hash, statement, theme, confidence, phrase, $8
      from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::real[], $7::text[])
        as choice (block, hash, statement, theme, confidence, phrase)
    on conflict do nothing`,
);
