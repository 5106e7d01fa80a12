import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { planChanges } from '../../src/modules/organisations/domain/change-plan.ts';
import { CHANGE_COLUMNS, type ChangeRow, readRow } from '../../src/modules/organisations/domain/change-rows.ts';
import type { UnitHistory } from '../../src/modules/organisations/domain/unit-history.ts';
import { inventedCountry, unitId } from './invented-country.ts';

const COLUMNS = new Map(CHANGE_COLUMNS.map((name, place) => [name, place]));

/** Rows of a file of unit changes; cells part at commas. */
export function rowsOf(lines: readonly string[]): ChangeRow[] {
  return lines.map((text, place) => {
    const row = readRow({ line: place + 2, cells: text.split(',') }, COLUMNS);
    if ('code' in row) throw new RangeError(`${row.code} in ${text}`);
    return row;
  });
}

/** Plans the rows to their end; new units are numbered from 90,000 on. */
export function planOf(history: UnitHistory, rows: readonly ChangeRow[]) {
  let [fresh, sections] = [90_000, 0];
  const work = planChanges(history, rows, COLUMNS, () => {
    fresh += 1;
    return unitId(fresh);
  });
  for (;;) {
    const section = work.next();
    if (section.done) return { ...section.value, sections };
    sections += 1;
  }
}

/** As a thread of its own, whose memory the test bounds: plans the lines in a country of 34 provinces with 98 communes each. */
if (!isMainThread && Array.isArray(workerData?.linesToPlan)) {
  const { changes, faults } = planOf(inventedCountry(34, 98), rowsOf(workerData.linesToPlan));
  parentPort?.postMessage({ changes: changes.length, faults: faults.length });
}
