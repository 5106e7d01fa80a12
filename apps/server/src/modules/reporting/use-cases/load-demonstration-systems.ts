import { readFile } from 'node:fs/promises';
import type { Context } from '#kernel/use-case';
import { importSystemSurvey } from './import-system-survey.ts';

const FILE = new URL('../../../../../../data/reference/five-systems.csv', import.meta.url);
const SOURCE = 'Báo cáo về 05 hệ thống thông tin (khoảng 23/6/2025)';

/** Loads the survey of June 2025 that the product ships for trial; a repeat changes nothing. */
export async function loadDemonstrationSystems(context: Context): Promise<readonly string[]> {
  await importSystemSurvey(context, { sourceName: SOURCE, csv: await readFile(FILE, 'utf8') });
  return [];
}
