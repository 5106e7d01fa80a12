import type { StatementKind } from '#modules/reporting';
import type { Listing } from '../listing.ts';
import type { GroupInProvince, StatementBlock, StatementGroup } from '../statement-groups.ts';
import { BLOCK_WORDS, KIND_WORDS, printedShare, provinceColumns } from './columns.ts';

export type StatementFilter = { readonly block?: StatementBlock; readonly kind?: StatementKind; readonly provinceCode?: string };

export const isOfKind =
  ({ block, kind }: StatementFilter) =>
  (row: { readonly block: StatementBlock; readonly kind: StatementKind }): boolean =>
    (block === undefined || row.block === block) && (kind === undefined || row.kind === kind);

/** The groups of the nation, or those of one province with its counts; most communes first. */
export function groupRows(groups: readonly StatementGroup[], filter: StatementFilter): readonly StatementGroup[] {
  const ofKind = groups.filter(isOfKind(filter));
  const { provinceCode } = filter;
  const own =
    provinceCode === undefined
      ? ofKind
      : ofKind.flatMap((group) => {
          const province = group.provinces.find(({ code }) => code === provinceCode);
          return province
            ? [{ ...group, communes: province.communes, of: province.of, share: province.share, provinces: [province] }]
            : [];
        });
  return own.toSorted((one, other) => other.communes - one.communes);
}

const kindColumns = <Row extends { readonly block: StatementBlock; readonly kind: StatementKind }>() => [
  { headerVi: 'Khối', headerEn: 'Block', cell: ({ block }: Row, language: 'vi' | 'en') => BLOCK_WORDS[block][language] },
  { headerVi: 'Loại', headerEn: 'Kind', cell: ({ kind }: Row, language: 'vi' | 'en') => KIND_WORDS[kind][language] },
];
const countColumns = <Row extends Pick<StatementGroup, 'text' | 'communes' | 'of' | 'share'>>() => [
  { headerVi: 'Nội dung', headerEn: 'Statement', cell: ({ text }: Row) => text },
  { headerVi: 'Số xã', headerEn: 'Communes', cell: ({ communes }: Row) => communes },
  { headerVi: 'Tổng số xã', headerEn: 'Of', cell: ({ of }: Row) => of },
  { headerVi: 'Tỷ lệ (%)', headerEn: 'Share (%)', cell: ({ share }: Row) => printedShare(share) },
];

/** Obstacles and recommendations, those of equal wording as one group (C-07, R-12). */
export const statementGroupListing: Listing<StatementGroup> = {
  keyOf: ({ groupId, block, kind }) => `${block}.${kind}.${groupId}`,
  sorts: {
    communes: (row) => row.communes,
    text: (row) => row.text,
    block: (row) => BLOCK_WORDS[row.block].vi,
    provinces: (row) => row.provinces.length,
  },
  searched: (row) => [row.text],
  columns: [
    ...kindColumns<StatementGroup>(),
    ...countColumns<StatementGroup>(),
    {
      headerVi: 'Tỉnh, thành phố',
      headerEn: 'Provinces',
      cell: ({ provinces }) => provinces.map(({ name, communes, of }) => `${name} (${communes}/${of})`).join('; '),
    },
  ],
};

/** The main statements of each province, as Annexes 6 and 13 to 20 list them (C-07). */
export const groupInProvinceListing: Listing<GroupInProvince> = {
  keyOf: ({ provinceCode, groupId, block, kind }) => `${provinceCode}.${block}.${kind}.${groupId}`,
  sorts: {
    province: (row) => row.provinceName,
    communes: (row) => row.communes,
    share: (row) => row.share,
    text: (row) => row.text,
  },
  searched: (row) => [row.text, row.provinceName],
  columns: [
    ...provinceColumns<GroupInProvince>(),
    ...kindColumns<GroupInProvince>(),
    { headerVi: 'Thứ hạng', headerEn: 'Rank', cell: ({ rank }) => rank },
    ...countColumns<GroupInProvince>(),
  ],
};
