import { dayInText, dayWithZeros, percent } from '../number-text.ts';
import type { ReportContext } from '../report-context.ts';
import {
  type Annex,
  countData,
  type DataColumn,
  figurePart,
  type PrintColumn,
  provinceData,
  provinceOf,
  shareData,
} from './annex.ts';

const KINDS = [
  { key: 'direct', title: 'Trực tiếp' },
  { key: 'online', title: 'Trực tuyến' },
  { key: 'returned', title: 'Đã trả' },
  { key: 'total', title: 'Tổng' },
] as const;
const LEVELS = [
  { key: 'province', title: 'Tỉnh' },
  { key: 'commune', title: 'Xã' },
  { key: 'total', title: 'Tổng' },
] as const;
const ONLINE_SHARE = 'Tỉ lệ hồ sơ trực tuyến';

const body = ({ names }: ReportContext, width: number): PrintColumn => ({
  title: 'Tên cơ quan',
  width,
  alignment: 'left',
  text: (row) => provinceOf(row, names.inRegister),
});
const figure = (
  title: string,
  column: string,
  width: number,
  format?: (value: number) => string,
  group?: string,
): PrintColumn => ({
  title,
  width,
  alignment: 'right',
  text: (row) => [figurePart(row, column, format)],
  ...(group === undefined ? {} : { group }),
});
const dayFigures = [...KINDS.map(({ key, title }) => figure(title, key, 12)), figure(ONLINE_SHARE, 'online_pct', 13, percent)];
const dayData: readonly DataColumn[] = [
  ...KINDS.map(({ key, title }) => countData(title, key)),
  shareData(`${ONLINE_SHARE} (%)`, 'online_pct'),
];

const title = ({ input }: ReportContext) =>
  `BÁO CÁO SỐ LƯỢNG HỒ SƠ ĐỒNG BỘ LÊN CỔNG DỊCH VỤ CÔNG QUỐC GIA TRONG NGÀY ${dayWithZeros(input.settings.previousDate)}`;
const note = ({ input }: ReportContext) => {
  const source = 'Nguồn: Cổng Dịch vụ công quốc gia (https://dichvucong.gov.vn/)';
  const synchronisedAt = input.settings.dossiersSynchronisedAt;
  return synchronisedAt === null ? `${source}.` : `${source}, đồng bộ lúc ${synchronisedAt}.`;
};

/** Annex 8, table I: both levels together. */
const bothLevels: Annex = {
  number: '8-1',
  printedNumber: '8',
  title,
  note,
  orientation: 'portrait',
  fontSize: 10,
  part: () => 'I. Tình hình tiếp nhận xử lý hồ sơ tại các đơn vị ghi nhận trên Cổng DVCQG',
  columns: (context) => [body(context, 26), ...dayFigures, figure('Trung bình ngày tháng 6', 'june_daily_average', 13)],
  dataColumns: ({ names }) => [
    ...provinceData(names.inRegister),
    ...dayData,
    countData('Trung bình ngày tháng 6', 'june_daily_average'),
  ],
};

/** Annex 8, table II: commune level only. */
const communeLevel: Annex = {
  number: '8-2',
  printedNumber: '8',
  title,
  note,
  orientation: 'portrait',
  fontSize: 10,
  part: () => 'II. Hồ sơ nộp ở UBND cấp xã ghi nhận trên Cổng DVCQG',
  columns: (context) => [body(context, 26), ...dayFigures],
  dataColumns: ({ names }) => [...provinceData(names.inRegister), ...dayData],
};

/** Annex 8, table III: cumulative, by level. */
const cumulative: Annex = {
  number: '8-3',
  printedNumber: '8',
  title,
  note,
  orientation: 'landscape',
  fontSize: 9,
  part: ({ input: { settings } }) =>
    `III. Tình hình tiếp nhận xử lý hồ sơ ghi nhận trên Cổng DVCQG từ ngày ${dayInText(settings.cumulativeFrom)} – đến ngày ${dayWithZeros(settings.previousDate)}`,
  columns: (context) => [
    body(context, 19),
    ...KINDS.flatMap((kind) => LEVELS.map((level) => figure(level.title, `${kind.key}_${level.key}`, 8.2, String, kind.title))),
    ...LEVELS.map((level) => figure(level.title, `online_pct_${level.key}`, 7.4, percent, ONLINE_SHARE)),
  ],
  dataColumns: ({ names }) => [
    ...provinceData(names.inRegister),
    ...KINDS.flatMap((kind) => LEVELS.map((level) => countData(`${kind.title} - ${level.title}`, `${kind.key}_${level.key}`))),
    ...LEVELS.map((level) => shareData(`${ONLINE_SHARE} (%) - ${level.title}`, `online_pct_${level.key}`)),
  ],
};

export const DOSSIER_ANNEXES: readonly Annex[] = [bothLevels, communeLevel, cumulative];
