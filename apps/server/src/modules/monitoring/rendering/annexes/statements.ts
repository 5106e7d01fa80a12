import { BLOCKS, type Block, type StatementKind } from '#modules/reporting';
import type { AnnexNumber } from '../../domain/daily-report/daily-report.ts';
import { dayInText, percentOneDecimal } from '../number-text.ts';
import type { ReportContext } from '../report-context.ts';
import { type Annex, countData, figurePart, provinceData, provinceOf, shareData, textData, textOf } from './annex.ts';

const BLOCK_IN_TITLE: Readonly<Record<Block, string>> = {
  party: 'ĐẢNG ỦY',
  council: 'HỘI ĐỒNG NHÂN DÂN',
  committee: 'ỦY BAN NHÂN DÂN',
  front: 'MẶT TRẬN TỔ QUỐC',
};
const KIND_IN_TITLE: Readonly<Record<StatementKind, string>> = {
  obstacle: 'VƯỚNG MẮC KHÓ KHĂN CHÍNH',
  recommendation: 'KIẾN NGHỊ ĐỀ XUẤT',
};
const NUMBERS: Readonly<Record<Block, Readonly<Record<StatementKind, AnnexNumber>>>> = {
  party: { obstacle: '13', recommendation: '14' },
  council: { obstacle: '15', recommendation: '16' },
  committee: { obstacle: '17', recommendation: '18' },
  front: { obstacle: '19', recommendation: '20' },
};

/** Up to three statements of each province with the communes that make them: `n/N (p%)` (outline §3.6, §3.10). */
function statementAnnex(number: AnnexNumber, kind: StatementKind, title: (context: ReportContext) => string): Annex {
  const statements = kind === 'obstacle' ? 'Vướng mắc chính trong ngày' : 'Kiến nghị và đề xuất';
  return {
    number,
    printedNumber: number,
    title,
    orientation: 'portrait',
    fontSize: 11,
    spanBy: 'province_code',
    columns: ({ names }) => [
      { title: 'Tỉnh/thành phố', width: 22, alignment: 'left', spans: true, text: (row) => provinceOf(row, names.inAnnex) },
      { title: statements, width: 54, alignment: 'left', text: (row) => textOf(row, 'statement_vi') },
      {
        title: 'Số xã gặp vướng mắc',
        width: 22,
        alignment: 'center',
        text: (row) => [
          figurePart(row, 'communes_affected'),
          '/',
          figurePart(row, 'communes'),
          ' (',
          figurePart(row, 'pct', percentOneDecimal),
          ')',
        ],
      },
    ],
    dataColumns: ({ names }) => [
      ...provinceData(names.inAnnex),
      textData(statements, 'statement_vi', 70),
      countData('Số xã gặp vướng mắc', 'communes_affected'),
      countData('Tổng số xã', 'communes'),
      shareData('Tỉ lệ (%)', 'pct', '0.0'),
    ],
  };
}

/** Annex 6. */
export const generalObstacles: Annex = statementAnnex(
  '6',
  'obstacle',
  ({ input }) => `Các vướng mắc chính trong ngày ${dayInText(input.report.date)}`,
);

/** Annexes 13 to 20: obstacles and proposals of each block. */
export const blockStatements: readonly Annex[] = BLOCKS.flatMap((block) =>
  (['obstacle', 'recommendation'] as const).map((kind) =>
    statementAnnex(NUMBERS[block][kind], kind, () => `${KIND_IN_TITLE[kind]} Ở CẤP ${BLOCK_IN_TITLE[block]}`),
  ),
);
