import type { Tx } from '#kernel/db/tx';
import { AnswerColumn } from '../domain/answer-column.ts';
import { cumulativeDossiers, dossiersOfDay, statementsOf } from '../domain/columns.ts';
import type { AnswerSheet, Block, DayFacts } from '../domain/day-facts.ts';
import { BLOCKS } from '../domain/day-facts.ts';
import { JUNE_AVERAGE } from '../domain/figures.ts';
import { CONDITIONS_FORM, communeForm, type Form, provinceForm } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { selectAnswerColumns, selectDossierColumns, selectStatementColumns } from '../queries/column-queries.ts';
import { selectReferenceFigures } from '../queries/fact-queries.ts';
import { readLiveSheets, readLiveStatements } from './network/live-facts.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';

/**
 * What was reported for the day of a snapshot, equal to the facts that came in.
 * @throws reporting/snapshot-not-found
 */
export async function readDayFacts(tx: Tx, snapshotId: SnapshotId): Promise<DayFacts> {
  const snapshot = await openSnapshot(tx, snapshotId);
  const { date, previousDate, cutOff, synthetic, provinces, communes, forms } = snapshot;
  const sheetOn = await readSheets(tx, snapshot, [...forms.keys()]);
  const dossiers = await readDossiers(tx, snapshot);
  return {
    date,
    previousDate,
    cutOff,
    synthetic,
    provinces,
    communes,
    conditions: forms.get(CONDITIONS_FORM.key)?.items ?? [],
    criteria: criteriaOf(snapshot),
    conditionAnswers: sheetOn(CONDITIONS_FORM, date),
    previousConditionAnswers: sheetOn(CONDITIONS_FORM, previousDate),
    communeAnswers: ofBlocks((block) => sheetOn(communeForm(block), date)),
    provinceAnswers: ofBlocks((block) => sheetOn(provinceForm(block), date)),
    statements: await readStatements(tx, snapshot),
    dossiers: dossiersOfDay(dossiers?.day),
    cumulativeDossiers: cumulativeDossiers(dossiers?.cumulative),
    juneAverages: await readJuneAverages(tx, snapshot),
  };
}

function criteriaOf({ forms }: OpenSnapshot): DayFacts['criteria'] {
  return [...BLOCKS.map(communeForm), ...BLOCKS.map(provinceForm)].flatMap(({ key, level, block }) =>
    block === null ? [] : (forms.get(key)?.items ?? []).map((item) => ({ ...item, level, block })),
  );
}

/** The answers to some forms on the day of a snapshot and the day before; null: nobody reported. */
export async function readSheets(
  tx: Tx,
  snapshot: OpenSnapshot,
  formKeys: readonly string[],
): Promise<(form: Form, day: string) => AnswerSheet | null> {
  const { no, live, places, forms, date, previousDate } = snapshot;
  if (live) return readLiveSheets(tx, { ...snapshot, live }, formKeys, (other) => readConditions(tx, other));
  const wanted = formKeys.flatMap((key) => forms.get(key) ?? []);
  const columns = await selectAnswerColumns(
    tx,
    no,
    wanted.map(({ formVersionNo }) => formVersionNo),
    [date, previousDate],
  );
  return ({ key }, day) => {
    const form = wanted.find((one) => one.key === key);
    const column = columns.find((row) => row.formVersionNo === form?.formVersionNo && row.date === day);
    if (!form || !column) return null;
    return { itemKeys: form.items.map((item) => item.key), byUnit: new AnswerColumn(column.answers, places[form.level]) };
  };
}

/** The answers to the conditions on the day of a snapshot; null: nobody reported. */
async function readConditions(tx: Tx, snapshotId: SnapshotId): Promise<AnswerSheet | null> {
  const snapshot = await openSnapshot(tx, snapshotId);
  const sheetOn = await readSheets(tx, snapshot, [CONDITIONS_FORM.key]);
  return sheetOn(CONDITIONS_FORM, snapshot.date);
}

/** @throws {Error} without columns: no figures may not look like a snapshot that holds none */
export async function readDossiers(tx: Tx, { no, id, live }: OpenSnapshot) {
  if (live) return null;
  const [columns] = await selectDossierColumns(tx, no);
  if (!columns) throw new Error(`snapshot ${id} has no columns`);
  return columns.dossiers;
}

async function readStatements(tx: Tx, snapshot: OpenSnapshot): Promise<DayFacts['statements']> {
  const { no, id, communes, live } = snapshot;
  if (live) return readLiveStatements(tx, { ...snapshot, live });
  const [columns] = await selectStatementColumns(tx, no);
  if (!columns) throw new Error(`snapshot ${id} has no columns`);
  return statementsOf(columns.statements, communes);
}

/** Daily averages of June by province; null: no row. */
export async function readJuneAverages(tx: Tx, { no, homes, live }: OpenSnapshot): Promise<ReadonlyMap<string, number> | null> {
  if (live) return null;
  const rows = await selectReferenceFigures(tx, no, homes, JUNE_AVERAGE);
  return rows.length === 0 ? null : new Map(rows.map(({ unitCode, value }) => [unitCode, Number(value)]));
}

function ofBlocks<T>(make: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}
