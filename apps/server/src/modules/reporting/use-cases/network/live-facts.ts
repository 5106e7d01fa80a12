import type { Tx } from '#kernel/db/tx';
import type { AnswerSheet, StatementFact } from '../../domain/day-facts.ts';
import { BLOCKS } from '../../domain/day-facts.ts';
import { CONDITIONS_FORM, type Form } from '../../domain/forms.ts';
import type { selectFormsByNo } from '../../queries/catalogue-queries.ts';
import { selectLiveAnswers, selectLiveStatements } from '../../queries/network/live-queries.ts';
import type { OpenSnapshot } from '../open-snapshot.ts';
import { findSnapshot } from '../read-snapshots.ts';
import { findLiveDay } from './find-live-day.ts';

type LiveSnapshot = OpenSnapshot & { readonly live: NonNullable<OpenSnapshot['live']> };
type FormRecord = Awaited<ReturnType<typeof selectFormsByNo>>[number];
type Row = Awaited<ReturnType<typeof selectLiveAnswers>>[number];
/** The answers to the conditions on another day, lived here or imported. */
type OtherDay = (snapshotId: OpenSnapshot['id']) => Promise<AnswerSheet | null>;

/**
 * The answers to some forms on a live day and the day before, from the reports themselves; null: nobody reported. The day before is
 * that lived here, else its snapshot.
 */
export async function readLiveSheets(
  tx: Tx,
  { live, forms, date, previousDate }: LiveSnapshot,
  formKeys: readonly string[],
  sheetOfDay: OtherDay,
): Promise<(form: Form, day: string) => AnswerSheet | null> {
  const wanted = formKeys.flatMap((key) => forms.get(key) ?? []);
  const rows = await selectLiveAnswers(
    tx,
    live.date,
    wanted.map(({ formVersionNo }) => formVersionNo),
  );
  const byForm = Map.groupBy(rows, ({ formVersionNo }) => formVersionNo);
  const today = new Map(
    wanted.map((form) => [form.key, sheetOf(form, live.places.get(form.formVersionNo), byForm.get(form.formVersionNo) ?? [])]),
  );
  const before = formKeys.includes(CONDITIONS_FORM.key) ? await conditionsBefore(tx, previousDate, sheetOfDay) : null;
  return ({ key }, day) => {
    if (day === date) return today.get(key) ?? null;
    return key === CONDITIONS_FORM.key && day === previousDate ? before : null;
  };
}

/** @param places of the yes/no items among all items of the form; without it all of them ask yes or no */
function sheetOf(
  { items }: Pick<FormRecord, 'items'>,
  places: readonly number[] | undefined,
  rows: readonly Row[],
): AnswerSheet | null {
  if (rows.length === 0) return null;
  const pick = (answers: string) => (places ? places.map((at) => answers[at] ?? '-').join('') : answers);
  const byUnit = new Map(rows.map(({ reporter, yesNo }) => [reporter, pick(yesNo ?? '')]));
  return { itemKeys: items.map(({ key }) => key), byUnit };
}

async function conditionsBefore(
  tx: Tx,
  previousDate: OpenSnapshot['previousDate'],
  sheetOfDay: OtherDay,
): Promise<AnswerSheet | null> {
  const day = (await findLiveDay(tx, previousDate)) ?? (await findSnapshot(tx, previousDate));
  return day ? sheetOfDay(day.id) : null;
}

/** The statements of a live day, in the order of form and unit; those beside the conditions are of the locality as a whole. */
export async function readLiveStatements(tx: Tx, { live, forms }: LiveSnapshot): Promise<readonly StatementFact[]> {
  const conditions = forms.get(CONDITIONS_FORM.key)?.formVersionNo;
  const rows = await selectLiveStatements(tx, live.date, live.formVersions);
  return rows.flatMap(({ formVersionNo, part, reporter, kinds, texts }) => {
    const block = blockOfStatement(formVersionNo === conditions ? CONDITIONS_FORM.key : '', part);
    return statementFacts(block, reporter, kinds ?? [], texts ?? []);
  });
}

/** Statements beside the conditions are of the locality as a whole. @param part the block that answers, or `all` */
export function blockOfStatement(formKey: string, part: string): StatementFact['block'] | null {
  return formKey === CONDITIONS_FORM.key ? 'general' : (BLOCKS.find((one) => one === part) ?? null);
}

/** The statements of one report of a commune; those of others have no place in the facts of a day. */
export function statementFacts(
  block: StatementFact['block'] | null,
  reporter: string,
  kinds: readonly string[],
  texts: readonly string[],
): readonly StatementFact[] {
  if (!block || reporter.length !== COMMUNE_CODE_LENGTH) return [];
  return texts.map((text, at) => {
    const kind = kinds[at]?.startsWith('recommendation') ? 'recommendation' : 'obstacle';
    return { block, kind, communeCode: reporter, text };
  });
}

const COMMUNE_CODE_LENGTH = 5;
