import { describe, expect, test } from 'vitest';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { annexSection, tableLines, textOf } from '#test/monitoring/read-document-model';
import type { DailyReport } from '../../domain/daily-report/daily-report.ts';
import { documentModel } from '../document-model.ts';

const model = documentModel(demonstrationInput());
const section = (number: string) => annexSection(model, number);
const title = (number: string) => {
  const texts = model.sections.flatMap(({ blocks }) => blocks.map(textOf));
  return texts[texts.indexOf(`Phụ lục ${number}`) + 1];
};
const lines = (number: string) => tableLines(section(number));
const WITHOUT_FIGURES = ['15', '16', '17', '19', '20', '22', '23', '24', '25'];
const annexHeadings = ({ sections }: typeof model) =>
  sections
    .slice(1)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])));
const withAnnexes = (annexes: Partial<DailyReport['annexes']>) => {
  const input = demonstrationInput();
  return documentModel({ ...input, report: { ...input.report, annexes: { ...input.report.annexes, ...annexes } } });
};

test('the 25 annexes follow in order, those without figures last, and every table begins with STT (outline §3)', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 18, 21, 15, 16, 17, 19, 20, 22, 23, 24, 25];
  expect(annexHeadings(model)).toEqual(numbers.map((number) => `Phụ lục ${number}`));
  const tables = model.sections.slice(1).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  expect(tables).toHaveLength(18);
  for (const table of tables) expect(table.header[0]?.[0]?.text).toBe('STT');
});

test('wide annexes lie across: 5, 7, 8 III, 9 to 12', () => {
  const landscape = model.sections
    .filter(({ orientation }) => orientation === 'landscape')
    .map(({ blocks }) => textOf(blocks[0] as Parameters<typeof textOf>[0]));
  expect(landscape).toEqual([
    'Phụ lục 5',
    'Phụ lục 7',
    expect.stringMatching(/^III\. Tình hình/),
    'Phụ lục 9',
    'Phụ lục 10',
    'Phụ lục 11',
    'Phụ lục 12',
  ]);
  for (const { blocks } of model.sections)
    for (const block of blocks) if (block.kind === 'table') expect(block.fontSize).toBeGreaterThanOrEqual(9);
});

describe('tasks', () => {
  test('Annex 1 prints done/total and the state in words, in the order of the report', () => {
    expect(lines('1').slice(0, 3)).toEqual([
      'STT|Tỉnh / Thành phố|Tiến độ nhiệm vụ|Ghi chú',
      '1|TP. Hồ Chí Minh|17/17|SẴN SÀNG (XANH)',
      '2|TP. Hà Nội|19/19|SẴN SÀNG (XANH)',
    ]);
    expect(lines('1')).toHaveLength(35);
  });

  test('Annex 2 has a heading row before each group with its number and the tasks below it; STT runs on', () => {
    const all = lines('2');
    expect(all.filter((line) => line.startsWith('I.'))).toEqual([
      'I.1. Nhóm I - Hoàn thiện thể chế và kiến trúc pháp lý (4 nhiệm vụ)',
      'I.2. Nhóm II - Xây dựng hạ tầng số và các Cơ sở dữ liệu trọng yếu (1 nhiệm vụ)',
      'I.3. Nhóm III - Thống nhất nền tảng, ứng dụng phục vụ người dân, doanh nghiệp (1 nhiệm vụ)',
      'I.6. Nhóm VI - Bảo đảm an toàn thông tin, an ninh mạng và bảo mật (1 nhiệm vụ)',
    ]);
    expect(all.at(-1)).toMatch(/^7\|.+\|Ban Cơ yếu Chính phủ$/);
  });

  test('Annex 3 is titled by the end of the phase and prints deadlines as d/m/yyyy', () => {
    expect(title('3')).toBe('Các nhiệm vụ cần hoàn thành đến 01/10/2025');
    expect(lines('3')[2]).toContain('|30/7/2025|Văn phòng Trung ương Đảng');
    expect(lines('3').filter((line) => /^\d+\|/.test(line))).toHaveLength(14);
  });

  test('Annex 7 is without end date for all; units in progress may be empty', () => {
    expect(lines('7')).toHaveLength(16);
    expect(
      lines('7')
        .slice(1)
        .every((line) => line.includes('|Thường xuyên|')),
    ).toBe(true);
    expect(lines('7')[3]).toMatch(/\|Các địa phương\|Thường xuyên\|$/);
  });
});

