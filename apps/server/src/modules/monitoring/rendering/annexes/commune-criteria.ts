import { BLOCKS, type Block } from '#modules/reporting';
import type { AnnexNumber, AnnexRow } from '../../domain/daily-report/daily-report.ts';
import { percentWithPoint } from '../number-text.ts';
import type { ReportContext } from '../report-context.ts';
import { COMMUNE_BLOCKS } from '../sections/blocks-below-half.ts';
import { type Annex, countData, figurePart, type PrintColumn, shareData, textData, textOf } from './annex.ts';

const BLOCK_IN_TITLE: Readonly<Record<Block, string>> = {
  party: 'Đảng ủy',
  council: 'Hội đồng Nhân dân',
  committee: 'Ủy ban Nhân dân',
  front: 'Ủy ban Mặt trận Tổ quốc',
};
const ALL_PROVINCES = 'Tất cả các tỉnh/thành phố';

/** Annexes 9 to 12 (outline §3.9): criteria with a province below 50%, and its ten lowest provinces. */
function criteriaAnnex(block: Block): Annex {
  const number = COMMUNE_BLOCKS[block].annex;
  return {
    number,
    printedNumber: number,
    orientation: 'landscape',
    fontSize: 10,
    printRows,
    title: () => `Tình hình hoàn thành các tiêu chí của ${BLOCK_IN_TITLE[block]} cấp xã tại các tỉnh thành phố`,
    columns: (context) => [
      { title: 'Tiêu chí', width: 38, alignment: 'left', text: (row) => textOf(row, 'name_vi') },
      { title: 'Số tỉnh/thành phố <50%', width: 13, alignment: 'center', text: (row) => [figurePart(row, 'provinces_below_50')] },
      { title: 'Top 10 tỉnh/thành phố thấp nhất (<50%)', width: 62, alignment: 'left', text: lowestProvinces(context, number) },
    ],
    dataColumns: ({ names }) => [
      textData('Tiêu chí', 'name_vi', 70),
      countData('Số tỉnh/thành phố <50%', 'provinces_below_50'),
      countData('Thứ tự từ thấp nhất', 'rank'),
      textData('Mã tỉnh', 'province_code', 9),
      {
        title: 'Tỉnh/thành phố',
        width: 26,
        value: (row) => (row.all_provinces === 1 ? ALL_PROVINCES : names.inAnnex(textOf(row, 'province_code'))),
      },
      countData('Số xã đạt', 'met'),
      countData('Tổng số xã', 'communes'),
      shareData('Tỉ lệ (%)', 'pct'),
    ],
  };
}

/** One printed row a criterion, the first of its lines. */
const printRows = (_: ReportContext, rows: readonly AnnexRow[]): readonly AnnexRow[] =>
  rows.filter((row, at) => rows.findIndex((other) => keyOf(other) === keyOf(row)) === at);

const keyOf = (row: AnnexRow): string => textOf(row, 'criterion_key');

/** The provinces of a criterion joined: `Name (p% (n/N)); …`. */
function lowestProvinces({ input, names }: ReportContext, annex: AnnexNumber): PrintColumn['text'] {
  const byCriterion = Map.groupBy(input.report.annexes[annex] ?? [], keyOf);
  return (row) => {
    if (row.all_provinces === 1) return ALL_PROVINCES;
    return (byCriterion.get(keyOf(row)) ?? []).flatMap((line, at) => [
      ...(at === 0 ? [] : ['; ']),
      `${names.inAnnex(textOf(line, 'province_code'))} (`,
      figurePart(line, 'pct', percentWithPoint),
      ' (',
      figurePart(line, 'met'),
      '/',
      figurePart(line, 'communes'),
      '))',
    ]);
  };
}

export const communeCriteria: readonly Annex[] = BLOCKS.map(criteriaAnnex);
