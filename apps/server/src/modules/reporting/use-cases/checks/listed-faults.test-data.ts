/**
 * What the notes that came with the published tables say is wrong in them, line by line, and as what the checks find it:
 * `row | check | printed | should be`; where two places disagree, the last is what the other place says.
 */
type Listed = { readonly note: string; readonly file: string; readonly found: readonly string[] };

/** Items of the checklist that are counted, with the number of provinces that the summary names and that the count leaves. */
const SUMMARY_LISTS: readonly (readonly [item: string, named: number, left: number])[] = [
  ['infra-dc-cloud', 20, 2],
  ['infra-center-equipment', 25, 6],
  ['infra-center-connectivity', 21, 2],
  ['publication-commune-guidance', 29, 9],
  ['publication-process-forms', 33, 14],
  ['publication-center-addresses', 26, 7],
  ['publication-hotline', 25, 6],
  ['procedures-config', 29, 10],
  ['procedures-national-portal', 28, 9],
  ['procedures-national-databases', 26, 7],
  ['procedures-accounts', 28, 9],
  ['procedures-signatures', 30, 11],
  ['procedures-data-warehouse', 26, 7],
  ['procedures-training', 27, 6],
  ['documents-identifiers', 23, 4],
  ['documents-org-config', 26, 7],
  ['documents-accounts', 26, 7],
  ['documents-legacy-lookup', 27, 8],
  ['documents-sso', 25, 6],
  ['exchange-lgsp', 22, 3],
  ['reporting-system', 29, 10],
  ['meetings-system', 20, 1],
  ['staffing-citizens', 25, 6],
  ['staffing-officials', 25, 6],
];
const zeroCells = (block: string, ...provinces: readonly string[]) =>
  provinces.map((province) => `${province} | ${block}-not-zero | 0 | > 0`);
const FIVE_SYSTEMS = 'five-systems.csv';
const STATED = 'five-systems-stated.csv';
const ROLLOUT = 'ministry-rollout-2026-02-06.csv';
const REPORT = 'report-2025-09-22-statements.csv';