describe('conditions', () => {
  test('Annex 4 ascends, names cities "TP.", prints comma and two decimals, and no change as 0%', () => {
    expect(lines('4')[0]).toBe('STT|Tỉnh/thành phố|Số xã|XANH|VÀNG|ĐỎ|Đã b/c|Tỉ lệ b/c (%)|XANH (%)|Tăng/Giảm (%)');
    expect(lines('4')[1]).toBe('1|Cao Bằng|56|6|32|18|56|100%|10,71%|0%');
    expect(lines('4')).toContainEqual(expect.stringMatching(/^\d+\|Thái Nguyên\|.+\|-1,09%$/));
    expect(lines('4')).toContainEqual(expect.stringMatching(/\|TP\. Hải Phòng\|/));
  });

  test('Annex 5 has 16 shares without "%" and the number of communes that reported in its title', () => {
    expect(title('5')).toBe('Thông tin hiện trạng tại 3.321 xã, phường của 34/34 tỉnh đã báo cáo lên hệ thống');
    expect(lines('5')[0]?.split('|')).toHaveLength(19);
    expect(lines('5')[0]).toContain('|% xã đã phổ biến văn bản liên quan TTHC sau sáp nhập|');
    expect(lines('5')[1]).toBe('1|An Giang|102|100|100|100|100|96,08|95,10|100|100|100|100|100|100|100|100|100|100');
  });
});

describe('statements', () => {
  test('Annex 6 prints n/N (p%), one number and one name for the lines of a province', () => {
    expect(title('6')).toBe('Các vướng mắc chính trong ngày 22/9/2025');
    expect(lines('6').slice(1, 4)).toEqual([
      '1|An Giang|Hệ thống phần mềm hộ tịch chưa cập nhật đầy đủ|6/102 (5,9%)',
      'Hệ thống đường truyền chậm và không ổn định|5/102 (4,9%)',
      'Phần mềm dịch vụ công chưa liên thông và tích hợp|4/102 (3,9%)',
    ]);
    expect(
      lines('6')
        .filter((line) => line.split('|').length === 4)
        .at(-1),
    ).toMatch(/^31\|/);
  });

  test('Annexes 13 to 20 alternate obstacles and proposals of the four blocks; titles are in capitals', () => {
    expect(title('13')).toBe('VƯỚNG MẮC KHÓ KHĂN CHÍNH Ở CẤP ĐẢNG ỦY');
    expect(title('18')).toBe('KIẾN NGHỊ ĐỀ XUẤT Ở CẤP ỦY BAN NHÂN DÂN');
    expect(title('20')).toBe('KIẾN NGHỊ ĐỀ XUẤT Ở CẤP MẶT TRẬN TỔ QUỐC');
    expect(lines('13')[0]).toBe('STT|Tỉnh/thành phố|Vướng mắc chính trong ngày|Số xã gặp vướng mắc');
    expect(lines('14')[0]).toBe('STT|Tỉnh/thành phố|Kiến nghị và đề xuất|Số xã gặp vướng mắc');
  });

  test('the annexes without raw figures stand together on the last page, each with its title', () => {
    const last = model.sections.at(-1)?.blocks.map(textOf) ?? [];
    expect(last.slice(0, 3)).toEqual([
      'Chưa có dữ liệu gốc cho các phụ lục sau đây.',
      'Phụ lục 15',
      'VƯỚNG MẮC KHÓ KHĂN CHÍNH Ở CẤP HỘI ĐỒNG NHÂN DÂN',
    ]);
    expect(last).toHaveLength(1 + 9 * 2);
    const partly = withAnnexes({ '8-2': null });
    expect(annexHeadings(partly).filter((heading) => heading === 'Phụ lục 8')).toHaveLength(1);
    expect(partly.sections.map(({ blocks }) => textOf(blocks.at(-1) as Parameters<typeof textOf>[0]))).toContain(
      'Chưa có dữ liệu gốc cho phụ lục này.',
    );
    const rows = demonstrationInput().report.annexes['13'];
    const complete = withAnnexes(Object.fromEntries(WITHOUT_FIGURES.map((number) => [number, rows])));
    expect(annexHeadings(complete)).toEqual(Array.from({ length: 25 }, (_, index) => `Phụ lục ${index + 1}`));
  });

  test('where words of the source cannot be read, a note below the annex says what […] means; elsewhere there is none', () => {
    const explained = model.sections.filter(({ blocks }) => blocks.some((block) => textOf(block).startsWith('Dấu […]')));
    expect(explained.map(({ blocks }) => textOf(blocks[0] as Parameters<typeof textOf>[0]))).toEqual([
      'Phụ lục 7',
      'Phụ lục 9',
      'Phụ lục 10',
      'Phụ lục 12',
    ]);
    for (const { blocks } of explained)
      expect(textOf(blocks.at(-1) as Parameters<typeof textOf>[0])).toBe(
        'Dấu […] thay cho những chữ không đọc được trong báo cáo nguồn.',
      );
  });

  test('an annex with figures but no line says that there is none', () => {
    expect(
      annexSection(withAnnexes({ '13': [] }), '13')
        .blocks.map(textOf)
        .at(-1),
    ).toBe('Không có nội dung phải liệt kê.');
  });
});

