import type { Block, CriterionFact } from '#modules/reporting';
import type { CriterionInProvince, CriterionReading } from '../criteria.ts';
import type { Listing } from '../listing.ts';
import type { ShownShare } from '../shown.ts';
import { BLOCK_WORDS, printedShare, yesNo } from './columns.ts';

/** A criterion in the nation, or in the province asked for. */
export type CriterionRow = CriterionFact & {
  readonly met: number | null;
  readonly of: number;
  readonly share: ShownShare | null;
  readonly provincesBelow50: number | null;
  readonly provincesSilent: number | null;
  readonly allProvincesBelow50: boolean;
  readonly lowest: readonly CriterionInProvince[];
};

/** @param provinceCode whose figures stand in `met`, `of` and `share`; without it those of the nation */
export function criterionRow({ criterion, provinces, ...reading }: CriterionReading, provinceCode?: string): CriterionRow {
  const own = provinceCode === undefined ? reading : provinces.find(({ code }) => code === provinceCode);
  return { ...criterion, ...reading, met: own?.met ?? null, of: own?.of ?? 0, share: own?.share ?? null };
}

export const ofBlock = (rows: readonly CriterionRow[], block: Block | undefined): readonly CriterionRow[] =>
  block === undefined ? rows : rows.filter((row) => row.block === block);

/** The criteria of the four blocks (C-08). */
export const criteriaListing: Listing<CriterionRow> = {
  keyOf: ({ key }) => key,
  sorts: {
    no: (row) => row.no,
    provincesBelow50: (row) => row.provincesBelow50,
    share: (row) => row.share,
    met: (row) => row.met,
    name: (row) => row.nameVi,
  },
  searched: (row) => [row.nameVi, row.nameEn],
  columns: [
    { headerVi: 'Khối', headerEn: 'Block', cell: ({ block }, language) => BLOCK_WORDS[block][language] },
    { headerVi: 'Số', headerEn: 'No.', cell: ({ no }) => no },
    {
      headerVi: 'Tiêu chí',
      headerEn: 'Criterion',
      cell: ({ nameVi, nameEn }, language) => (language === 'vi' ? nameVi : nameEn),
    },
    { headerVi: 'Số xã đạt', headerEn: 'Communes that meet it', cell: ({ met }) => met },
    { headerVi: 'Tổng số xã', headerEn: 'Of', cell: ({ of }) => of },
    { headerVi: 'Tỷ lệ đạt (%)', headerEn: 'Share met (%)', cell: ({ share }) => printedShare(share) },
    { headerVi: 'Số tỉnh dưới 50%', headerEn: 'Provinces below 50%', cell: ({ provincesBelow50 }) => provincesBelow50 },
    {
      headerVi: 'Tất cả các tỉnh dưới 50%',
      headerEn: 'All provinces below 50%',
      cell: ({ allProvincesBelow50 }, language) => yesNo(allProvincesBelow50, language),
    },
    {
      headerVi: 'Tỉnh thấp nhất (dưới 50%)',
      headerEn: 'Lowest provinces (below 50%)',
      cell: ({ lowest }) => lowest.map(lowestText).join('; '),
    },
  ],
};

const lowestText = ({ name, met, of }: CriterionInProvince): string => `${name} (${met}/${of})`;
