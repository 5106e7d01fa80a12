import type { Tx } from '#kernel/db/tx';
import type { AnswerSheet, Answers, Block, DayFacts, StatementFact } from '../domain/day-facts.ts';
import { BLOCKS } from '../domain/day-facts.ts';
import { JUNE_AVERAGE } from '../domain/figures.ts';
import { CONDITIONS_FORM, communeForm, type Form, provinceForm } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { selectDossiers, selectReferenceFigures, selectSheets, selectStatements } from '../queries/fact-queries.ts';
import { type OpenSnapshot, openSnapshot } from './open-snapshot.ts';

/**
 * What was reported for the day of a snapshot, equal to the facts that came in.
 * @throws reporting/snapshot-not-found
 */
export async function readDayFacts(tx: Tx, snapshotId: SnapshotId): Promise<DayFacts> {
  const snapshot = await openSnapshot(tx, snapshotId);
  const { date, previousDate, cutOff, synthetic } = snapshot;
  const sheets = await readSheets(tx, snapshot);
  const today = (form: Form) => sheets.get(`${form.key} ${date}`) ?? null;
  return {
    date,
    previousDate,
    cutOff,
    synthetic,
    ...registersOf(snapshot),
    conditionAnswers: today(CONDITIONS_FORM),
    previousConditionAnswers: sheets.get(`${CONDITIONS_FORM.key} ${previousDate}`) ?? null,
    communeAnswers: ofBlocks((block) => today(communeForm(block))),
    provinceAnswers: ofBlocks((block) => today(provinceForm(block))),
    statements: await readStatementFacts(tx, snapshot),
    ...(await readDossierFacts(tx, snapshot)),
    juneAverages: await readJuneAverages(tx, snapshot),
  };
}

function registersOf({ units, forms }: OpenSnapshot): Pick<DayFacts, 'provinces' | 'communes' | 'conditions' | 'criteria'> {
  return {
    provinces: units.flatMap(({ level, code, name, shortName }) =>
      level === 'province' ? [{ code, name, shortName: shortName ?? name }] : [],
    ),
    communes: units.flatMap(({ level, home, code, name }) => (level === 'commune' ? [{ code, provinceCode: home, name }] : [])),
    conditions: forms.get(CONDITIONS_FORM.key)?.items ?? [],
    criteria: [...BLOCKS.map(communeForm), ...BLOCKS.map(provinceForm)].flatMap(({ key, level, block }) =>
      block === null ? [] : (forms.get(key)?.items ?? []).map((item) => ({ ...item, level, block })),
    ),
  };
}

/** Sheets by key of the form and day. */
async function readSheets(
  tx: Tx,
  { no, homes, forms, date, previousDate }: OpenSnapshot,
): Promise<ReadonlyMap<string, AnswerSheet>> {
  const byVersion = new Map([...forms.values()].map((form) => [form.formVersionNo, form]));
  const rows = await selectSheets(tx, no, homes, [...byVersion.keys()], [date, previousDate]);
  return new Map(
    rows.flatMap((row) => {
      const form = byVersion.get(row.formVersionNo);
      if (!form || row.units === null) return [];
      const sheet: AnswerSheet = {
        itemKeys: form.items.map((item) => item.key),
        byUnit: new Map(row.units.split(',').map(unitAnswers)),
      };
      return [[`${form.key} ${row.date}`, sheet]];
    }),
  );
}

export function unitAnswers(text: string): readonly [string, Answers] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

async function readStatementFacts(tx: Tx, { no, homes, date }: OpenSnapshot): Promise<readonly StatementFact[]> {
  const rows = await selectStatements(tx, no, homes, date);
  return rows.map(({ block, kind, communeCode, text }) => ({ block, kind, communeCode, text }));
}

async function readDossierFacts(
  tx: Tx,
  { no, homes, previousDate }: OpenSnapshot,
): Promise<Pick<DayFacts, 'dossiers' | 'cumulativeDossiers'>> {
  const rows = await selectDossiers(tx, no, homes, previousDate);
  const day = rows
    .filter((row) => row.period === 'day')
    .map(({ provinceCode, level, unitCode, direct, online, returned }) => ({
      provinceCode,
      communeCode: level === 'commune' ? unitCode : null,
      direct,
      online,
      returned,
    }));
  const cumulative = rows
    .filter((row) => row.period === 'cumulative')
    .map(({ provinceCode, level, direct, online, returned }) => ({ provinceCode, level, direct, online, returned }));
  return { dossiers: day.length === 0 ? null : day, cumulativeDossiers: cumulative.length === 0 ? null : cumulative };
}

async function readJuneAverages(tx: Tx, { no, homes }: OpenSnapshot): Promise<ReadonlyMap<string, number> | null> {
  const rows = await selectReferenceFigures(tx, no, homes, JUNE_AVERAGE);
  return rows.length === 0 ? null : new Map(rows.map(({ unitCode, value }) => [unitCode, Number(value)]));
}

function ofBlocks<T>(make: (block: Block) => T): Readonly<Record<Block, T>> {
  return Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<Block, T>;
}
