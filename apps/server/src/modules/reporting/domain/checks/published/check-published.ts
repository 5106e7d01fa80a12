import { annexRows } from './annex-tables.ts';
import { dayRows, readinessRows, rolloutRows } from './readiness-tables.ts';
import { overdueRows, statedRows } from './stated-figures.ts';
import { systemRows } from './system-tables.ts';
import { checkRows, type PublishedFault, type PublishedGap, type SourceFiles } from './table.ts';

/** Every published table that ships, checked by the same engine as reports: faults and checks that cannot be made. */
export function checkPublishedTables(files: SourceFiles): { faults: readonly PublishedFault[]; gaps: readonly PublishedGap[] } {
  return checkRows(
    [readinessRows, systemRows, rolloutRows, dayRows, annexRows, overdueRows, statedRows].flatMap((rows) => rows(files)),
  );
}
