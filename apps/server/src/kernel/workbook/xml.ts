import { WorkbookFault } from './workbook-fault.ts';

/** A piece of an XML file: a tag with its local name, or text between tags with entities resolved. */
export type XmlPiece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Walks through an XML file once, in time that grows with its length alone. It knows what spreadsheets write and no more: a document
 * type, where entities that unfold without end are declared, is refused.
 * @throws {WorkbookFault}
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag === -1) return;
    if (tag > at) yield { kind: 'text', text: resolved(xml.slice(at, tag)) };
    const end = endOfTag(xml, tag);
    const inside = xml.slice(tag + 1, end);
    at = end + 1;
    if (inside.startsWith('?') || inside.startsWith('!--')) continue;
    if (inside.startsWith('![CDATA[')) yield { kind: 'text', text: inside.slice(8, -2) };
    else if (inside.startsWith('!')) throw new WorkbookFault('unreadable');
    else if (inside.startsWith('/')) yield { kind: 'close', name: localName(inside.slice(1).trim()) };
    else yield openTag(inside);
  }
}

/** Where the tag ends that begins at `tag`: a sign for it inside quotes does not count. */
function endOfTag(xml: string, tag: number): number {
  const closing = xml.startsWith('<!--', tag) ? '-->' : xml.startsWith('<![CDATA[', tag) ? ']]>' : null;
  if (closing) {
    const end = xml.indexOf(closing, tag);
    if (end === -1) throw new WorkbookFault('unreadable');
    return end + 2;
  }
  let quote = '';
  for (let at = tag + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  throw new WorkbookFault('unreadable');
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function openTag(inside: string): XmlPiece {
  const empty = inside.endsWith('/');
  const name = /^[^\s/]+/.exec(inside)?.[0] ?? '';
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of inside.matchAll(ATTRIBUTE)) attributes.set(key, resolved(double ?? single ?? ''));
  return { kind: 'open', name: localName(name), attributes, empty };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10_ff_ff || (code >= 0xd800 && code <= 0xdfff) || code === 0 ? '' : String.fromCodePoint(code);
  });
}
