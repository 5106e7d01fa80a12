import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { writeRandomDay } from '../../apps/server/test/independent/random-day.ts';
import { DESKTOP } from './browser.ts';
import { withPalette } from './png-palette.ts';
import { onServer } from './server-process.ts';

const PICTURES = fileURLToPath(new URL('../../docs/guides/pictures', import.meta.url));

/** The window that pictures of the guide show. */
export const GUIDE_WINDOW = { viewport: DESKTOP };

/** Brings an invented day in: pictures in documents never show published figures. @returns its date */
export async function importInvented(seed: number): Promise<string> {
  const folder = await mkdtemp(join(inject('dataDir'), 'day-pack-'));
  writeRandomDay(folder, { seed, scope: 'nation' });
  await onServer(inject('dataDir'), 'import-day', folder);
  return (JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { date: string }).date;
}

/** Keeps what the window shows as a picture of the guide. */
export async function keep(page: Page, name: string): Promise<void> {
  await writeFile(join(PICTURES, `${name}.png`), withPalette(await page.screenshot()));
}
