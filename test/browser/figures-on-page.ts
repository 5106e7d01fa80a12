import type { Page } from 'playwright-core';

/** A number that leads to its evidence: the address of the evidence, and what is shown. */
export type FigureSeen = { readonly figure: string; readonly text: string };
/** A number that leads nowhere, with where it stands. */
export type Silent = { readonly text: string; readonly where: string };

type Exception = { readonly reason: string; readonly within?: string; readonly pattern?: string };

/**
 * Numbers that are no figures of the day, each with its reason: all that stands within a selector, what a pattern takes away, or
 * (both) what the pattern takes away there.
 */
const NO_FIGURES: readonly Exception[] = [
  { reason: 'days, months and hours', pattern: '\\d{1,2}[:h]\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|tháng 6(/2025)?' },
  {
    reason: 'limits of rules, numbers of conditions and annexes',
    pattern: 'đủ 16 điều kiện|thiếu 1 đến 4|thiếu từ 5|dưới 50%|bằng 0|điều kiện (số )?\\d[\\d, –]*|Phụ lục \\d+',
  },
  { reason: 'the number of a condition before its name', pattern: '(^|; )\\d{1,2}\\. ' },
  { reason: 'codes of units have five digits without a dot', pattern: '\\b\\d{5}\\b' },
  { reason: 'forms that came: the table of sources below names each', pattern: 'Đã có \\d+/\\d+ biểu' },
  { reason: 'the source of the survey of systems', pattern: 'Nguồn: [^;]*;' },
  {
    reason: 'links that open the rows a number counts: suppliers, differences of an edition',
    within: 'a[href^="/systems?"], a[href^="/reports/"]',
  },
  { reason: 'codes of provinces in the data of the report', within: 'td[data-numeric="false"]', pattern: '^\\d{2}$' },
  { reason: 'the conditions that a commune lacks, each with its number', within: 'aside li' },
  {
    reason: 'names of units, conditions, criteria, tasks and suppliers may hold a number',
    within: 'th[scope="row"], a[href*="/communes/"], main span[lang="vi"], td:has(+ td > a[href^="/systems?"])',
  },
  {
    reason: 'headings say the day or how many conditions a form has',
    within: 'h1, h2, h3:not(article *), thead, caption, legend, summary, dt',
  },
  {
    reason: 'words of units and of the survey, as they wrote them',
    within:
      'td:is([data-label="Ghi chú"], [data-label="Khó khăn"], [data-label="Căn cứ"], [data-label="Đơn vị cung cấp"], [data-label="Đơn vị thực hiện"], [data-label="Đơn vị chưa xong"], [data-label="Nhóm"])',
  },
  {
    reason: 'place in an order, or the number of a criterion: the list itself shows it',
    within: '[data-place], td:is([data-label="Số"], [data-label="Thứ hạng"])',
  },
  { reason: 'what can be chosen', within: 'select, label, button' },
  { reason: 'the legend names limits', within: 'section[aria-label="Chú giải"]' },
  { reason: 'how many rows of a list are shown: the list below shows them', within: '[role="status"]' },
  {
    reason: 'a tile of the map opens its province; the ranking beside it has the same figure as a link',
    within: 'nav svg, nav [aria-hidden="true"]',
  },
  { reason: 'axis of the trend; its points open their day, and the table below has them as links', within: '[role="img"]' },
  { reason: 'where an answer came from: file, line, form', within: '[data-source]' },
  { reason: 'the foot says which state of the day stands on the page', within: 'footer' },
  { reason: 'the running number of a printed table', within: 'article td:first-child' },
  {
    reason: 'words of the printed report hold no figure of their own: figures are filled in, each a stretch by itself',
    within: 'article',
    pattern: '^.*[^\\d.,%\\s].*$',
  },
  { reason: 'the number of blocks, fixed by the plan', within: 'article', pattern: '^04$' },
];

/** All numbers in the main part of the page: those that open evidence, and those that open nothing and have no reason for it. */
export function figuresOn(page: Page): Promise<{ figures: readonly FigureSeen[]; silent: readonly Silent[] }> {
  return page.evaluate((exceptions) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('the page has no main part');
    const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="figure="]')];
    const figures = links.map((link) => ({
      figure: new URL(link.href).searchParams.get('figure') ?? '',
      text: link.textContent ?? '',
    }));
    const silent: { text: string; where: string }[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent ?? '', node.parentElement];
      if (!parent || !/\d/.test(text) || parent.closest('a[href*="figure="], style, script, title, .visually-hidden')) continue;
      if (exceptions.some(({ within }) => within !== undefined && parent.closest(within))) continue;
      const left = exceptions.reduce(
        (rest, { pattern }) => (pattern ? rest.replaceAll(new RegExp(pattern, 'g'), '') : rest),
        text,
      );
      if (/\d/.test(left)) silent.push({ text: text.trim().slice(0, 80), where: parent.outerHTML.slice(0, 160) });
    }
    return { figures, silent };
  }, NO_FIGURES);
}