export const LISTED: readonly Listed[] = [
  {
    note: 'Not agreeing: I.1 (13 of 15, one named), II.2 (6 of 15, ten named), III.1.h (9 of 15, eight named).',
    file: 'readiness-items.csv',
    found: ['I.1 | list-as-counted | 1 | 2', 'II.2 | list-as-counted | 10 | 9', 'III.1.h | list-as-counted | 8 | 6'],
  },
  {
    note: 'The summary part of Report 121 adds all 19 to every list of not finished while counting "5/15" and the like',
    file: 'readiness-summary.csv',
    found: SUMMARY_LISTS.map(([item, named, left]) => `${item} | summary-list-as-counted | ${named} | ${left}`),
  },
  {
    note: 'for item II.1 it counts 4/34, part B 4/15',
    file: 'readiness-summary.csv',
    found: ['publication-procedures | same-base | 34 | 15'],
  },
  {
    note: 'the cover letter dates the notice 24/7/2025 (it is 24/6/2025)',
    file: 'published-days.csv',
    found: ['Công văn gửi kèm Báo cáo 121/BC-BKHCN, ngày của Thông báo 318/TB-VPCP | day-of-document | 2025-07-24 | 2025-06-24'],
  },
  {
    note: 'The report on five systems prints 24/6/2026 in section 4.1; `due` is 2025-06-24.',
    file: 'published-days.csv',
    found: [
      'Báo cáo về 05 hệ thống thông tin, mục 4.1, thời hạn ban hành thông tư hướng dẫn | day-in-period | 2026-06-24 | 2025-06-24',
    ],
  },
  {
    note: 'Khánh Hòa, documents: table self, summary Unitech.',
    file: FIVE_SYSTEMS,
    found: ['Khánh Hòa, documents | table-as-summary | self | Unitech'],
  },
  {
    note: 'Đà Nẵng, documents: table Unitech, summary VNPT by elimination.',
    file: FIVE_SYSTEMS,
    found: ['Đà Nẵng, documents | table-as-summary | Unitech | VNPT'],
  },
  {
    note: 'Đắk Lắk, documents: table iNet, summary VNPT by elimination.',
    file: FIVE_SYSTEMS,
    found: ['Đắk Lắk, documents | table-as-summary | iNet | VNPT'],
  },
  {
    note: 'Lai Châu, exchange: table self, not named in the summary.',
    file: FIVE_SYSTEMS,
    found: ['Lai Châu, exchange | table-as-summary | self | VNPT'],
  },
  {
    note: 'Hà Nội, meetings: table self, summary VNPT by elimination.',
    file: FIVE_SYSTEMS,
    found: ['Hà Nội, meetings | table-as-summary | self | VNPT'],
  },
  {
    note: 'Two providers in the table, one in the summary: Bắc Ninh, Cao Bằng, Thái Nguyên, Tuyên Quang (meetings)',
    file: FIVE_SYSTEMS,
    found: [
      'Bắc Ninh, meetings | table-as-summary | VNPT; Hapro | Hapro',
      'Cao Bằng, meetings | table-as-summary | VNPT; Viettel | VNPT',
      'Thái Nguyên, meetings | table-as-summary | VNPT; Viettel | VNPT',
      'Tuyên Quang, meetings | table-as-summary | self; VNPT | VNPT',
    ],
  },
  {
    note: 'Thanh Hóa has 293 meeting rooms but 73 + 127 + 39 = 239, and a trial run dated 14-15/6/2026.',
    file: FIVE_SYSTEMS,
    found: ['Thanh Hóa, meetings | note-sums | 293 | 239', 'Thanh Hóa, meetings | note-days | 14-15/6/2026 | 2025-06-14'],
  },
  {
    note: 'Sum of counts: meetings 35 (Bắc Ninh counted twice), exchange 33, reporting 33',
    file: STATED,
    found: [
      'meetings | counts-are-all-provinces | 35 | 34',
      'exchange | counts-are-all-provinces | 33 | 34',
      'reporting | counts-are-all-provinces | 33 | 34',
    ],
  },
  { note: 'Enterprises: stated / listed: meetings 5 / 4', file: STATED, found: ['meetings | enterprises-as-listed | 5 | 4'] },
  {
    note: 'Self: stated / listed: procedures 2 / 3, documents 3 / 4, exchange 2 / 3',
    file: STATED,
    found: ['procedures | self-as-listed | 2 | 3', 'documents | self-as-listed | 3 | 4', 'exchange | self-as-listed | 2 | 3'],
  },
  {
    note: 'Section 1.1 says "19 other provinces" for reporting (34 − 25 = 9)',
    file: STATED,
    found: ['reporting | rest-as-left | 19 | 9'],
  },
  {
    note: 'and calls meetings and reporting "giải quyết thủ tục hành chính" by mistake.',
    file: STATED,
    found: [
      'meetings | called-by-its-name | giải quyết thủ tục hành chính | họp trực tuyến',
      'reporting | called-by-its-name | giải quyết thủ tục hành chính | thông tin báo cáo',
    ],
  },
  {
    note: 'Percentages are cut off, except meetings (64.7 printed as 65). (76 of procedures is 76.47: cut off and rounded alike)',
    file: 'five-systems-summary.csv',
    found: [
      'documents, VNPT | percent-computed | 67 | 67.65',
      'exchange, VNPT | percent-computed | 61 | 61.76',
      'reporting, VNPT | percent-computed | 73 | 73.53',
    ],
  },
  {
    note: 'ratio-shown-as-percent: Bộ Tư pháp 1/224 "0.004%" (0.45), Bộ Văn hóa, Thể thao và Du lịch 3/187 "0.01%" (1.60)',
    file: ROLLOUT,
    found: ['Bộ Tư pháp | percent-computed | 0.004 | 0.446', 'Bộ Văn hóa, Thể thao và Du lịch | percent-computed | 0.01 | 1.60'],
  },
  {
    note: 'deployed-exceeds-required: Bộ Khoa học và Công nghệ 239/209, Ngân hàng Nhà nước 106/33, Bộ Dân tộc và Tôn giáo 53/13',
    file: ROLLOUT,
    found: [
      'Bộ Khoa học và Công nghệ | percent-computed | 100 | 114.35',
      'Ngân hàng Nhà nước | percent-computed | 100 | 321.21',
      'Bộ Dân tộc và Tôn giáo | percent-computed | 100 | 407.69',
    ],
  },
  {
    note: 'cut-not-rounded: Bộ Nội vụ 53.53 as 53, Bộ Y tế 58.54 as 58',
    file: ROLLOUT,
    found: ['Bộ Nội vụ | percent-computed | 53 | 53.53', 'Bộ Y tế | percent-computed | 58 | 58.54'],
  },
  {
    note: 'Annex 5 title: 3,319 communes reported; computed 3,321',
    file: REPORT,
    found: ['Phụ lục 5, tiêu đề: số xã đã báo cáo | stated-as-counted | 3319 | 3321'],
  },
  {
    note: 'Annex 4, Vĩnh Long, `change_pct_points`: 0.80; computed 0.81',
    file: 'annex-04.csv',
    found: ['Vĩnh Long | change_pct_points-computed | 0.80 | 0.81'],
  },
  {
    note: 'Lào Cai: Annex 5 has 100% for conditions 5 and 6, while Annex 6 says that in 28 of 99 communes they are not installed.',
    file: 'annex-06.csv',
    found: ['Lào Cai, c05 | not-both-met-and-lacking | 127 | <= 99', 'Lào Cai, c06 | not-both-met-and-lacking | 127 | <= 99'],
  },
  {
    note: 'Gia Lai: Annex 5 has 100% for condition 15, while Annex 6 says 4 of 135 communes lack staff at the one-stop desk.',
    file: 'annex-06.csv',
    found: ['Gia Lai, c15 | not-both-met-and-lacking | 139 | <= 135'],
  },
  {
    note: 'Annex 21 has 0% in 14 cells. In Annex 1 the same provinces have all tasks done and are green.',
    file: 'annex-21.csv',
    found: [
      ...zeroCells('party', 'Huế', 'Khánh Hòa', 'Nghệ An', 'Thanh Hóa'),
      ...zeroCells('council', 'Lâm Đồng', 'Nghệ An', 'Tuyên Quang'),
      ...zeroCells('committee', 'Hà Nội', 'Hồ Chí Minh', 'Khánh Hòa', 'Lai Châu'),
      ...zeroCells('front', 'Lâm Đồng', 'Nghệ An', 'Thái Nguyên'),
    ],
  },
  {
    note: 'Annex 2 announces 2 overdue tasks in group II but lists 1.',
    file: REPORT,
    found: ['Phụ lục 2, tiêu đề nhóm II: số nhiệm vụ | stated-as-counted | 2 | 1'],
  },
  {
    note: 'Section I says that in all provinces fewer than half meet two criteria. Annex 11 has 34 for criterion 1 but 32 for criterion 2.',
    file: REPORT,
    found: ['mục I.3 b: số tỉnh dưới 50% ("tất cả các tỉnh") | stated-as-counted | 34 | 32'],
  },
  {
    note: 'Annex 3: numbers run to 15 but there are 14 tasks',
    file: REPORT,
    found: ['Phụ lục 3, số thứ tự cuối cùng | stated-as-counted | 15 | 14'],
  },
  {
    note: 'Numbering of group headings: group VI is "I.5" in Annex 2 and "I.6" in Annex 3',
    file: REPORT,
    found: ['Phụ lục 2, số của tiêu đề nhóm VI | one-numbering | I.5 | I.6'],
  },
  {
    note: 'Annex 2 no. 6 (digitisation of files, Cao Bằng, overdue) is not in Annex 3.',
    file: 'annex-02.csv',
    found: [
      '6. Cao Bằng | overdue-is-due | Theo phân cấp, chủ động bố trí nguồn lực, kinh phí thực hiện phân loại hồ sơ, tài liệu để xác định những loại tài liệu cần số hóa; bảo đảm trang thiết | ',
    ],
  },
  {
    note: 'Annex 2 no. 7 names Ban Cơ yếu Chính phủ, Annex 3 no. 15 Bộ Quốc phòng (Ban Cơ yếu Chính phủ) for the same task.',
    file: 'annex-02.csv',
    found: ['7. Ban Cơ yếu Chính phủ | same-unit | Ban Cơ yếu Chính phủ | Bộ Quốc phòng (Ban Cơ yếu Chính phủ)'],
  },
  {
    note: 'Annexes 15 and 16 count 74 communes for Sơn La, all other annexes 75.',
    file: REPORT,
    found: [
      'Phụ lục 15, số xã của Sơn La | stated-as-counted | 74 | 75',
      'Phụ lục 16, số xã của Sơn La | stated-as-counted | 74 | 75',
    ],
  },
  {
    note: 'The cover line of the annexes has the date "/8/2025".',
    file: REPORT,
    found: ['dòng đầu của tập phụ lục: ngày của báo cáo | day-of-report | /8/2025 | 2025-09-22'],
  },
];

