import type { Tx } from '#kernel/db/tx';
import type { AnswerSheet, CumulativeDossierFact, DayFacts } from '../domain/day-facts.ts';
import { JUNE_AVERAGE } from '../domain/figures.ts';
import { CONDITIONS_FORM } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { selectReferenceFigures, selectSheets } from '../queries/fact-queries.ts';
import { selectDossierSums } from '../queries/national-queries.ts';
import { openSnapshot } from './open-snapshot.ts';
import { unitAnswers } from './read-day-facts.ts';

/** The part of a day's facts that shows the whole nation, with the dossiers summed by province and level. */
export type NationalFacts = Pick<
  DayFacts,
  | 'date'
  | 'previousDate'
  | 'provinces'
  | 'communes'
  | 'conditions'
  | 'conditionAnswers'
  | 'previousConditionAnswers'
  | 'cumulativeDossiers'
  | 'juneAverages'
> & {
  /** Dossiers of the previous date; null: no row at all. */
  readonly dossierSums: readonly CumulativeDossierFact[] | null;
};

/**
 * What the national view needs of a snapshot, without the answers of blocks and the statements: a tenth of the rows. Equal to
 * the same parts of `readDayFacts`.
 * @throws reporting/snapshot-not-found
 */
export async function readNationalFacts(tx: Tx, snapshotId: SnapshotId): Promise<NationalFacts> {
  const { no, homes, units, forms, date, previousDate } = await openSnapshot(tx, snapshotId);
  const form = forms.get(CONDITIONS_FORM.key);
  const sheets = form ? await selectSheets(tx, no, homes, [form.formVersionNo], [date, previousDate]) : [];
  const sheetOn = (day: string): AnswerSheet | null => {
    const answers = sheets.find((row) => row.date === day)?.units;
    return form && answers
      ? { itemKeys: form.items.map(({ key }) => key), byUnit: new Map(answers.split(',').map(unitAnswers)) }
      : null;
  };
  const sums = await selectDossierSums(tx, no, homes, previousDate);
  const ofPeriod = (wanted: string) => sums.flatMap(({ period, ...sum }) => (period === wanted ? [sum] : []));
  const [dossierSums, cumulativeDossiers] = [ofPeriod('day'), ofPeriod('cumulative')];
  const averages = await selectReferenceFigures(tx, no, homes, JUNE_AVERAGE);
  return {
    date,
    previousDate,
    provinces: units.flatMap(({ level, code, name, shortName }) =>
      level === 'province' ? [{ code, name, shortName: shortName ?? name }] : [],
    ),
    communes: units.flatMap(({ level, home, code, name }) => (level === 'commune' ? [{ code, provinceCode: home, name }] : [])),
    conditions: form?.items ?? [],
    conditionAnswers: sheetOn(date),
    previousConditionAnswers: sheetOn(previousDate),
    dossierSums: dossierSums.length === 0 ? null : dossierSums,
    cumulativeDossiers: cumulativeDossiers.length === 0 ? null : cumulativeDossiers,
    juneAverages: averages.length === 0 ? null : new Map(averages.map(({ unitCode, value }) => [unitCode, Number(value)])),
  };
}
