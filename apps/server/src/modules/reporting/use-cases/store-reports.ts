import type { CalendarDate } from '#kernel/calendar';
import { type CopyValue, copyLine, type Tx } from '#kernel/db/tx';
import type { AnswerSheet, Answers, DayFacts } from '../domain/day-facts.ts';
import type { FactLines } from '../domain/fact-lines.ts';
import { CONDITIONS_FORM, FORMS, linesOfSheet, sheetOf, type UnitLines } from '../domain/forms.ts';

/** Answers to one form for one day. `reportedAt` null: the source does not say when. */
type Delivery = {
  readonly formKey: string;
  readonly date: CalendarDate;
  readonly reportedAt: string | null;
  /** The moment of each unit, where each has its own. */
  readonly times: ReadonlyMap<string, string> | undefined;
  readonly sheet: AnswerSheet | null;
  readonly lines: UnitLines;
};
/** When each unit sent a form, by key of the form, UTC; a form that is not there came as a whole at the cut-off. */
export type SentTimes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Keeps the answers of a day and, for comparison, those to the conditions of the day before, a row a report.
 * @param formVersions number of the form version by key of the form
 */
export async function storeReports(
  tx: Tx,
  snapshotNo: number,
  formVersions: ReadonlyMap<string, number>,
  facts: DayFacts,
  lines: FactLines,
  times: SentTimes = new Map(),
): Promise<void> {
  const homes = homesOf(facts);
  const rows = deliveries(facts, lines, times).flatMap(({ formKey, date, reportedAt, times: own, sheet, lines: unitLines }) =>
    [...(sheet?.byUnit ?? [])].map(([unit, answers]) =>
      copyLine([
        homes.get(unit) ?? null,
        date,
        snapshotNo,
        formVersions.get(formKey) ?? null,
        unit,
        own?.get(unit) ?? reportedAt,
        yesNo(answers),
        ...sourceOf(unitLines.get(unit)),
      ]),
    ),
  );
  await tx.copyIn(
    `copy reporting.unit_report (home_code, report_date, snapshot_no, form_version_no, unit_code, reported_at, yes_no,
    source_line, source_lines) from stdin`,
    rows,
  );
}

function deliveries(facts: DayFacts, lines: FactLines, times: SentTimes): readonly Delivery[] {
  const today = FORMS.map(
    (form): Delivery => ({
      formKey: form.key,
      date: facts.date,
      reportedAt: new Date(facts.cutOff).toISOString(),
      times: times.get(form.key),
      sheet: sheetOf(form, facts),
      lines: linesOfSheet(form, lines),
    }),
  );
  return [
    ...today,
    {
      formKey: CONDITIONS_FORM.key,
      date: facts.previousDate,
      reportedAt: null,
      times: undefined,
      sheet: facts.previousConditionAnswers,
      lines: lines.previousConditionAnswers,
    },
  ];
}

/** The province of each unit; of a province itself. */
function homesOf(facts: DayFacts): ReadonlyMap<string, string> {
  return new Map([
    ...facts.provinces.map(({ code }) => [code, code] as const),
    ...facts.communes.map(({ code, provinceCode }) => [code, provinceCode] as const),
  ]);
}

function yesNo(answers: Answers): (number | null)[] {
  return Array.from(answers, (answer) => (answer === '-' ? null : Number(answer)));
}

/** The line of a report, and the lines of its answers where each has its own. */
function sourceOf(lines: number | readonly (number | null)[] | undefined): [CopyValue, CopyValue] {
  if (lines === undefined || typeof lines === 'number') return [lines ?? null, null];
  return [lines.find((line) => line !== null) ?? null, lines];
}
