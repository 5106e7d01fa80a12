import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '#test/harness';
import { independentReport } from '#test/independent/independent-report';
import { type RandomDayOptions, writeRandomDay } from '#test/independent/random-day';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import { previewReport } from '../../src/modules/monitoring/use-cases/editions/read-editions.ts';
import { importDayPack } from '../../src/modules/monitoring/use-cases/import-day-pack.ts';

/** A random day through the whole product: files, check, database, report; and what an independent computation says of the files. */
export async function storedAndIndependent(
  db: TestDatabase,
  options: RandomDayOptions,
): Promise<{ stored: unknown; independent: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'random-day-'));
  try {
    writeRandomDay(folder, options);
    const { pack, faults } = readDayPack(await readPackDirectory(folder));
    if (!pack) throw new Error(`the pack has faults: ${JSON.stringify(faults.slice(0, 3))}`);
    await importDayPack(db.context(), { sourceName: `seed ${options.seed}`, pack });
    const { report } = await previewReport(db.context(), { date: pack.facts.date });
    const { text: _, ...stored } = report;
    return { stored, independent: independentReport(folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
