import { readFile } from 'node:fs/promises';
import type { Context } from '#kernel/use-case';
import { importDirectives } from './import-directives.ts';

const FILE = new URL('../../../../../../../data/reference/directives.csv', import.meta.url);

/** Takes in the published directives that the product ships for trial; a repeat changes nothing. */
export async function loadDemonstrationDirectives(context: Context): Promise<readonly string[]> {
  const { directives, newTasks, unchangedTasks } = await importDirectives(context, { content: await readFile(FILE, 'utf8') });
  return [`Văn bản chỉ đạo / Directives: ${directives} (${newTasks + unchangedTasks} nhiệm vụ / tasks)`];
}