/** Checks of published tables that cannot be made: `file | row | check | why`. */
export const GAPS: readonly string[] = [
  // No counts are published for these items of the checklist.
  ...['I.4', 'IV.3', 'IV.4', 'V.1', 'V.2'].flatMap((section) => [
    `readiness-items.csv | ${section} | list-as-counted | no-value`,
    `readiness-items.csv | ${section} | finished-of-reported | no-value`,
  ]),
  // nothing-required: Bộ Ngoại giao 0/0.
  'ministry-rollout-2026-02-06.csv | Bộ Ngoại giao | percent-computed | nothing-to-divide',
  // Not in Annex 3, so there is no other name of its unit.
  'annex-02.csv | 6. Cao Bằng | same-unit | no-value',
];

/** What the notes mention besides and no check can find. */
export const NOT_FINDABLE: readonly { readonly note: string; readonly why: string }[] = [
  {
    note: 'The date of telegram 96/CĐ-TTg is damaged: it reads `ngay6thang 6`.',
    why: 'damage of the scan: the printed day is not known, so nothing can contradict it',
  },
  {
    note: 'The telegram changes dates of the notice; configuring procedures before 27/6 or 29/6; official start 30/6 or 1/7.',
    why: 'orders of several documents that differ: the later one holds, none is a slip',
  },
  {
    note: 'The deadline 8/2/2026 in 1040/TCT is one day after the letter and a Sunday.',
    why: 'the day exists, is printed as meant and lies after the letter',
  },
  {
    note: 'In 1040/TCT the lines of points 2.1(4) and 2.1(5) are mixed in the scan; marks [...] and garbled or inferred rows.',
    why: 'damage of the scan, marked as such in the tables',
  },
  {
    note: 'Report 121/BC-BKHCN is not the 121/BC-BCA-C06 cited in 1040/TCT.',
    why: 'two documents with like numbers, both cited rightly',
  },
  {
    note: 'The table prints "Quản lý văn bản và điều hành" twice for Lào Cai and has no reporting row.',
    why: 'damage of the printed table: the file has the row, marked as inferred',
  },
  {
    note: 'Vĩnh Long, exchange: VNPT until 1/7/2025, then the province’s own platform (iNet).',
    why: 'both places name VNPT; the remark tells of a later change',
  },
  {
    note: 'The table prints "SDT" for Đà Nẵng’s reporting system where section 1.1 prints CTCP Sông Đà 10.',
    why: 'the abbreviation stands in the remark only; the supplier is the same in both places',
  },
  {
    note: '`count_in_table` differs from the published count of a supplier.',
    why: 'the same disagreements of table and section 1.1 once more, told row by row',
  },
  {
    note: 'Annex 8 table II, Vĩnh Long, `online_pct`: 90.62, computed 90.63.',
    why: 'a tie: 58/64 = 90.625 is 90.62 with ties to even, the rule of the report, so the printed figure is right',
  },
  {
    note: 'Corrected readings of the annexes (9510, 74558 %, 3747 %, 71.27, lost fractions).',
    why: 'damage of the scan, already corrected in the files',
  },
  {
    note: 'Group V is "I.5" in Annex 3; group IV is never named.',
    why: 'one place alone: no other number of the group is printed to compare with',
  },
  {
    note: 'Of the 14 tasks of Annex 3, 11 were due by 22/9/2025 and 6 of them are in Annex 2; the other 5 must count as done.',
    why: 'the annex prints no state of tasks, so nothing is wrong in what it prints',
  },
  {
    note: 'Annex 7, tasks 6 and 8: a body is carrying the task out but is not assigned; several names for one body.',
    why: 'needs to know which bodies “Các bộ, ngành, địa phương” stands for: an order about bodies, not arithmetic of a report',
  },
  {
    note: 'Section III.4 asks for online payment of party fees; no criterion of Annex 9 is named so.',
    why: 'a sentence about a topic, without a figure or a day',
  },
  {
    note: 'In criteria 13 to 24 of Annex 12 Lai Châu always has 12 to 14 of 38 communes, Lạng Sơn 32 of 65 in 14 to 17.',
    why: 'not an error by the note itself: it looks like communes that did not report',
  },
];
