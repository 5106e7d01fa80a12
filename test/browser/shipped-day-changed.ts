import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const SHIPPED = fileURLToPath(new URL('../../data/day-2025-09-22', import.meta.url));
const DATED = [
  'manifest.json',
  'condition-answers.csv',
  'commune-answers-party.csv',
  'commune-answers-council.csv',
  'commune-answers-committee.csv',
  'commune-answers-front.csv',
  'province-answers.csv',
  'feedback.csv',
  'dossiers-day.csv',
];

export type ChangedDay = {
  /** The day and the one before it, YYYY-MM-DD. */
  readonly date: string;
  readonly previousDate: string;
  /** Province that sends nothing: no row of any of its communes, no form of its own, no dossiers. */
  readonly silentProvince?: string;
  /** Commune that meets no condition on the day. */
  readonly failingCommune?: string;
  /** Province that received half a dossier a day in June, so that no day is below it. */
  readonly quietInJune?: string;
};

/** The folder of a day pack like the shipped one, on another date and with a few answers changed. It goes with the server at the end of the run. */
export async function changedDay({
  date,
  previousDate,
  silentProvince,
  failingCommune,
  quietInJune,
}: ChangedDay): Promise<string> {
  const folder = await mkdtemp(join(inject('dataDir'), 'day-pack-'));
  await cp(SHIPPED, folder, { recursive: true });
  const silent = new Set(silentProvince === undefined ? [] : await communesOf(silentProvince));
  for (const file of DATED) {
    const text = await readFile(join(SHIPPED, file), 'utf8');
    const dated = text.replaceAll('2025-09-21', previousDate).replaceAll('2025-09-22', date);
    const kept = file.startsWith('co') || file === 'dossiers-day.csv' || file === 'province-answers.csv';
    await writeFile(join(folder, file), kept ? keptLines(dated) : dated);
  }
  const june = await readFile(join(SHIPPED, 'june-average.csv'), 'utf8');
  await writeFile(join(folder, 'june-average.csv'), june.replace(new RegExp(`^${quietInJune},.*$`, 'm'), `${quietInJune},0.5`));
  return folder;

  function keptLines(text: string): string {
    const lines = text.split('\n').filter((line) => {
      const [, first = '', second = ''] = line.split(',');
      return !silent.has(first) && !silent.has(second) && !(silentProvince === first);
    });
    return lines
      .map((line) => (line.startsWith(`${date},${failingCommune},1`) ? line.replaceAll(/,1(?=,|$)/g, ',0') : line))
      .join('\n');
  }
}

async function communesOf(province: string): Promise<string[]> {
  const lines = (await readFile(join(SHIPPED, 'communes.csv'), 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [commune = '', ofProvince] = line.split(',');
    return ofProvince === province ? [commune] : [];
  });
}
