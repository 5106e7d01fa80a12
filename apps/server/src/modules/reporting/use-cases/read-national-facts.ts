import type { Tx } from '#kernel/db/tx';
import { cumulativeDossiers, sumDossiers } from '../domain/columns.ts';
import type { CumulativeDossierFact, DayFacts } from '../domain/day-facts.ts';
import { CONDITIONS_FORM } from '../domain/forms.ts';
import type { SnapshotId } from '../domain/snapshot.ts';
import { openSnapshot } from './open-snapshot.ts';
import { readDossiers, readJuneAverages, readSheets } from './read-day-facts.ts';

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
 * What the national view needs of a snapshot, without the answers of blocks and the statements: a tenth of the answers. Equal to
 * the same parts of `readDayFacts`.
 * @throws reporting/snapshot-not-found
 */
export async function readNationalFacts(tx: Tx, snapshotId: SnapshotId): Promise<NationalFacts> {
  const snapshot = await openSnapshot(tx, snapshotId);
  const { date, previousDate, provinces, communes, forms } = snapshot;
  const sheetOn = await readSheets(tx, snapshot, [CONDITIONS_FORM.key]);
  const dossiers = await readDossiers(tx, snapshot);
  return {
    date,
    previousDate,
    provinces,
    communes,
    conditions: forms.get(CONDITIONS_FORM.key)?.items ?? [],
    conditionAnswers: sheetOn(CONDITIONS_FORM, date),
    previousConditionAnswers: sheetOn(CONDITIONS_FORM, previousDate),
    dossierSums: sumDossiers(dossiers?.day),
    cumulativeDossiers: cumulativeDossiers(dossiers?.cumulative),
    juneAverages: await readJuneAverages(tx, snapshot),
  };
}
