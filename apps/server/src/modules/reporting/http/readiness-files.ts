import { Type } from 'typebox';
import { type ExportColumn, LANGUAGES, LIST_FORMATS } from '#modules/documents';
import type { DocumentState } from '../domain/readiness/issued-document.ts';
import type { ItemReadiness, ProvinceReadiness, ReadinessState } from '../domain/readiness/readiness.ts';
import type { PointKind } from '../domain/readiness/service-point.ts';
import type { ComputedRollout, RolloutFlag } from '../domain/rollout/rollout.ts';
import type { readIssuedDocuments } from '../use-cases/readiness/issued-documents.ts';
import type { listServicePoints } from '../use-cases/readiness/service-points.ts';
import { oneOf } from './readiness-schemas.ts';

export const FileQuery = { format: oneOf(LIST_FORMATS), lang: Type.Optional(oneOf(LANGUAGES)) };

type Words = { readonly vi: string; readonly en: string };
const words = (vi: string, en: string): Words => ({ vi, en });

const READINESS_WORDS: Readonly<Record<ReadinessState, Words>> = {
  finished: words('Đã hoàn thành', 'Finished'),
  'not-finished': words('Chưa hoàn thành', 'Not finished'),
  'not-listed': words('Báo cáo không liệt kê', 'Not listed by the report'),
  'not-reported': words('Chưa báo cáo', 'Not reported'),
};
type ReadinessLine = { readonly item: ItemReadiness; readonly province: ProvinceReadiness };
export const READINESS_COLUMNS: readonly ExportColumn<ReadinessLine>[] = [
  { headerVi: 'Mục', headerEn: 'Section', cell: ({ item }) => item.section },
  { headerVi: 'Nội dung', headerEn: 'Item', cell: ({ item }, language) => item.name[language] },
  { headerVi: 'Đã hoàn thành (công bố)', headerEn: 'Finished (published)', cell: ({ item }) => item.donePublished },
  { headerVi: 'Đã hoàn thành (tính)', headerEn: 'Finished (computed)', cell: ({ item }) => item.doneComputed },
  { headerVi: 'Đã báo cáo (công bố)', headerEn: 'Reported (published)', cell: ({ item }) => item.reportedPublished },
  { headerVi: 'Đã báo cáo (tính)', headerEn: 'Reported (computed)', cell: ({ item }) => item.reportedComputed },
  { headerVi: 'Mã tỉnh', headerEn: 'Province code', cell: ({ province }) => province.provinceCode },
  { headerVi: 'Tỉnh, thành phố', headerEn: 'Province', cell: ({ province }) => province.provinceName },
  { headerVi: 'Tên trong báo cáo', headerEn: 'Name in the report', cell: ({ province }) => province.publishedName },
  { headerVi: 'Tình trạng', headerEn: 'State', cell: ({ province }, language) => READINESS_WORDS[province.state][language] },
  { headerVi: 'Khó khăn', headerEn: 'Difficulty', cell: ({ province }) => province.difficultyVi },
];
export const readinessLines = (items: readonly ItemReadiness[]): readonly ReadinessLine[] =>
  items.flatMap((item) => item.provinces.map((province) => ({ item, province })));

const FLAG_WORDS: Readonly<Record<RolloutFlag, Words>> = {
  'percent-hundred-times-too-small': words('nhỏ đi 100 lần', '100 times too small'),
  'percent-hundred-times-too-large': words('lớn hơn 100 lần', '100 times too large'),
  'percent-of-more-than-all': words('nhiều hơn số phải triển khai', 'more than required'),
  'percent-cut-off': words('cắt bớt, chưa làm tròn', 'cut off, not rounded'),
  'percent-differs': words('khác số tính được', 'differs from the computed'),
  'nothing-required': words('không có thủ tục phải triển khai', 'nothing required'),
  'not-published': words('không công bố tỷ lệ', 'no percentage published'),
};
export const ROLLOUT_COLUMNS: readonly ExportColumn<ComputedRollout>[] = [
  { headerVi: 'Bộ, ngành', headerEn: 'Ministry', cell: ({ ministryVi }) => ministryVi },
  { headerVi: 'Đã triển khai', headerEn: 'Deployed', cell: ({ deployed }) => deployed },
  { headerVi: 'Phải triển khai', headerEn: 'Required', cell: ({ required }) => required },
  {
    headerVi: 'Tỷ lệ tính được (%)',
    headerEn: 'Computed (%)',
    cell: ({ percentComputed }) => (percentComputed === null ? null : Number(percentComputed)),
  },
  { headerVi: 'Tỷ lệ công bố', headerEn: 'Published', cell: ({ percentPublished }) => percentPublished },
  { headerVi: 'Nhận xét', headerEn: 'Remark', cell: ({ flag }, language) => flag && FLAG_WORDS[flag][language] },
];

