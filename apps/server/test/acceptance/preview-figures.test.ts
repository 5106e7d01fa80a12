import { beforeAll, expect, test } from 'vitest';
import { type DocumentModel, renderingEngine } from '#modules/documents';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import { documentModel } from '../../src/modules/monitoring/rendering/document-model.ts';
import { previewReport } from '../../src/modules/monitoring/use-cases/editions/read-editions.ts';

const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);
const DAY = '2025-09-22';
/** Coprime to the lengths of rows, so that every column is met. */
const EVERY = 37;
const PROVINCES = 34;

let model: DocumentModel;
beforeAll(async () => {
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
  model = documentModel(await previewReport(db.context(), { date: DAY as never }));
});

type Stretch = { readonly text: string; readonly at?: string };
const tables = () => model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

/** Every stretch of text of the preview, in order. */
function stretches(): readonly Stretch[] {
  return model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Stretch[] => {
      if (block.kind === 'paragraph') return block.runs;
      if (block.kind === 'heading') return block.parts ?? [];
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell): readonly Stretch[] => cell.parts ?? [cell]));
    }),
  );
}

/** The first number of a text as the report prints it: 3.321 in words of the text, 10,71% and 40.0% in annexes. */
function numberIn(text: string): number {
  const [found = ''] = /-?[\d.,]*\d/.exec(text) ?? [];
  return Number(/^-?\d{1,3}(\.\d{3})+$/.test(found) ? found.replaceAll('.', '') : found.replace(',', '.'));
}

test('every figure that the preview prints opens evidence with that value (C-14, R-14)', async () => {
  const figures = stretches().filter(({ at }) => at !== undefined);
  expect(figures.length).toBeGreaterThan(2500);
  const chosen = figures.filter(({ at = '' }, place) => !at.startsWith('annexes/') || place % EVERY === 0);
  expect(chosen.length).toBeGreaterThan(100);
  for (const { text, at = '' } of chosen) {
    const { value } = await get<{ value: number }>(`/daily-reports/${DAY}/evidence?at=${encodeURIComponent(at)}&limit=1`);
    // "33/34": how many of how many provinces opens as one.
    const printed = [Math.abs(value), ...(at.startsWith('summary/') ? [PROVINCES] : [])];
    expect(printed, `${at}: ${text}`).toContain(Math.abs(numberIn(text)));
  }
}, 120_000);

test('the parts of a cell or heading are its text, so files and preview say the same', () => {
  for (const { blocks } of model.sections)
    for (const block of blocks) {
      const withParts =
        block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.kind === 'heading' ? [block] : [];
      for (const { text, parts } of withParts) if (parts) expect(parts.map((part) => part.text).join('')).toBe(text);
    }
});

test('no cell of an annex holds a figure that opens nothing, but the running number', () => {
  const silent = tables().flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .slice(1)
        .flatMap((cell): readonly Stretch[] => cell.parts ?? [cell])
        .filter(({ text, at }) => at === undefined && /^[\d.,]+%?$/.test(text)),
    ),
  );
  expect(silent).toEqual([]);
});

test.each(['docx', 'pdf'] as const)(
  'a file (%s) leaves the addresses out: its bytes are those of the text alone',
  async (format) => {
    const words = JSON.stringify(model, (key, value) => (key === 'at' || key === 'parts' ? undefined : value));
    const plain = await renderingEngine.render({ format, model: JSON.parse(words) });
    expect(Buffer.from(await renderingEngine.render({ format, model })).equals(Buffer.from(plain))).toBe(true);
  },
  60_000,
);
