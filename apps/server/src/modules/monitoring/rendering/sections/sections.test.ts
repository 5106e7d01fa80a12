import { describe, expect, test } from 'vitest';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { mainLines } from '#test/monitoring/read-document-model';
import type { DailyReport, ReportSummary } from '../../domain/daily-report/daily-report.ts';
import { documentModel } from '../document-model.ts';
import type { DailyReportDocumentInput } from '../input.ts';

const lines = (input: DailyReportDocumentInput = demonstrationInput()) => mainLines(documentModel(input));
const withSummary = (summary: Partial<ReportSummary>) => {
  const input = demonstrationInput();
  return lines({ ...input, report: { ...input.report, summary: { ...input.report.summary, ...summary } } });
};
const withReport = (report: Partial<DailyReport>) => {
  const input = demonstrationInput();
  return lines({ ...input, report: { ...input.report, ...report } });
};
const find = (all: readonly string[], start: string) => all.find((line) => line.startsWith(start));

describe('section I, "TỔNG QUAN TIẾN ĐỘ" (outline §2.2)', () => {
  test('the opening names heat map, hour, provinces green and the end of the phase', () => {
    expect(find(lines(), 'Theo bản đồ nhiệt')).toBe(
      'Theo bản đồ nhiệt tại địa chỉ https://nq57.vn, đến 16h00 ngày 22/9/2025 có 34/34 tỉnh, thành phố đạt mức XANH so với các nhiệm vụ phải hoàn thành trước ngày 01/10/2025 (Phụ lục 1 và tài liệu trình chiếu kèm theo).',
    );
  });

  test('no red province is "Không có", others are counted with two digits', () => {
    expect(lines()).toContain('- Số tỉnh, thành phố ở mức ĐỎ: Không có.');
    expect(withSummary({ provincesTasksRed: 3 })).toContain('- Số tỉnh, thành phố ở mức ĐỎ: 03.');
  });

  test('provinces with more than 50%, more than 70% and 100% green communes; the last are named, cities first', () => {
    const line = find(lines(), '- Có 28 tỉnh');
    expect(line).toContain('có trên 50% số xã đạt mức XANH; 25 tỉnh, thành phố có trên 70%; 21 tỉnh, thành phố có 100%, gồm: ');
    expect(line).toContain('gồm: Thành phố Đà Nẵng, Thành phố Hà Nội, Thành phố Hồ Chí Minh, Thành phố Huế, Bắc Ninh, Cà Mau,');
    expect(find(withSummary({ provincesGreen100: 0, provincesGreen100Codes: [] }), '- Có 28 tỉnh')).toMatch(
      /00 tỉnh, thành phố có 100%\.$/,
    );
  });

  test('communes are counted with a dot for thousands, with the provinces that reported and what they reported', () => {
    expect(lines()).toContain(
      '- Tình hình cấp xã: 3.321 xã, phường, đặc khu; 34/34 tỉnh, thành phố đã báo cáo biểu 16 điều kiện (Phụ lục 4).',
    );
  });

  test('while communes are silent it is said how many, and that they count as not meeting what is asked (REP-105, REP-106)', () => {
    const said =
      '- Đã có 3.300/3.321 xã, phường, đặc khu báo cáo biểu 16 điều kiện, còn 21 xã chưa báo cáo. Các tỉ lệ trong báo cáo tính trên tổng số xã; xã chưa báo cáo tính là chưa đạt.';
    const some = withSummary({ communesReported: 3300 });
    expect(some).toContain(said);
    expect(find(some, 'b) ')).toContain('Kết quả ở cấp xã (xã chưa báo cáo tính là chưa hoàn thành):');
    expect(find(lines(), '- Đã có')).toBeUndefined();
    expect(find(lines(), 'b) ')).toMatch(/Kết quả ở cấp xã:$/);
    const input = demonstrationInput();
    const report = { ...input.report, summary: { ...input.report.summary, communesReported: 3300 } };
    expect(lines({ ...input, report, edition: { ...input.edition, layout: 2 } })).not.toContain(said);
  });

  test('without a choice: nearly all dossiers online but fewest results returned; most dossiers missing to June', () => {
    expect(lines()).toContain('+ Thành phố Hà Nội: tỉ lệ hồ sơ trực tuyến 100%; đã trả/tiếp nhận 220/542 hồ sơ (40,59%).');
    expect(find(lines(), '- Thành phố Hồ Chí Minh')).toBe(
      '- Thành phố Hồ Chí Minh: số hồ sơ tiếp nhận trong ngày 21/9/2025 thấp hơn nhiều so với trung bình ngày của tháng 6/2025 (Phụ lục 8).',
    );
  });

  test('the analyst chooses the provinces, the figures stay those of the report', () => {
    const wording = { paragraphs: {}, choices: { fewResultsReturned: ['12', '33'], farBelowJune: [] } };
    const all = lines(demonstrationInput({ wording }));
    expect(find(all, '+ Lai Châu')).toContain('24/72 hồ sơ');
    expect(find(all, '+ Hưng Yên')).toContain('48/157 hồ sơ');
    expect(all.join('\n')).not.toContain('Thành phố Hà Nội: tỉ lệ');
    expect(find(all, '- Thành phố Hồ Chí Minh')).toBeUndefined();
  });

  test('overdue tasks have two digits; none is said in words', () => {
    expect(lines()).toContain('- Còn 07 nhiệm vụ đã quá hạn chưa hoàn thành (Phụ lục 2).');
    expect(withSummary({ overdueTasks: 0 })).toContain('- Không có nhiệm vụ quá hạn chưa hoàn thành.');
  });

  test('the change since yesterday is the one of the report; without yesterday there is none to show', () => {
    expect(find(lines(), 'a) ')).toBe(
      'a) Tỉ lệ xã đạt mức XANH của cả nước là 84,94%, ngày 21/9/2025 là 84,76%; thay đổi 0,18%.',
    );
    expect(find(withSummary({ greenPreviousPct: null, greenPctChange: null }), 'a) ')).toBe(
      'a) Tỉ lệ xã đạt mức XANH của cả nước là 84,94%; chưa có số liệu ngày 21/9/2025 để so sánh.',
    );
  });

  test('each commune block in the fixed order names its criteria with the provinces below 50%', () => {
    const all = lines();
    const blocks = all.filter((line) => /^- Khối .+\(Phụ lục \d+\):$/.test(line));
    expect(blocks).toEqual([
      '- Khối Đảng ủy cấp xã (Phụ lục 9):',
      '- Khối Hội đồng nhân dân cấp xã (Phụ lục 10):',
      '- Khối Ủy ban nhân dân cấp xã (Phụ lục 11):',
      '- Khối Ủy ban Mặt trận Tổ quốc cấp xã (Phụ lục 12):',
    ]);
    const counts = all.filter((line) => /^\+ \d/.test(line)).map((line) => line.slice(2, 7));
    expect(counts).toEqual(['33/34', '32/34', '33/34', '33/34', '33/34', '33/34', '33/34', '34/34', '32/34', '31/34', '28/34']);
  });

  test('a criterion asked as a question is named without its "chưa?"', () => {
    const line = find(lines(), '+ 32/34');
    expect(line).toMatch(/tiêu chí “Đảng ủy xã đã phổ biến .+ Cổng Dịch vụ công quốc gia”;$/);
    expect(lines().join('\n')).not.toMatch(/chưa[”;.]/);
  });

  test('a block without a criterion below 50% and one without figures differ', () => {
    const criteriaNamed = { ...demonstrationInput().report.summary.criteriaNamed, party: [], front: null };
    const all = withSummary({ criteriaNamed });
    expect(find(all, '- Khối Đảng ủy')).toContain('không có tiêu chí nào');
    expect(find(all, '- Khối Ủy ban Mặt trận')).toContain('chưa có số liệu');
  });
});

