import type { InformationSystem, SupplierBasis, SystemSupplier } from '#modules/reporting';
import type { Listing } from '../listing.ts';
import { provinceColumns } from './columns.ts';

type Words = { readonly vi: string; readonly en: string };

const SYSTEM_WORDS: Readonly<Record<InformationSystem, Words>> = {
  procedures: { vi: 'Giải quyết thủ tục hành chính', en: 'Administrative procedures' },
  documents: { vi: 'Quản lý văn bản và điều hành', en: 'Documents and direction' },
  meetings: { vi: 'Họp trực tuyến', en: 'Online meetings' },
  exchange: { vi: 'Nền tảng tích hợp, chia sẻ dữ liệu', en: 'Data integration and sharing platform' },
  reporting: { vi: 'Thông tin báo cáo', en: 'Reporting' },
};

/** How sure the source is of a supplier: shown beside every row, since a few are deduced. */
const BASIS_WORDS: Readonly<Record<SupplierBasis, Words>> = {
  table: { vi: 'Đọc được tại dòng của tỉnh', en: 'Readable on its row' },
  'table-block': { vi: 'In một lần cho nhiều dòng', en: 'Printed once for a block of rows' },
  'table-garbled': { vi: 'Bản gốc hỏng chữ, suy ra', en: 'Damaged in the source, deduced' },
  inferred: { vi: 'Bản gốc thiếu, suy ra bằng loại trừ', en: 'Missing in the source, by elimination' },
};

export type SystemRow = SystemSupplier & { readonly systemName: Words; readonly basisText: Words };
export type SystemFilter = {
  readonly system?: InformationSystem;
  readonly provider?: string;
  readonly provinceCode?: string;
  readonly basis?: SupplierBasis;
};

/** The suppliers that pass, in the order of the source (C-22). */
export function systemRows(
  suppliers: readonly SystemSupplier[],
  { system, provider, provinceCode, basis }: SystemFilter,
): readonly SystemRow[] {
  return suppliers
    .filter((row) => (system === undefined || row.system === system) && (basis === undefined || row.basis === basis))
    .filter((row) => provinceCode === undefined || row.provinceCode === provinceCode)
    .filter((row) => provider === undefined || row.providers.includes(provider))
    .map((row) => ({ ...row, systemName: SYSTEM_WORDS[row.system], basisText: BASIS_WORDS[row.basis] }));
}

export type ProviderCount = { readonly system: InformationSystem; readonly provider: string; readonly provinces: number };

/** In how many provinces each provider supplies each system, most first; of several in one province each counts. */
export function providerCounts(suppliers: readonly SystemSupplier[]): readonly ProviderCount[] {
  const supplied = suppliers.flatMap(({ system, providers }) => providers.map((provider) => ({ system, provider })));
  return [...Map.groupBy(supplied, ({ system, provider }) => `${system} ${provider}`).values()]
    .flatMap(([first, ...others]) => (first ? [{ ...first, provinces: 1 + others.length }] : []))
    .sort((one, other) => other.provinces - one.provinces);
}

/** Who supplies which of the five systems in which province (C-22). */
export const systemListing: Listing<SystemRow> = {
  keyOf: ({ provinceCode, system }) => `${provinceCode}.${system}`,
  sorts: {
    province: (row) => row.provinceName,
    system: (row) => row.systemName.vi,
    provider: (row) => row.providers.join('; '),
    basis: (row) => row.basis,
  },
  searched: (row) => [row.provinceName, row.systemName.vi, row.systemName.en, ...row.providers, row.noteVi, row.difficultyVi],
  columns: [
    ...provinceColumns<SystemRow>(),
    { headerVi: 'Hệ thống', headerEn: 'System', cell: ({ systemName }, language) => systemName[language] },
    { headerVi: 'Nhà cung cấp', headerEn: 'Provider', cell: ({ providers }) => providers.join('; ') },
    { headerVi: 'Ghi chú', headerEn: 'Remarks', cell: ({ noteVi }) => noteVi },
    { headerVi: 'Khó khăn', headerEn: 'Difficulty', cell: ({ difficultyVi }) => difficultyVi },
    { headerVi: 'Căn cứ', headerEn: 'Basis', cell: ({ basisText }, language) => basisText[language] },
    { headerVi: 'Theo phần tổng hợp', headerEn: 'By the summary', cell: ({ summaryProvider }) => summaryProvider },
  ],
};
