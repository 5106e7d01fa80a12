import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import { type EvidenceAnswer, numericCells, recomputedCell } from './cells-from-evidence.ts';

const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);
const DAY = '2025-09-22';

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
});

test('every number of summary and annexes follows from the answers that its evidence names, each with its source (C-14, R-14)', async () => {
  const cells = numericCells(await get(`/daily-reports/${DAY}`));
  expect(cells.length).toBeGreaterThan(5000);
  for (const { at, printed } of cells) {
    const { value, partsWithoutSource } = await recomputedCell((path) => get<EvidenceAnswer>(path), DAY, at);
    expect(value, at).toBe(printed);
    expect(partsWithoutSource, at).toBe(0);
  }
}, 900_000);
