import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, PAGES, useBrowser } from './browser.ts';
import { type FigureSeen, figuresOn, type Silent } from './figures-on-page.ts';

const browser = useBrowser();

const filter = (filters: Readonly<Record<string, string>>) => `filter=${encodeURIComponent(JSON.stringify(filters))}`;
/** The same pages with other filters, where other figures stand. */
const FURTHER = {
  'criteria-province': `/criteria?${filter({ level: 'province' })}`,
  'criteria-of-province': `/criteria?${filter({ provinceCode: '04' })}`,
  'statements-province': `/statements?${filter({ view: 'province' })}`,
  'statements-of-province': `/statements?${filter({ provinceCode: '04' })}`,
  'dossiers-cumulative': `/dossiers?${filter({ period: 'cumulative' })}`,
  'not-reported-party': `/not-reported?${filter({ form: 'party' })}`,
  'tasks-of-province': `/tasks?${filter({ provinceCode: '04' })}`,
  'province-changed': '/provinces/42',
  figures: '/reports/2025-09-22/figures',
  'figures-annex': `/reports/2025-09-22/figures?${filter({ part: '8-3' })}`,
} as const;

/** At least one evidence of each kind of figure on a page is fetched, and so many more. */
const MORE_OF_A_PAGE = 25;

/** Opens what is folded, so that all figures stand on the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true;
  });
}

/** One figure of each kind (its address without what it is about), then an even choice of the others. */
function chosen(figures: readonly FigureSeen[]): readonly FigureSeen[] {
  const kinds = new Map(figures.map((one) => [one.figure.replace(/^[^/]+\//, '').replace(/\/[^/]+$/, ''), one]));
  const step = Math.max(1, Math.ceil(figures.length / MORE_OF_A_PAGE));
  return [...new Set([...kinds.values(), ...figures.filter((_, at) => at % step === 0)])];
}

/** All numbers in a text as Vietnamese writes them. */
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?|\d+\.\d{1,2}(?=%)/g)].map(([number]) =>
    /^\d+\.\d{1,2}$/.test(number) ? Number(number) : Number(number.replaceAll('.', '').replace(',', '.')),
  );

/** A share is shown in percent, with the numbers it was rounded from beside it or apart; no change is said in words. */
function says(text: string, { value, counted, whole }: Evidence): boolean {
  if (value === 0 && /không đổi/.test(text)) return true;
  const numbers = numbersIn(text);
  const isShown = numbers.includes(Math.abs(value ?? Number.NaN));
  return isShown || (!text.includes('%') && numbers.includes(counted) && numbers.includes(whole));
}

type Evidence = { readonly value: number | null; readonly counted: number; readonly whole: number };

/** The evidence that a figure's address leads to, as the page itself would ask for it. */
async function evidenceOf(page: Page, figure: string): Promise<{ status: number; evidence: Evidence }> {
  const [, unit = '', about = ''] = /^([^/]+)\/(.*)$/.exec(figure) ?? [];
  const [, provinceCode, communeCode, date] = /^(?:vn|(\w+?)(?:\.(\w+))?)(?:@([\d-]+))?$/.exec(unit) ?? [];
  const query = new URLSearchParams(
    Object.entries({ figure: about, provinceCode, communeCode, date, limit: '1' }).filter(
      (one): one is [string, string] => !!one[1],
    ),
  );
  const [day = '', ...at] = about.split('/');
  const path =
    unit === 'report'
      ? `/api/daily-reports/${day}/evidence?limit=1&at=${encodeURIComponent(at.join('/'))}`
      : `/api/command-centre/evidence?${query}`;
  const answer = await page.request.get(path);
  return { status: answer.status(), evidence: (await answer.json()) as Evidence };
}

/** The page of a unit tells names and codes through time: no figure of a day. */
const { unit: _, ...WITH_FIGURES } = PAGES;

test.each(Object.entries({ ...WITH_FIGURES, ...FURTHER }))(
  'every number on the page %s opens what it is made of, and that has the number shown (R-14, 5)',
  async (_, address) => {
    const page = await browser.signedIn('analyst', '/');
    await open(page, address);
    await unfold(page);
    const { figures, silent } = await figuresOn(page);
    expect(silent satisfies readonly Silent[]).toEqual([]);
    for (const { figure, text } of chosen(figures)) {
      const { status, evidence } = await evidenceOf(page, figure);
      expect(status, figure).toBe(200);
      expect(says(text, evidence), `${figure}: ${text} is not ${JSON.stringify(evidence)}`).toBe(true);
    }
  },
);

test('no page of the list is without figures, but those that hold none', async () => {
  const page = await browser.signedIn('analyst', '/');
  const none: string[] = [];
  for (const [name, address] of Object.entries(PAGES)) {
    await open(page, address);
    await unfold(page);
    if ((await figuresOn(page)).figures.length === 0) none.push(name);
  }
  // Names and codes through time; suppliers, whose numbers lead to the rows they count.
  expect(none).toEqual(['unit', 'systems']);
});
