import { describe, expect, test } from 'vitest';
import { pdfFonts, pdfPages, pdfProperties, stainOf } from '#test/documents/read-pdf';
import { deckOf, documentOf, table } from '#test/documents/sample-models';
import { createPdfRenderer } from './typst-pdf.ts';

const renderer = createPdfRenderer();
const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }], style: 'body' }) as const;
const textOf = (pdf: Uint8Array) => pdfPages(pdf).join('\n');

describe('PDF of a document', () => {
  test('is tagged PDF/A-2u on A4 with title, date of the document and embedded Tinos only', () => {
    const pdf = renderer.document(documentOf([paragraph('Tiếng Việt đủ dấu: Đắk Lắk, Quảng Ngãi')]));
    const properties = pdfProperties(pdf);
    expect(properties.get('Title')).toBe('Báo cáo mẫu');
    expect(properties.get('Tagged')).toBe('yes');
    expect(properties.get('Page size')).toContain('A4');
    expect(properties.get('CreationDate')).toContain('2025');
    expect(Buffer.from(pdf).toString('latin1')).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>',
    );
    expect(pdfFonts(pdf).every((line) => line.includes('Tinos') && /yes (yes|no)\s+yes/.test(line))).toBe(true);
  });

  test('the same model gives the same bytes, also from another renderer', () => {
    const model = documentOf([paragraph('Một'), table([['1', 'Hai']])]);
    const first = Buffer.from(renderer.document(model));
    expect(Buffer.compare(Buffer.from(renderer.document(model)), first)).toBe(0);
    expect(Buffer.compare(Buffer.from(createPdfRenderer().document(model)), first)).toBe(0);
  });

  test('text from data is never read as markup', () => {
    const hostile = '#panic("x") $a$ *b* _c_ <d> @e `f` \\ // g /* h */ [i] {j} = k "l"';
    const pages = textOf(renderer.document(documentOf([paragraph(hostile), table([['1', hostile]])])));
    const plain = (text: string) => text.replace(/\s+/g, '');
    expect(plain(pages).split(plain(hostile)).length - 1).toBe(2);
  });

  test('a character without a glyph becomes an empty square and never stops the document', () => {
    const pages = textOf(renderer.document(documentOf([paragraph('Nghẽn mạng 😀 ở xã\u0007\u200b')])));
    expect(pages).toContain('Nghẽn mạng □ ở xã');
  });

  test('letters written with combining marks print as whole letters', () => {
    expect(textOf(renderer.document(documentOf([paragraph('Đồng Tháp'.normalize('NFD'))])))).toContain('Đồng Tháp');
  });

  test('the heading of a table is repeated on every page and every page has marks, notices and, after the first, its number', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [String(index + 1), `Dòng ${index + 1}`]);
    const pages = pdfPages(renderer.document(documentOf([table(rows)])));
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      if (page.includes('Dòng')) expect(page).toContain('STT');
      expect(page).toContain('BẢN THỬ NGHIỆM');
      expect(page).toContain('Ghi chú ở chân trang');
      if (index > 0) expect(page).toMatch(new RegExp(`^\\s+${index + 1}\\s`));
    }
    expect(pages[0]).not.toMatch(/^\s+1\s/);
  });

  test('a row stays whole unless it is too long for a page', () => {
    const filler = Array.from({ length: 30 }, (_, index) => [String(index + 1), 'Dòng ngắn']);
    const medium = 'vừa '.repeat(150).trim();
    const pages = pdfPages(renderer.document(documentOf([table([...filler, ['31', medium]])])));
    const withRow = pages.filter((page) => page.includes('vừa'));
    expect(withRow).toHaveLength(1);
    const endless = `${'dài '.repeat(4000)}hết`;
    expect(textOf(renderer.document(documentOf([table([['1', endless]])])))).toContain('hết');
    const spanned = [
      { kind: 'line', cells: [{ text: '1', rowSpan: 2 }, { text: endless }] },
      { kind: 'line', cells: [{ text: 'sau cùng' }] },
    ] as const;
    expect(textOf(renderer.document(documentOf([table([], { rows: spanned })])))).toMatch(/hết.*sau cùng/s);
  });

  test('a group heading never stands alone at the foot of a page', () => {
    for (let lines = 20; lines < 40; lines += 1) {
      const rows = Array.from(
        { length: lines },
        (_, index) => ({ kind: 'line', cells: [{ text: String(index) }, { text: 'Dòng' }] }) as const,
      );
      const group = { kind: 'group', cells: [{ text: 'Nhóm cuối', colSpan: 2 }] } as const;
      const last = { kind: 'line', cells: [{ text: '99' }, { text: 'Việc của nhóm' }] } as const;
      const pages = pdfPages(renderer.document(documentOf([table([], { rows: [...rows, group, last] })])));
      expect(pages.find((page) => page.includes('Nhóm cuối'))).toContain('Việc của nhóm');
    }
  });

  test('a wide section lies across', () => {
    const sections = [{ orientation: 'landscape', blocks: [paragraph('Ngang')] }] as const;
    expect(pdfProperties(renderer.document(documentOf([], { sections: [...sections] }))).get('Page size')).toMatch(
      /^841\.89 x 595\.2/,
    );
  });
});

describe('maps on slides', () => {
  test.each([
    ['a country', [{ name: 'An Giang', label: '100%', column: 1, row: 14, cells: [3] }]],
    ['no tile at all', []],
  ])('Hoàng Sa, Trường Sa and Biển Đông stand on the map of %s, all in Vietnamese (architecture §2)', (_, tiles) => {
    const text = textOf(renderer.deck(deckOf(tiles)));
    for (const name of ['Quần đảo Hoàng Sa', '(TP. Đà Nẵng)', 'Quần đảo Trường Sa', '(Khánh Hòa)', 'Biển Đông'])
      expect(text).toContain(name);
    expect(text).not.toContain('East Sea');
  });

  const SHAPES = [
    ['circle', '#11aa11', { corner: false, upperCorner: false, middle: true }],
    ['triangle', '#bbaa00', { corner: true, upperCorner: false, middle: true }],
    ['square', '#cc1111', { corner: true, upperCorner: true, middle: true }],
    ['hollow-square', '#6666aa', { corner: true, upperCorner: true, middle: false }],
  ] as const;
  test.each(SHAPES)('a state is drawn as the shape of the screens: %s', (shape, colour, expected) => {
    const states = [{ name: 'Mức', shape, colour, label: '1', rule: '' }];
    const { width, height, has } = stainOf(renderer.deck(deckOf([], states)), colour);
    expect(Math.abs(width - height)).toBeLessThanOrEqual(1);
    const drawn = { corner: has(0, height - 1), upperCorner: has(0, 0), middle: has(width >> 1, height >> 1) };
    expect(drawn).toEqual(expected);
  });

  test('slides are 16:9 and set in Be Vietnam Pro', () => {
    const pdf = renderer.deck(deckOf([]));
    const [width = 0, height = 0] =
      pdfProperties(pdf)
        .get('Page size')
        ?.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(width / height).toBeCloseTo(16 / 9, 2);
    expect(pdfFonts(pdf).every((line) => line.includes('BeVietnamPro'))).toBe(true);
  });
});