describe('dossiers', () => {
  test('Annex 8 has its three tables; I names the portal and ends with "Tổng" without a number', () => {
    expect(title('8')).toBe('BÁO CÁO SỐ LƯỢNG HỒ SƠ ĐỒNG BỘ LÊN CỔNG DỊCH VỤ CÔNG QUỐC GIA TRONG NGÀY 21/09/2025');
    expect(textOf(section('8').blocks[2] as Parameters<typeof textOf>[0])).toBe(
      'Nguồn: Cổng Dịch vụ công quốc gia (https://dichvucong.gov.vn/).',
    );
    expect(lines('8')[1]).toBe('1|Thành phố Hồ Chí Minh|334|1555|2643|1889|82,32%|17133');
    expect(lines('8')[2]).toMatch(/^2\|Tỉnh Bắc Ninh\|/);
    expect(lines('8').at(-1)).toBe('|Tổng|1412|13286|14780|14698|90,39%|93205');
  });

  test('the time of synchronisation is printed where it is known', () => {
    const input = demonstrationInput();
    const dated = documentModel({ ...input, settings: { ...input.settings, dossiersSynchronisedAt: '03:00:39 22/09/2025' } });
    expect(textOf(annexSection(dated, '8').blocks[2] as Parameters<typeof textOf>[0])).toMatch(
      /, đồng bộ lúc 03:00:39 22\/09\/2025\.$/,
    );
  });

  test('III has two heading rows, five groups of three levels; counts have no thousands mark', () => {
    const third = model.sections.find(({ blocks }) =>
      textOf(blocks[0] as Parameters<typeof textOf>[0]).startsWith('III. Tình hình'),
    );
    if (!third) throw new Error('no third table');
    const all = tableLines(third);
    expect(textOf(third.blocks[0] as Parameters<typeof textOf>[0])).toContain('từ ngày 01/7/2025 – đến ngày 21/09/2025');
    expect(all[0]).toBe('STT|Tên cơ quan|Trực tiếp|Trực tuyến|Đã trả|Tổng|Tỉ lệ hồ sơ trực tuyến');
    expect(all[1]).toBe(Array.from({ length: 5 }, () => 'Tỉnh|Xã|Tổng').join('|'));
    expect(all.find((line) => line.includes('Thành phố Hà Nội'))).toContain('|1300323|93,61%|95,63%|94,43%');
    expect(all.at(-1)).toMatch(/^\|Tổng\|.+\|77,06%$/);
  });

  test('a share without dossiers is an empty cell, not 0%', () => {
    const row = {
      province_code: '14',
      province: 'Sơn La',
      direct: 0,
      online: 0,
      returned: 0,
      total: 0,
      online_pct: null,
      june_daily_average: 513,
    };
    expect(tableLines(annexSection(withAnnexes({ '8-1': [row] }), '8'))[1]).toBe('1|Tỉnh Sơn La|0|0|0|0||513');
  });
});

