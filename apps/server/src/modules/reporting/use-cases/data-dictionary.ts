import type { Tx } from '#kernel/db/tx';
import { type DictionaryEntry, entriesOfForm, entryOfMeasurement } from '../domain/dictionary.ts';
import { REPORTED_FIGURES } from '../domain/figures.ts';
import { FORMS } from '../domain/forms.ts';
import { allMeasurements } from '../measurement-registry.ts';
import { selectFormVersions } from '../queries/catalogue-queries.ts';

/**
 * The data dictionary (từ điển dữ liệu): every version of every form with its items, in the order in which forms are shown,
 * then the figures that come in beside them, and those that the platform measures.
 * @rule W-12, W-14: one name, type, unit, source and rule for each thing that is reported
 */
export async function dataDictionary(tx: Tx): Promise<readonly DictionaryEntry[]> {
  const versions = await selectFormVersions(tx);
  const forms = FORMS.flatMap(({ key }) => versions.filter((version) => version.key === key));
  return [...forms.flatMap(entriesOfForm), ...REPORTED_FIGURES, ...allMeasurements().map(entryOfMeasurement)];
}