const DOCUMENT_WORDS: Readonly<Record<DocumentState, Words>> = {
  'not-issued': words('Chưa ban hành', 'Not issued'),
  drafting: words('Đang soạn thảo', 'Being drafted'),
  issued: words('Đã ban hành', 'Issued'),
};
const NOT_STATED = words('Chưa có thông tin', 'Nothing stated');
type Kind = Awaited<ReturnType<typeof readIssuedDocuments>>['kinds'][number];
type DocumentLine = { readonly kind: Kind; readonly province: Kind['provinces'][number] };
const dayCell = (day: ExportDayText | null | undefined) => (day ? { day } : null);
type ExportDayText = NonNullable<NonNullable<DocumentLine['province']['statement']>['issuedOn']>;
export const DOCUMENT_COLUMNS: readonly ExportColumn<DocumentLine>[] = [
  { headerVi: 'Văn bản', headerEn: 'Document', cell: ({ kind }, language) => kind.name[language] },
  { headerVi: 'Mã tỉnh', headerEn: 'Province code', cell: ({ province }) => province.provinceCode },
  { headerVi: 'Tỉnh, thành phố', headerEn: 'Province', cell: ({ province }) => province.provinceName },
  {
    headerVi: 'Tình trạng',
    headerEn: 'State',
    cell: ({ province: { statement } }, language) => (statement ? DOCUMENT_WORDS[statement.state] : NOT_STATED)[language],
  },
  { headerVi: 'Số văn bản', headerEn: 'Number', cell: ({ province }) => province.statement?.documentNumber ?? null },
  { headerVi: 'Ngày ban hành', headerEn: 'Issued on', cell: ({ province }) => dayCell(province.statement?.issuedOn) },
  { headerVi: 'Tính đến ngày', headerEn: 'As of', cell: ({ province }) => dayCell(province.statement?.statedOn) },
  { headerVi: 'Nguồn', headerEn: 'Source', cell: ({ province }) => province.statement?.source ?? null },
];
export const documentLines = (kinds: readonly Kind[]): readonly DocumentLine[] =>
  kinds.flatMap((kind) => kind.provinces.map((province) => ({ kind, province })));

const POINT_WORDS: Readonly<Record<PointKind, Words>> = {
  'province-centre': words('Trung tâm Phục vụ hành chính công cấp tỉnh', 'Service centre of the province'),
  'commune-centre': words('Trung tâm Phục vụ hành chính công cấp xã', 'Service centre of the commune'),
  'help-point': words('Điểm hỗ trợ dịch vụ công', 'Help point'),
};
const INVENTED = words('số liệu minh họa', 'made up for trial');
type Point = Awaited<ReturnType<typeof listServicePoints>>['points'][number];
export const POINT_COLUMNS: readonly ExportColumn<Point>[] = [
  { headerVi: 'Mã đơn vị', headerEn: 'Unit code', cell: ({ area }) => area },
  { headerVi: 'Đơn vị', headerEn: 'Unit', cell: ({ place }) => place },
  { headerVi: 'Loại', headerEn: 'Kind', cell: ({ kind }, language) => POINT_WORDS[kind][language] },
  { headerVi: 'Tên', headerEn: 'Name', cell: ({ name }) => name },
  { headerVi: 'Địa chỉ', headerEn: 'Address', cell: ({ address }) => address },
  { headerVi: 'Đường dây nóng', headerEn: 'Hotline', cell: ({ hotline }) => hotline },
  { headerVi: 'Giờ làm việc', headerEn: 'Opening hours', cell: ({ openingHours }) => openingHours },
  { headerVi: 'Nhóm thủ tục tiếp nhận', headerEn: 'Procedures received', cell: ({ procedures }) => procedures.join('; ') },
  { headerVi: 'Ghi chú', headerEn: 'Note', cell: ({ invented }, language) => (invented ? INVENTED[language] : null) },
];
