import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Most bytes that come over the line before a page can be used at a first visit, compressed, letters and answers apart. */
export type ByteBudget = Readonly<Record<string, number>>;

/**
 * What the pages that people begin with may weigh (K-07): a commune's line carries 200 kB a second and its processor takes about a
 * second for what came, so that 3 seconds leave this much.
 */
export const FIRST_VISIT: ByteBudget = {
  '/own-reports': 180_000,
  '/own-reports/$periodEnd/$provinceCode/$reporter': 200_000,
  '/': 210_000,
};

const PAGE_FILES = /<script type="application\/json"[^>]*id="page-files"[^>]*>(.*?)<\/script>/s;
const NAMED = /(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g;

/**
 * The pages that weigh more than they may, by what the built index page names for all and for each of them.
 * @param folder of the built front, its files compressed beside it (`.br`)
 * @returns a line for each page that is too heavy, not named, or names a file that is not there; none when the budget is kept
 */
export function findHeavyPages(folder: string, budget: ByteBudget): string[] {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return [`the front is not built: ${folder}`];
  const html = readFileSync(index, 'utf8');
  const own = JSON.parse(PAGE_FILES.exec(html)?.[1] ?? '{}') as Record<string, readonly string[] | undefined>;
  const shared = ['/index.html', ...[...html.matchAll(NAMED)].flatMap(([, file]) => file ?? [])];
  return Object.entries(budget).flatMap(([page, most]) => {
    const files = own[page];
    if (files === undefined) return [`${page}: the index page does not name its files`];
    const weights = [...new Set([...shared, ...files])].map((file) => [file, weight(folder, file)] as const);
    const absent = weights.flatMap(([file, bytes]) => (bytes === null ? [`${page}: ${file} is not compressed`] : []));
    const sum = weights.reduce((before, [, bytes]) => before + (bytes ?? 0), 0);
    return sum > most ? [...absent, `${page}: ${sum} bytes of at most ${most}; the heaviest: ${heaviest(weights)}`] : absent;
  });
}

/** The compressed bytes of a file; null: it was not compressed. */
function weight(folder: string, file: string): number | null {
  const path = join(folder, `${file}.br`);
  return existsSync(path) ? statSync(path).size : null;
}

const SHOWN = 5;
const heaviest = (weights: readonly (readonly [string, number | null])[]) =>
  weights
    .toSorted(([, one], [, other]) => (other ?? 0) - (one ?? 0))
    .slice(0, SHOWN)
    .map(([file, bytes]) => `${file} ${bytes}`)
    .join(', ');
