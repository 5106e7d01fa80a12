import type { ExportColumn } from '#modules/documents';
import { compareShares } from '../../daily-report/shares.ts';
import type { DossierPeriod, DossierReading, ShownDossiers } from '../dossier-reading.ts';
import type { Listing } from '../listing.ts';
import { printedShare, provinceColumns } from './columns.ts';

/** In the order of Annex 8: the day by dossiers received, the cumulative period by exact online share. @rule REP-503 */
export function inAnnexOrder(rows: readonly DossierReading[], period: DossierPeriod): readonly DossierReading[] {
  if (period === 'day') return rows.toSorted((one, other) => other.all.total - one.all.total);
  const shareOf = ({ all }: DossierReading) => ({ counted: all.online, all: all.total });
  return rows.toSorted((one, other) =>
    one.all.total === 0 || other.all.total === 0
      ? compareShares(shareOf(one), shareOf(other))
      : compareShares(shareOf(other), shareOf(one)),
  );
}

const SIDES = [
  ['all', 'cả hai cấp', 'both levels'],
  ['atProvince', 'cấp tỉnh', 'provincial level'],
  ['atCommunes', 'cấp xã', 'communes'],
] as const;
const FIGURES = [
  ['direct', 'Trực tiếp', 'Direct'],
  ['online', 'Trực tuyến', 'Online'],
  ['returned', 'Đã trả', 'Returned'],
  ['total', 'Tổng', 'Total'],
] as const satisfies readonly (readonly [keyof ShownDossiers, string, string])[];

const sideColumns: readonly ExportColumn<DossierReading>[] = SIDES.flatMap(([side, sideVi, sideEn]) => [
  ...FIGURES.map(([figure, vi, en]) => ({
    headerVi: `${vi}, ${sideVi}`,
    headerEn: `${en}, ${sideEn}`,
    cell: (row: DossierReading) => row[side][figure],
  })),
  {
    headerVi: `Tỷ lệ trực tuyến (%), ${sideVi}`,
    headerEn: `Online share (%), ${sideEn}`,
    cell: (row: DossierReading) => printedShare(row[side].onlineShare),
  },
]);

/** Dossiers by province (C-10, C-11). */
export const dossierListing: Listing<DossierReading> = {
  keyOf: ({ provinceCode }) => provinceCode,
  sorts: {
    province: (row) => row.provinceName,
    total: (row) => row.all.total,
    direct: (row) => row.all.direct,
    online: (row) => row.all.online,
    returned: (row) => row.all.returned,
    onlineShare: (row) => row.all.onlineShare,
    returnedShare: (row) => row.all.returnedShare,
    juneDailyAverage: (row) => row.juneDailyAverage,
    shareOfJune: (row) => row.shareOfJune,
  },
  searched: (row) => [row.provinceName, row.provinceCode],
  columns: [
    ...provinceColumns<DossierReading>(),
    ...sideColumns,
    {
      headerVi: 'Trung bình ngày tháng 6/2025',
      headerEn: 'Daily average of June 2025',
      cell: ({ juneDailyAverage }) => juneDailyAverage,
    },
    {
      headerVi: 'So với trung bình tháng 6 (%)',
      headerEn: 'Of the June average (%)',
      cell: ({ shareOfJune }) => printedShare(shareOfJune),
    },
  ],
};
