import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { keptOnce } from '#kernel/kept';
import { SYSTEMS } from '#modules/reporting';
import { systemReader } from '../../domain/cases/stated-system.ts';

const FILE = new URL('../../../../../../../data/reference/system-words.csv', import.meta.url);
const SEPARATOR = '; ';

/** Reads which system a statement names, by the words that are shipped. @throws {Error} for a system that the file alone knows */
export const shippedSystemReader = keptOnce(async () => {
  const rows: { system: string; words: string }[] = parse(await readFile(FILE, 'utf8'), { columns: true });
  return systemReader(
    rows.map(({ system: key, words }) => {
      const system = SYSTEMS.find((one) => one === key);
      if (!system) throw new Error(`${FILE.pathname}: no system ${key}`);
      return { system, words: words.split(SEPARATOR) };
    }),
  );
});
