const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * HTML of the Markdown that the guides are written in: headings, paragraphs, lists of two levels, tables, pictures, bold, italic,
 * code. Links lose their address and keep their words, so that a page refers to nothing outside of its folder.
 */
export function htmlOf(markdown: string): string {
  const blocks: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push(blockOf(lines));
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.trim() === '') flush();
    else if (/^#{1,6} /.test(line)) {
      flush();
      blocks.push(headingOf(line));
    } else lines.push(line);
  }
  flush();
  return joinLists(blocks).join('\n');
}

function headingOf(line: string): string {
  const level = line.indexOf(' ');
  return `<h${level}>${inline(line.slice(level + 1))}</h${level}>`;
}

function blockOf(lines: readonly string[]): string {
  const [first = ''] = lines;
  if (first.startsWith('|')) return tableOf(lines);
  if (/^\s*(-|\d+\.) /.test(first)) return listOf(lines);
  return `<p>${inline(lines.map((line) => line.trim()).join(' '))}</p>`;
}

function tableOf(lines: readonly string[]): string {
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
  const row = (line: string, tag: 'th' | 'td') =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  const [head = '', _rule, ...body] = lines;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function listOf(lines: readonly string[]): string {
  const tag = /^\s*\d+\. /.test(lines[0] ?? '') ? 'ol' : 'ul';
  const items: string[] = [];
  for (const line of lines) {
    const item = /^\s*(?:-|\d+\.) (.*)$/.exec(line);
    if (item) items.push(item[1] ?? '');
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

/** Items of one list that stand apart in the source are one list again. */
function joinLists(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const tag = /^<(ul|ol)>/.exec(block)?.[1];
    if (tag && before?.endsWith(`</${tag}>`)) joined[joined.length - 1] = `${before.slice(0, -5)}${block.slice(4)}`;
    else joined.push(block);
  }
  return joined;
}

function inline(text: string): string {
  return escapeHtml(text)
    .replaceAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img src="$2" alt="$1">')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>');
}

/** The parts of a document below the headings of level two with these titles, each with its heading; null: one of them is not there. */
export function sectionsOf(markdown: string, titles: readonly string[]): string | null {
  const parts = markdown.split(/^(?=## )/m);
  const found = titles.map((title) => parts.find((part) => part.startsWith(`## ${title}\n`)));
  return found.every((part) => part !== undefined) ? found.map((part) => part?.trim()).join('\n\n') : null;
}

/** Files of pictures that a text shows. */
export const picturesOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, file]) => file ?? '');