describe('section II, "CÁC NHÓM NHIỆM VỤ TRỌNG TÂM" (outline §2.3)', () => {
  test('one row for each group with an overdue task: running number, tasks with two digits, units, annex', () => {
    const table = find(lines(), 'TT|') ?? '';
    expect(table.split('\n')).toEqual([
      'TT|Nhóm nhiệm vụ|Số nhiệm vụ|Đơn vị chưa hoàn thành|Phụ lục',
      '1|Nhóm I: Hoàn thiện thể chế và kiến trúc pháp lý|04|Văn phòng Trung ương Đảng, Bộ Công an|Phụ lục 2',
      '2|Nhóm II: Xây dựng hạ tầng số và các Cơ sở dữ liệu trọng yếu|01|Bộ Công an|Phụ lục 2',
      '3|Nhóm III: Thống nhất nền tảng, ứng dụng phục vụ người dân, doanh nghiệp|01|Cao Bằng|Phụ lục 2',
      '4|Nhóm VI: Bảo đảm an toàn thông tin, an ninh mạng và bảo mật|01|Ban Cơ yếu Chính phủ|Phụ lục 2',
    ]);
  });

  test('no overdue group is said in words', () => {
    const text = { ...demonstrationInput().report.text, taskGroups: [] };
    expect(withReport({ text })).toContain('Không có nhóm nhiệm vụ nào có nhiệm vụ quá hạn.');
  });
});

