import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { RenderingEngine } from '#modules/documents';
import { pdfPages, pdfProperties } from '#test/documents/read-pdf';
import { readZip } from '#test/documents/read-zip';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { documentModel } from './document-model.ts';
import type { DailyReportDocumentInput } from './input.ts';
import { type DailyReportFormat, renderDailyReport } from './render-daily-report.ts';
import { deckModel } from './slides/deck-model.ts';

const engine = new RenderingEngine();
afterAll(() => engine.close());
const FORMATS = ['docx', 'pdf', 'xlsx', 'slides'] as const;
const render = (format: DailyReportFormat, changes: Partial<DailyReportDocumentInput> = {}) =>
  renderDailyReport(format, demonstrationInput(changes), engine);
/** The files of the unchanged demonstration day, made once. */
const made = new Map<DailyReportFormat, Promise<Uint8Array>>();
const demonstration = (format: DailyReportFormat) => {
  const file = made.get(format) ?? render(format);
  made.set(format, file);
  return file;
};
const pdfText = (pdf: Uint8Array) => pdfPages(pdf).join('\n');

async function workbook(): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  const file = await demonstration('xlsx');
  await read.xlsx.load(new Uint8Array(file).buffer as ArrayBuffer);
  return read;
}

describe('the national report as files', () => {
  test.each(FORMATS)('the same input gives the same bytes (%s)', async (format) => {
    expect(Buffer.compare(Buffer.from(await render(format)), Buffer.from(await demonstration(format)))).toBe(0);
  });

  test('the model survives JSON unchanged, so an edition can be rebuilt and previewed from it', () => {
    const model = documentModel(demonstrationInput());
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

describe('PDF', () => {
  test('is in the Party layout by default and in the State layout for a State authority', async () => {
    const party = pdfPages(await demonstration('pdf'))[0] ?? '';
    expect(party).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party).toContain('Số …… -BC/BCĐTW');
    const { authority } = demonstrationInput();
    const state = pdfPages(await render('pdf', { authority: { ...authority, layout: 'state' } }))[0] ?? '';
    expect(state).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(state).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  test('has every annex, repeats table headings, and numbers its pages', async () => {
    const pages = pdfPages(await demonstration('pdf'));
    const text = pages.join('\n');
    for (let annex = 1; annex <= 25; annex += 1) expect(text).toMatch(new RegExp(`^\\s*Phụ lục ${annex}\\s*$`, 'm'));
    const fourth = pages.findIndex((page) => page.includes('Phụ lục 13'));
    const next = pages.slice(
      fourth + 1,
      pages.findIndex((page) => /Phụ lục 14\s*$/m.test(page)),
    );
    expect(next.length).toBeGreaterThan(0);
    for (const page of next) expect(page).toContain('Số xã gặp vướng');
    expect(pages[9]).toMatch(/^\s*10\s/);
  });

  test('the annexes without figures share one page', async () => {
    const page = pdfPages(await demonstration('pdf')).filter((text) => text.includes('Chưa có dữ liệu gốc'));
    expect(page).toHaveLength(1);
    for (const annex of [15, 16, 17, 19, 20, 22, 23, 24, 25])
      expect(page[0]).toMatch(new RegExp(`^\\s*Phụ lục ${annex}\\s*$`, 'm'));
  });

  test('marks and notices stand on every page: demonstration, state of the edition, simulated communes, the source notice (architecture §3.9)', async () => {
    for (const page of pdfPages(await demonstration('pdf'))) {
      for (const mark of ['BẢN THỬ NGHIỆM', 'DỰ THẢO', 'Số liệu cấp xã là mô phỏng', 'không đăng trên báo chí'])
        expect(page).toContain(mark);
    }
  });

  test('a published edition of real figures bears number and date and no mark at all', async () => {
    const pdf = await render('pdf', {
      edition: { status: 'published', number: '12', issuedOn: calendarDate('2025-09-22'), differences: [] },
      notices: { demonstration: false, syntheticCommunes: false, source: null },
    });
    const text = pdfText(pdf);
    expect(text).toContain('Số 12 -BC/BCĐTW');
    expect(text).toContain('Hà Nội, ngày 22 tháng 9 năm 2025');
    for (const mark of ['BẢN THỬ NGHIỆM', 'DỰ THẢO', 'BẢN XEM TRƯỚC', 'mô phỏng']) expect(text).not.toContain(mark);
    expect(pdfProperties(pdf).get('Title')).toBe('Báo cáo kết quả thực hiện Kế hoạch số 02-KH/BCĐTW ngày 22/9/2025');
  });

  test('an amended edition lists what differs, before and after', async () => {
    const differences = [{ place: 'Phụ lục 4, Cao Bằng, XANH', before: '6', after: '7' }];
    const page =
      pdfPages(await render('pdf', { edition: { status: 'amended', number: '13', issuedOn: null, differences } }))[0] ?? '';
    expect(page).toContain('BẢN ĐÍNH CHÍNH');
    expect(page).toMatch(/Phụ lục 4, Cao Bằng, XANH\s+6\s+7/);
  });

  test('a preview says that it is one', async () => {
    const text = pdfText(await render('pdf', { edition: { status: 'preview', number: null, issuedOn: null, differences: [] } }));
    expect(text).toContain('BẢN XEM TRƯỚC');
  });
});

describe('DOCX', () => {
  test('has a repeated heading for every table of the annexes and of section II', async () => {
    const xml = readZip(await demonstration('docx')).get('word/document.xml') ?? '';
    const headings = documentModel(demonstrationInput())
      .sections.flatMap(({ blocks }) => blocks)
      .reduce((sum, block) => sum + (block.kind === 'table' ? block.header.length : 0), 0);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(headings);
  });

  test('bears marks and notices and no name of a signer', async () => {
    const files = readZip(await demonstration('docx'));
    const of = (part: RegExp) => [...files].filter(([path]) => part.test(path)).map(([, xml]) => xml);
    for (const header of of(/word\/header\d+\.xml/)) expect(header).toContain('BẢN THỬ NGHIỆM · DỰ THẢO');
    for (const footer of of(/word\/footer\d+\.xml/)) expect(footer).toContain('Số liệu cấp xã là mô phỏng');
    expect(files.get('word/document.xml')).toContain('PHÓ CHÁNH VĂN PHÒNG');
  });
});

describe('XLSX', () => {
  test('has a sheet for each annex, frozen below its heading', async () => {
    const { worksheets } = await workbook();
    expect(worksheets).toHaveLength(27);
    for (const sheet of worksheets) {
      const view = sheet.views[0];
      const headerRow = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
      expect(sheet.getRow(headerRow).cellCount).toBeGreaterThan(2);
      expect(sheet.getRow(headerRow - 1).cellCount).toBe(1);
      expect(sheet.autoFilter).toBeDefined();
    }
  });

  test('figures are numbers as exact as the report has them, codes are text, "no report" is an empty cell', async () => {
    const read = await workbook();
    const rowOf = (sheet: string, name: string) => {
      const rows = read.getWorksheet(sheet)?.getRows(1, 60) ?? [];
      return rows.find((row) => row.getCell(2).value === name)?.values;
    };
    expect(rowOf('Phụ lục 4', 'Cao Bằng')).toEqual([undefined, '04', 'Cao Bằng', 56, 6, 32, 18, 56, 100, 10.71, 0]);
    expect(rowOf('Phụ lục 21', 'Thành phố Huế')).toMatchObject({ 1: '46', 4: 19 });
    const hue = rowOf('Phụ lục 21', 'Thành phố Huế') as unknown[];
    expect([hue[3], hue[5]]).toEqual([undefined, undefined]);
    expect(rowOf('Phụ lục 8-1', 'Tổng')).toEqual([undefined, undefined, 'Tổng', 1412, 13286, 14780, 14698, 90.39, 93205]);
  });

  test('deadlines are dates', async () => {
    const deadlines = (await workbook())
      .getWorksheet('Phụ lục 3')
      ?.getColumn(4)
      .values.filter((value) => value instanceof Date);
    expect(deadlines).toHaveLength(14);
  });

  test('Annexes 9 to 12 keep a line for each criterion and province; an annex without raw figures says so', async () => {
    const read = await workbook();
    expect(read.getWorksheet('Phụ lục 9')?.rowCount).toBeGreaterThan(59);
    expect(read.getWorksheet('Phụ lục 15')?.getSheetValues().flat()).toContain('Chưa có dữ liệu gốc cho phụ lục này.');
    for (const annex of ['9', '7'])
      expect(read.getWorksheet(`Phụ lục ${annex}`)?.getSheetValues().flat()).toContain(
        'Dấu […] thay cho những chữ không đọc được trong báo cáo nguồn.',
      );
  });
});

describe('slides', () => {
  test('title, map, headline figures, lowest provinces, overdue tasks, dossiers, criteria', async () => {
    const pages = pdfPages(await demonstration('slides'));
    expect(pages).toHaveLength(7);
    const contents = [
      '02-KH/BCĐTW',
      'Mức độ sẵn sàng cấp xã',
      '84,94%',
      'Cao Bằng',
      'Văn phòng Trung ương Đảng',
      'Lạng Sơn',
      'Đảng ủy cấp xã',
    ];
    for (const [index, text] of contents.entries()) expect(pages[index]).toContain(text);
    for (const page of pages) expect(page).toContain('BẢN THỬ NGHIỆM');
  });

  const { report, catalogue } = demonstrationInput();
  const unplaced = { ...catalogue, provinces: catalogue.provinces.map((province) => ({ ...province, tile: null })) };
  test.each<[string, Partial<DailyReportDocumentInput>]>([
    ['the demonstration day', {}],
    ['a day without figures of communes', { report: { ...report, annexes: { ...report.annexes, '4': null } } }],
    ['provinces without a place on the map', { catalogue: unplaced }],
  ])('every map shows Hoàng Sa, Trường Sa and Biển Đông: %s (architecture §2)', async (_, changes) => {
    const map = pdfPages(await render('slides', changes))[1] ?? '';
    for (const name of ['Quần đảo Hoàng Sa', '(TP. Đà Nẵng)', 'Quần đảo Trường Sa', '(Khánh Hòa)', 'Biển Đông']) {
      expect(map).toContain(name);
    }
    for (const { shortName } of catalogue.provinces) expect(map).toContain(shortName);
  });

  test('states have the shapes of the screens: red square, yellow triangle, green circle, hollow square without a report', () => {
    const map = deckModel(demonstrationInput()).slides.find((slide) => slide.kind === 'map');
    expect(map?.states.map(({ name, shape }) => [name, shape])).toEqual([
      ['Đỏ', 'square'],
      ['Vàng', 'triangle'],
      ['Xanh', 'circle'],
      ['Chưa báo cáo', 'hollow-square'],
    ]);
  });

  test('a slide with words that cannot be read says what […] means', () => {
    const notes = (of: DailyReportDocumentInput) =>
      deckModel(of).slides.flatMap((slide) => (slide.kind === 'table' && slide.note !== null ? [slide.note] : []));
    const note = 'Dấu […] thay cho những chữ không đọc được trong báo cáo nguồn.';
    expect(notes(demonstrationInput()).join(' ')).not.toContain(note);
    const criteria = catalogue.criteria.map(({ key, nameVi }) => ({ key, nameVi: `${nameVi.slice(0, 20)} […]` }));
    expect(notes(demonstrationInput({ catalogue: { ...catalogue, criteria } })).at(-1)).toContain(note);
  });

  test('without figures of communes the map shows no state and no zero', async () => {
    const map = pdfPages(await render('slides', { report: { ...report, annexes: { ...report.annexes, '4': null } } }))[1] ?? '';
    expect(map.match(/(Đỏ|Vàng|Xanh|Chưa báo cáo):\s+–/g)).toHaveLength(4);
    expect(map).not.toMatch(/:\s+0/);
  });

  test('the map counts communes by colour and shape, and those without a report apart from red', async () => {
    const silent =
      report.annexes['4']?.map((row) => (row.province_code === '04' ? { ...row, red: 0, reported: 38 } : row)) ?? null;
    const map = pdfPages(await render('slides', { report: { ...report, annexes: { ...report.annexes, '4': silent } } }))[1] ?? '';
    expect(map).toMatch(/Đỏ:\s+41/);
    expect(map).toMatch(/Chưa báo cáo:\s+18/);
    expect(map).toContain('1 đến 4 điều kiện chưa đạt');
    expect(map).toMatch(/Xanh:\s+2\.821/);
  });
});
