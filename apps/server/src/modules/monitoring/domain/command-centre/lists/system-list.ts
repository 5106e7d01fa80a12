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
  table: { vi: 'Ghi rõ tại dòng của tỉnh', en: 'Stated on the row of the province' },
  'table-block': { vi: 'Suy từ ô gộp trong báo cáo nguồn', en: 'From a merged cell of the source report' },
  'table-garbled': { vi: 'Bản gốc không đọc được; suy đoán', en: 'Unreadable in the source; a conjecture' },
  inferred: { vi: 'Bản gốc không ghi; suy ra bằng loại trừ', en: 'Not in the source; by elimination' },
};

/** The source report names suppliers twice: by province, and in a summary of the country. */
const AGREEMENT_WORDS: Readonly<Record<NonNullable<SystemSupplier['agrees']> | 'unknown', Words>> = {
  yes: { vi: 'Khớp', en: 'Agrees' },
  partly: { vi: 'Khớp một phần', en: 'Agrees in part' },
  no: { vi: 'Không khớp', en: 'Differs' },
  unknown: { vi: 'Không rõ', en: 'Unknown' },
};
/** How a survey names a province that supplies itself. */
const OWN_SUPPLIER = 'self';
const OWN_WORDS: Words = { vi: 'tự triển khai', en: 'the province itself' };
const NO_SUPPLIER: Words = { vi: 'không rõ', en: 'unknown' };

const supplierNames = (suppliers: readonly string[], language: 'vi' | 'en'): string =>
  suppliers.map((supplier) => (supplier === OWN_SUPPLIER ? OWN_WORDS[language] : supplier)).join('; ') || NO_SUPPLIER[language];

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
    { headerVi: 'Đơn vị cung cấp', headerEn: 'Supplier', cell: ({ providers }, language) => supplierNames(providers, language) },
    { headerVi: 'Ghi chú', headerEn: 'Note', cell: ({ noteVi }) => noteVi },
    { headerVi: 'Khó khăn', headerEn: 'Difficulty', cell: ({ difficultyVi }) => difficultyVi },
    { headerVi: 'Căn cứ', headerEn: 'Basis', cell: ({ basisText }, language) => basisText[language] },
    {
      headerVi: 'Đơn vị cung cấp theo bảng tổng hợp',
      headerEn: 'Supplier by the summary',
      cell: ({ summaryProvider }, language) => (summaryProvider === null ? null : supplierNames([summaryProvider], language)),
    },
    {
      headerVi: 'Khớp bảng tổng hợp',
      headerEn: 'Agrees with the summary',
      cell: ({ agrees }, language) => AGREEMENT_WORDS[agrees ?? 'unknown'][language],
    },
  ],
};
