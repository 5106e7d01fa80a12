import type { Tx } from '#kernel/db/tx';
import type { DayFacts, Snapshot } from '#modules/reporting';
import { readTaskFacts } from './task-facts.ts';

type Words = { readonly vi: string; readonly en: string };

/** Columns of Annex 8: what a number of dossiers counts. */
const COLUMNS: Readonly<Record<string, Words>> = {
  direct: { vi: 'Hồ sơ trực tiếp', en: 'Dossiers received directly' },
  online: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers received online' },
  returned: { vi: 'Hồ sơ đã trả', en: 'Dossiers returned' },
  june_daily_average: { vi: 'Trung bình ngày tháng 6/2025', en: 'Daily average of June 2025' },
};

/** What the items of the day are called: conditions, criteria, tasks and columns; null for a key that the day does not know. Tasks have no English name. */
export async function itemNames(
  tx: Tx,
  { id }: Snapshot,
  { conditions, criteria }: DayFacts,
): Promise<(key: string) => Words | null> {
  const { tasks } = await readTaskFacts(tx, id);
  const names = new Map<string, Words>([
    ...Object.entries(COLUMNS),
    ...[...conditions, ...criteria].map(({ key, nameVi, nameEn }) => [key, { vi: nameVi, en: nameEn }] as const),
    ...tasks.map(({ key, textVi }) => [key, { vi: textVi, en: textVi }] as const),
  ]);
  return (key) => names.get(key) ?? null;
}
