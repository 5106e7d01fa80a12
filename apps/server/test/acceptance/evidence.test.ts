import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import { type EvidenceAnswer, numericCells, recomputedCell } from './cells-from-evidence.ts';

const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);
const DAY = '2025-09-22';
/** Coprime to the lengths of rows, so that every column is met. */
const EVERY = 131;

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
});

test('numbers of summary and annexes follow from the answers that their evidence names, each with its source (C-14, R-14)', async () => {
  const cells = numericCells(await get(`/daily-reports/${DAY}`)).filter((_, at) => at % EVERY === 0);
  expect(cells.length).toBeGreaterThan(40);
  for (const { at, printed } of cells) {
    const { value, partsWithoutSource } = await recomputedCell((path) => get<EvidenceAnswer>(path), DAY, at);
    expect(value, at).toBe(printed);
    expect(partsWithoutSource, at).toBe(0);
  }
}, 120_000);
