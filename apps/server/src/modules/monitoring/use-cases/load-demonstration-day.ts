import { fileURLToPath } from 'node:url';
import type { Context } from '#kernel/use-case';
import { readDayPack } from '../intake/read-day-pack.ts';
import { readPackDirectory } from '../intake/read-pack-directory.ts';
import { importDayPack } from './import-day-pack.ts';

const FOLDER = fileURLToPath(new URL('../../../../../../data/day-2025-09-22/', import.meta.url));

/** Imports the day that the product ships for trial; a repeat changes nothing. Its figures of communes are marked as simulated. */
export async function loadDemonstrationDay(context: Context): Promise<readonly string[]> {
  const { pack } = readDayPack(await readPackDirectory(FOLDER));
  if (!pack) throw new Error(`the shipped day pack has faults: ${FOLDER}`);
  const { snapshot } = await importDayPack(context, { sourceName: 'day-2025-09-22', pack });
  return [
    `Ngày trình diễn / Demonstration day: ${snapshot.date} (số liệu cấp xã là mô phỏng / figures of communes are simulated)`,
  ];
}