describe('criteria', () => {
  test('Annexes 9 to 12 print a line a criterion: Name (p% (n/N)) joined by "; ", at most ten', () => {
    expect(lines('9')[0]).toBe('STT|Tiêu chí|Số tỉnh/thành phố <50%|Top 10 tỉnh/thành phố thấp nhất (<50%)');
    expect(lines('9')).toHaveLength(9);
    expect(lines('9')[1]).toMatch(
      /^1\|Cơ quan đã sử dụng phần mềm quản lý cán bộ.+\|33\|Lạng Sơn \(3\.08% \(2\/65\)\); Hưng Yên \(11\.54% \(12\/104\)\); /,
    );
    expect(lines('9')[1]?.split('; ')).toHaveLength(10);
    expect([lines('10').length, lines('11').length, lines('12').length]).toEqual([18, 13, 25]);
  });

  test('where all provinces are below 50% the list is replaced', () => {
    expect(lines('11')[1]).toMatch(/\|34\|Tất cả các tỉnh\/thành phố$/);
  });

  test('Annex 21 says "Không có báo cáo" where a block did not report, and 0% where it met nothing', () => {
    expect(lines('21')[0]).toBe('STT|Tỉnh, thành phố|Tỉ lệ hoàn thành');
    expect(lines('21')[1]).toBe('Đảng ủy|Hội đồng Nhân dân|Ủy ban Nhân dân|Mặt trận Tổ quốc');
    expect(
      lines('21')
        .join('\n')
        .match(/Không có báo cáo/g),
    ).toHaveLength(14);
    const rows =
      demonstrationInput()
        .report.annexes['21']?.slice(0, 1)
        .map((row) => ({ ...row, party_met: 0, party_pct: 0 })) ?? [];
    expect(tableLines(annexSection(withAnnexes({ '21': rows }), '21'))[2]).toMatch(/^1\|An Giang\|0%\|/);
  });

  test('Annexes 22 to 25 print texts unchanged under the name of the body and count the provinces in the title', () => {
    const rows = [{ province_code: '91', province: 'An Giang', unit_vi: 'Tỉnh ủy An Giang', statement_vi: '- Một.\n- Hai, ..' }];
    const annex = annexSection(withAnnexes({ '22': rows }), '22');
    expect(annex.blocks.map(textOf)[1]).toBe('VƯỚNG MẮC Ở GIAI ĐOẠN 2 CẤP TỈNH Ở 4 CẤP - ĐẢNG ỦY (01/34 TỈNH, THÀNH PHỐ)');
    expect(annex.blocks.map(textOf)[2]).toContain('1|Tỉnh ủy An Giang|- Một.\n- Hai, ..');
  });
});

test('a province outside the catalogue, or text in a figure, is a mistake and not printed', () => {
  expect(() => withAnnexes({ '1': [{ province_code: '99', done: 1, total: 1, status: 'green' }] })).toThrow('no province 99');
  expect(() => withAnnexes({ '1': [{ province_code: '91', done: '1', total: 1, status: 'green' }] })).toThrow(RangeError);
});
