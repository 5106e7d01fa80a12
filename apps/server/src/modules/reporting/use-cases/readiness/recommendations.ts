import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { checkRecommendations } from '../../domain/readiness/recommendations.ts';
import { problem } from '../../problems.ts';
import { selectChecklistItems, selectNewestChecklist } from '../../queries/readiness-checklist-queries.ts';
import {
  insertRecommendation,
  insertRecommendationList,
  selectNewestRecommendationList,
  selectRecommendations,
} from '../../queries/recommendation-queries.ts';
import { CsvText, readCellFile, SourceName } from './read-cell-file.ts';
import { onProvince, ProvinceInput, provincesOf } from './read-readiness.ts';

const Input = Type.Object({ sourceName: SourceName, stateOn: CalendarDateSchema, csv: CsvText });
type Imported = { readonly outcome: 'imported' | 'unchanged'; readonly recommendations: number };

/**
 * Takes in what provinces proposed before the start: everything or nothing. The same content again changes nothing; another one
 * is shown in place of the older, which stays.
 * @throws reporting/file-faulty with every fault: file, line, column, text
 */
export const importRecommendations = useCase(
  'reporting.import-recommendations',
  { permission: 'reporting.import-day', input: Input, audit: ({ sourceName, stateOn }) => ({ sourceName, stateOn }) },
  async ({ sourceName, stateOn, csv }: Static<typeof Input>, { tx, actor, clock }): Promise<Imported> => {
    const read = readCellFile('recommendations', csv);
    if (read.faults.length > 0) throw problem('file-faulty', { faults: read.faults });
    const { recommendations, faults } = checkRecommendations(read.file);
    if (faults.length > 0) throw problem('file-faulty', { faults });
    const hash = createHash('sha256')
      .update(JSON.stringify([stateOn, csv]))
      .digest('hex');
    const [list] = await insertRecommendationList(tx, stateOn, sourceName, hash, clock.now().toISOString(), actor.name);
    if (!list) return { outcome: 'unchanged', recommendations: recommendations.length };
    for (const { provinceCode, line, publishedName, section, itemKey, textVi } of recommendations)
      await insertRecommendation(tx, provinceCode, list.no, line, publishedName, section, itemKey, textVi);
    return { outcome: 'imported', recommendations: recommendations.length };
  },
);

/**
 * The newest list of proposals of provinces, with the item of the checklist that each is about; null before any came in. For a province:
 * its own.
 */
export const readRecommendations = reading(
  'reporting.read-recommendations',
  { permission: 'monitoring.read', input: ProvinceInput, target: onProvince },
  async ({ provinceCode = null }, { tx }) => {
    const [list] = await selectNewestRecommendationList(tx);
    if (!list) return null;
    const { no, stateOn, sourceName: source, importedAt, importedBy } = list;
    const names = new Map((await provincesOf(tx, stateOn)).map(({ code, name }) => [code, name]));
    const [checklist] = await selectNewestChecklist(tx);
    const items = new Map((checklist ? await selectChecklistItems(tx, checklist.no) : []).map((item) => [item.key, item]));
    const rows = await selectRecommendations(tx, no, provinceCode);
    const recommendations = rows.map(({ itemKey, ...row }) => {
      const item = itemKey === null ? undefined : items.get(itemKey);
      const provinceName = names.get(row.provinceCode) ?? row.publishedName;
      return { ...row, provinceName, itemVi: item?.nameVi ?? itemKey, itemEn: item?.nameEn ?? itemKey };
    });
    return { head: { stateOn, source, importedAt, importedBy }, recommendations };
  },
);
