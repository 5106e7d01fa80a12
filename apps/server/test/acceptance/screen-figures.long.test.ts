import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import { type EvidenceAnswer, recomputedFigure } from './cells-from-evidence.ts';
import { ofCommunePage, ofLists, ofNationalView, ofProvincePage, type Shown } from './shown-figures.ts';

const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);

beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
});

/** Each figure equals what a reader works out from the answers that its evidence names, and each answer has its source. */
async function followFromAnswers(figures: readonly Shown[]) {
  for (const { figure, unit, shown } of figures.filter((one) => one.shown !== null)) {
    const path = `/command-centre/evidence?figure=${encodeURIComponent(figure)}${unit}`;
    const { value, answered, partsWithoutSource } = await recomputedFigure((address) => get<EvidenceAnswer>(address), path);
    expect({ answered, value, partsWithoutSource }, path).toEqual({ answered: shown, value: shown, partsWithoutSource: 0 });
  }
}

describe('what the screens of the shipped day show follows from the answers behind it (R-14, 5)', () => {
  test('the national view: headline, changes, conditions', async () => {
    const figures = await ofNationalView(get);
    await followFromAnswers(
      figures.filter(({ figure, unit }, at) => unit === '' && (!figure.startsWith('condition/') || at % 4 === 0)),
    );
  }, 120_000);

  test('the provinces on the map, and what changed in them', async () => {
    const figures = (await ofNationalView(get)).filter(({ unit }) => unit !== '');
    expect(figures.some(({ figure }) => figure.startsWith('turned/'))).toBe(true);
    await followFromAnswers(figures.filter(({ figure }, at) => figure.startsWith('turned/') || at % 5 === 0));
  }, 120_000);

  test('the page of a province', async () => {
    const figures = await ofProvincePage(get, '04');
    expect(figures.length).toBeGreaterThan(150);
    await followFromAnswers(figures.filter(({ figure }, at) => !figure.startsWith('criterion/') || at % 5 === 0));
  }, 180_000);

  test('the page of a commune', async () => {
    const figures = await ofCommunePage(get, '04', '01273');
    expect(figures.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['unmet', 'criteria-met/party', 'total-day']));
    await followFromAnswers(figures);
  }, 60_000);

  test('the lists and the sums above them', async () => {
    await followFromAnswers(
      (await ofLists(get)).filter(({ figure }, at) => !/^(statement|criterion|task)/.test(figure) || at % 4 === 0),
    );
  }, 240_000);
});
