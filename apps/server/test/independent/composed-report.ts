import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ExplainedReport,
  evidenceIn,
  explainDailyReport,
  printReport,
} from '../../src/modules/monitoring/domain/daily-report/compose-daily-report.ts';
import { ANNEX_NUMBERS } from '../../src/modules/monitoring/domain/daily-report/daily-report.ts';
import { reportRulesOn } from '../../src/modules/monitoring/domain/daily-report/report-rules.ts';
import { readDayPack } from '../../src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../src/modules/monitoring/intake/read-pack-directory.ts';
import { independentReport } from './independent-report.ts';
import { type RandomDayOptions, writeRandomDay } from './random-day.ts';
import { recompute } from './recompute.ts';

/** The product's report of a pack directory, in memory: parser, then composition. @throws when the pack has faults */
export async function composedFromPack(dir: string): Promise<ExplainedReport> {
  const { pack, faults } = readDayPack(await readPackDirectory(dir));
  if (!pack) throw new Error(`the pack has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  const rules = reportRulesOn(pack.facts.date);
  if (!rules) throw new Error(`no rules for ${pack.facts.date}`);
  return explainDailyReport(pack.facts, pack.tasks, rules);
}

/** Both reports of one random day, as the JSON that would be exported. */
export async function bothReports(
  options: RandomDayOptions,
): Promise<{ readonly product: unknown; readonly independent: unknown; readonly explained: ExplainedReport }> {
  const dir = mkdtempSync(join(tmpdir(), 'random-day-'));
  try {
    writeRandomDay(dir, options);
    const explained = await composedFromPack(dir);
    const { text: _, ...product } = printReport(explained);
    return { product, independent: independentReport(dir), explained };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

type Cell = { readonly name: string; readonly value: unknown; readonly printed: number };

/** Every numeric cell of summary, text and annexes whose evidence gives another number, and how many were looked at. */
export function cellsNotRecomputable(explained: ExplainedReport): { readonly looked: number; readonly wrong: readonly Cell[] } {
  const report = printReport(explained);
  const wrong: Cell[] = [];
  let looked = 0;
  const look = (name: string, value: number, address: Parameters<typeof evidenceIn>[1]) => {
    looked += 1;
    const evidence = evidenceIn(explained, address);
    const again = evidence && recompute(evidence);
    if (again !== value || evidence?.value !== value || evidence.rules.length === 0)
      wrong.push({ name, value: again, printed: value });
  };
  for (const annex of ANNEX_NUMBERS) {
    report.annexes[annex]?.forEach((row, at) => {
      for (const [column, cell] of Object.entries(row))
        if (typeof cell === 'number') look(`${annex}.${at}.${column}`, cell, { annex, row: at, column });
    });
  }
  for (const [path, value] of numbersIn(report.summary)) look(`summary.${path}`, value, { summary: path });
  for (const [path, value] of numbersIn(report.text)) if (!path.endsWith('.no')) look(`text.${path}`, value, { text: path });
  return { looked, wrong };
}

function numbersIn(tree: unknown, path: readonly string[] = []): (readonly [path: string, value: number])[] {
  if (typeof tree === 'number') return [[path.join('.'), tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => numbersIn(value, [...path, key]));
}
