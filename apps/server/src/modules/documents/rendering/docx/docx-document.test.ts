import { describe, expect, test } from 'vitest';
import { readZip } from '#test/documents/read-zip';
import { documentOf, table } from '#test/documents/sample-models';
import { renderDocx } from './docx-document.ts';

const parts = async (...parameters: Parameters<typeof documentOf>) => readZip(await renderDocx(documentOf(...parameters)));
const body = async (...parameters: Parameters<typeof documentOf>) => (await parts(...parameters)).get('word/document.xml') ?? '';
const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }], style: 'body' }) as const;

describe('DOCX of a document', () => {
  test('the heading of a table is repeated and no row is cut', async () => {
    const xml = await body([
      table([
        ['1', 'Một'],
        ['2', 'Hai'],
      ]),
    ]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const tables = xml.split('<w:tbl>').filter((part) => part.includes('w:tblHeader'));
    expect(tables[0]?.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  test('cells that span rows or columns do so, and their rows stay together', async () => {
    const rows = [
      { kind: 'group', cells: [{ text: 'Nhóm', colSpan: 2 }] },
      { kind: 'line', cells: [{ text: '1', rowSpan: 2 }, { text: 'Một' }] },
      { kind: 'line', cells: [{ text: 'Hai' }] },
    ] as const;
    const xml = await body([table([], { rows })]);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:vMerge w:val="continue"/>');
    const rowOf = (text: string) => (xml.split('<w:tr>').find((row) => row.includes(`>${text}<`)) ?? '').split('</w:tr>')[0];
    expect(rowOf('Nhóm')).toContain('<w:keepNext/>');
    expect(rowOf('Một')).toContain('<w:keepNext/>');
    expect(rowOf('Hai')).not.toContain('<w:keepNext/>');
  });

  test('headings, Vietnamese, Times New Roman and page numbers are there; marks and notices on every page', async () => {
    const files = await parts([{ kind: 'heading', level: 1, text: 'I. TỔNG QUAN', alignment: 'left' }]);
    expect(files.get('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(files.get('word/styles.xml')).toContain('Times New Roman');
    const headers = [...files].filter(([path]) => /word\/header\d+\.xml/.test(path)).map(([, xml]) => xml);
    const footers = [...files].filter(([path]) => /word\/footer\d+\.xml/.test(path)).map(([, xml]) => xml);
    expect(headers).toHaveLength(2);
    expect(headers.every((xml) => xml.includes('BẢN THỬ NGHIỆM'))).toBe(true);
    expect(headers.filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
    expect(footers.every((xml) => xml.includes('Ghi chú ở chân trang'))).toBe(true);
  });

  test('a wide section lies across on A4', async () => {
    const xml = await body([], {
      sections: [
        { orientation: 'portrait', blocks: [] },
        { orientation: 'landscape', blocks: [paragraph('Ngang')] },
      ],
    });
    expect(xml).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/);
    expect(xml).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  test('text from data is text: markup is escaped and characters that XML cannot hold are left out', async () => {
    const xml = await body([paragraph('a < b & "c" </w:t>\u0000\u000b😀')]);
    expect(xml).toContain('a &lt; b &amp; &quot;c&quot; &lt;/w:t&gt;😀');
  });

  test('the same model gives the same bytes, and the date is that of the document', async () => {
    const model = documentOf([paragraph('Một'), table([['1', 'Hai']])]);
    const [first, second] = [await renderDocx(model), await renderDocx(model)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    const core = readZip(first).get('docProps/core.xml');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2025-09-22T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:title>Báo cáo mẫu</dc:title>');
  });
});
