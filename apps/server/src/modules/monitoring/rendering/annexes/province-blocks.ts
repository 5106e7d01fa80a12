import { BLOCKS, type Block } from '#modules/reporting';
import type { AnnexNumber, AnnexRow } from '../../domain/daily-report/daily-report.ts';
import { percent, twoDigits } from '../number-text.ts';
import {
  type Annex,
  countData,
  figurePart,
  type PrintColumn,
  provinceData,
  provinceOf,
  shareData,
  textData,
  textOf,
} from './annex.ts';

const NO_REPORT = 'Không có báo cáo';
const BLOCK_NAMES: Readonly<Record<Block, { readonly column: string; readonly title: string; readonly annex: AnnexNumber }>> = {
  party: { column: 'Đảng ủy', title: 'ĐẢNG ỦY', annex: '22' },
  council: { column: 'Hội đồng Nhân dân', title: 'HỘI ĐỒNG NHÂN DÂN', annex: '23' },
  committee: { column: 'Ủy ban Nhân dân', title: 'ỦY BAN NHÂN DÂN', annex: '24' },
  front: { column: 'Mặt trận Tổ quốc', title: 'MẶT TRẬN TỔ QUỐC', annex: '25' },
};

const shareColumn = (block: Block): PrintColumn => ({
  title: BLOCK_NAMES[block].column,
  group: 'Tỉ lệ hoàn thành',
  width: 18,
  alignment: 'center',
  text: (row) => (row[`${block}_pct`] === null ? NO_REPORT : [figurePart(row, `${block}_pct`, percent)]),
});

/** Annex 21 (outline §3.11). A block that reported nothing is said to have no report; it is not 0%. */
export const provinceCriteria: Annex = {
  number: '21',
  printedNumber: '21',
  orientation: 'portrait',
  fontSize: 11,
  title: () => 'TỈ LỆ HOÀN THÀNH CÁC TIÊU CHÍ Ở GIAI ĐOẠN 2 CẤP TỈNH Ở 4 CẤP',
  columns: ({ names }) => [
    { title: 'Tỉnh, thành phố', width: 26, alignment: 'left', text: (row) => provinceOf(row, names.inText) },
    ...BLOCKS.map(shareColumn),
  ],
  dataColumns: ({ names }) => [
    ...provinceData(names.inText),
    ...BLOCKS.flatMap((block) => [
      countData(`${BLOCK_NAMES[block].column} - đạt`, `${block}_met`),
      countData(`${BLOCK_NAMES[block].column} - tiêu chí`, `${block}_total`),
      shareData(`${BLOCK_NAMES[block].column} (%)`, `${block}_pct`),
    ]),
  ],
};

/** Annexes 22 to 25 (outline §3.12): what the provincial bodies wrote, unchanged, under the names they bear. */
function bodyObstacles(block: Block): Annex {
  const number = BLOCK_NAMES[block].annex;
  return {
    number,
    printedNumber: number,
    orientation: 'portrait',
    fontSize: 11,
    title: ({ input }, rows) =>
      `VƯỚNG MẮC Ở GIAI ĐOẠN 2 CẤP TỈNH Ở 4 CẤP - ${BLOCK_NAMES[block].title}${reportedOf(rows, input.catalogue.provinces.length)}`,
    columns: () => [
      { title: 'Tỉnh, thành phố', width: 24, alignment: 'left', text: (row) => textOf(row, 'unit_vi') },
      { title: 'Vướng mắc khó khăn', width: 70, alignment: 'left', text: (row) => textOf(row, 'statement_vi') },
    ],
    dataColumns: () => [
      textData('Mã tỉnh', 'province_code', 9),
      textData('Cơ quan', 'unit_vi', 32),
      textData('Vướng mắc khó khăn', 'statement_vi', 100),
    ],
  };
}

function reportedOf(rows: readonly AnnexRow[] | null, provinces: number): string {
  return rows === null ? '' : ` (${twoDigits(rows.length)}/${provinces} TỈNH, THÀNH PHỐ)`;
}

export const provinceObstacles: readonly Annex[] = BLOCKS.map(bodyObstacles);
