import type { TextPart } from '#modules/documents';
import { count, percent, share } from '../number-text.ts';
import type { ReportContext } from '../report-context.ts';
import { type Annex, countData, figurePart, type PrintColumn, provinceData, provinceOf, shareData } from './annex.ts';
import { joined } from './annex-table.ts';

const number = (title: string, column: string, width: number, format?: (value: number) => string): PrintColumn => ({
  title,
  width,
  alignment: 'center',
  text: (row) => [figurePart(row, column, format)],
});

/** Annex 4 (outline §3.4). A commune without a report has no colour, so colours add up to the communes that reported. */
export const greenCommunes: Annex = {
  number: '4',
  printedNumber: '4',
  orientation: 'portrait',
  fontSize: 10,
  title: ({ input }) => `Tình hình phủ XANH các xã trong ${input.catalogue.provinces.length} tỉnh, thành phố`,
  columns: ({ names }) => [
    { title: 'Tỉnh/thành phố', width: 24, alignment: 'left', text: (row) => provinceOf(row, names.inAnnex) },
    number('Số xã', 'communes', 9),
    number('XANH', 'green', 10),
    number('VÀNG', 'yellow', 10),
    number('ĐỎ', 'red', 9),
    number('Đã b/c', 'reported', 10),
    number('Tỉ lệ b/c (%)', 'reported_pct', 12, percent),
    number('XANH (%)', 'green_pct', 12, percent),
    number('Tăng/Giảm (%)', 'change_pct_points', 12, percent),
  ],
  dataColumns: ({ names }) => [
    ...provinceData(names.inAnnex),
    countData('Số xã', 'communes'),
    countData('XANH', 'green'),
    countData('VÀNG', 'yellow'),
    countData('ĐỎ', 'red'),
    countData('Đã b/c', 'reported'),
    shareData('Tỉ lệ b/c (%)', 'reported_pct'),
    shareData('XANH (%)', 'green_pct'),
    shareData('Tăng/Giảm (điểm %)', 'change_pct_points'),
  ],
};

const conditionColumn = (no: number) => `c${String(no).padStart(2, '0')}`;
/** "Đã có máy lấy số" → "% xã đã có máy lấy số" */
const conditionTitle = (name: string) => `% xã ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;

function conditionsTitle({ input: { report, catalogue } }: ReportContext): readonly TextPart[] {
  const { communesReported, provincesReported } = report.summary;
  const all = catalogue.provinces.length;
  return [
    { text: 'Thông tin hiện trạng tại ' },
    communesReported === null ? { text: 'các' } : { text: count(communesReported), at: 'summary/communesReported' },
    { text: ' xã, phường của ' },
    provincesReported === null ? { text: String(all) } : { text: `${provincesReported}/${all}`, at: 'summary/provincesReported' },
    { text: ' tỉnh đã báo cáo lên hệ thống' },
  ];
}

/** Annex 5 (outline §3.5). */
export const communeConditions: Annex = {
  number: '5',
  printedNumber: '5',
  orientation: 'landscape',
  fontSize: 9,
  title: (context) => joined(conditionsTitle(context)),
  titleParts: conditionsTitle,
  columns: ({ names, input }) => [
    { title: 'Tỉnh/thành phố', width: 15, alignment: 'left', text: (row) => provinceOf(row, names.inAnnex) },
    number('Tổng số xã', 'communes', 7),
    ...input.catalogue.conditions.map(({ no, nameVi }) => number(conditionTitle(nameVi), conditionColumn(no), 9.2, share)),
  ],
  dataColumns: ({ names, input }) => [
    ...provinceData(names.inAnnex),
    countData('Tổng số xã', 'communes'),
    ...input.catalogue.conditions.map(({ no, nameVi }) => ({
      ...shareData(conditionTitle(nameVi), conditionColumn(no)),
      width: 14,
    })),
  ],
};