describe('section III, "PHÂN TÍCH, PHÁT HIỆN VẤN ĐỀ" (outline §2.4)', () => {
  test('the lowest online share since 1/7 is named, others above 90% in words', () => {
    expect(find(lines(), '- Từ ngày 01/7/2025')).toBe(
      '- Từ ngày 01/7/2025, Lạng Sơn có tỉ lệ hồ sơ trực tuyến thấp nhất trong 34 tỉnh, thành phố: 34,50%, trong khi một số tỉnh, thành phố đạt trên 90% (Phụ lục 8).',
    );
  });

  test('communes that meet all conditions, today and yesterday', () => {
    expect(lines()).toContain('- 2.821/3.321 xã (84,94%) bảo đảm các điều kiện cơ bản; ngày 21/9/2025: 2.815 xã (84,76%).');
  });

  test('conditions 13 and 14 name the provinces below 100%, condition 15 is a share of all communes', () => {
    const all = lines();
    expect(find(all, '- Điều kiện “Đã được trang bị chữ ký số mật”')).toContain(
      'còn 08 tỉnh, thành phố chưa đạt 100% số xã, gồm Thành phố Cần Thơ, Cao Bằng, Thành phố Hải Phòng, Lai Châu, Lâm Đồng, Quảng Ngãi, Thái Nguyên, Vĩnh Long.',
    );
    expect(find(all, '- Điều kiện “Đã được trang bị chữ ký số công vụ”')).toContain('còn 04 tỉnh');
    expect(find(all, '- Điều kiện “Đã có đủ nhân sự')).toContain('3.237/3.321 xã (97,47%).');
    expect(find(withSummary({ condition13Below100: [] }), '- Điều kiện “Đã được trang bị chữ ký số mật”')).toContain(
      'tất cả các tỉnh, thành phố đạt 100%',
    );
  });

  test('criteria to speed up are the first of each annex, or those the analyst chose', () => {
    expect(find(lines(), '- Đảng ủy cấp xã: ')).toContain('phần mềm quản lý cán bộ');
    const wording = { paragraphs: {}, choices: { slowCriteria: { party: ['party-electronic-member-handbook'], council: [] } } };
    const all = lines(demonstrationInput({ wording }));
    expect(find(all, '- Đảng ủy cấp xã: ')).toMatch(/^- Đảng ủy cấp xã: Đảng ủy xã đã triển khai cho đảng viên.+cấp trên\.$/);
    expect(find(all, '- Hội đồng nhân dân cấp xã: ')).toBeUndefined();
  });
});

describe('editorial paragraphs', () => {
  test('bear their key, so that a preview can offer them for editing; sentences with figures bear none', () => {
    const blocks = documentModel(demonstrationInput()).sections[0].blocks;
    const keys = blocks.flatMap((block) => (block.kind === 'paragraph' && block.wordingKey ? [block.wordingKey] : []));
    expect(keys).toContain('recommendation.supervision');
    expect(keys.at(-1)).toBe('closing.request');
    expect(blocks.find((block) => block.kind === 'paragraph' && block.runs.some((run) => run.text === '07'))).not.toHaveProperty(
      'wordingKey',
    );
  });

  test('an analyst’s wording takes the place of the default', () => {
    const wording = { paragraphs: { 'closing.request': 'Kính trình.' }, choices: {} };
    expect(lines(demonstrationInput({ wording })).at(-1)).toBe('Kính trình.');
  });
});

test('a day without any figures says so in every place and shows no zero', () => {
  const { report } = demonstrationInput();
  const empty = Object.fromEntries(Object.keys(report.summary).map((key) => [key, null]));
  const criteriaNamed = { party: null, council: null, committee: null, front: null };
  const annexes = Object.fromEntries(
    Object.keys(report.annexes).map((number) => [number, null]),
  ) as unknown as DailyReport['annexes'];
  const all = withReport({
    summary: { ...empty, communes: 3321, criteriaNamed } as ReportSummary,
    annexes,
    text: { ...report.text, onlineShares: null, taskGroups: null },
  });
  expect(all.filter((line) => /chưa có số liệu/i.test(line)).length).toBeGreaterThan(12);
  expect(all.join('\n')).not.toMatch(/\b00?(%|\/34| tỉnh| nhiệm vụ)/);
});
