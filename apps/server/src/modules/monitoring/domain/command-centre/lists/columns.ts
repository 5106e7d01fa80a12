import type { CalendarDate } from '#kernel/calendar';
import type { ExportCell } from '#modules/documents';
import type { Block } from '#modules/reporting';
import type { ShownShare } from '../shown.ts';
import type { ShownAnswer } from '../unit-answers.ts';

type Language = 'vi' | 'en';
type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

export const BLOCK_WORDS: Words<Block | 'general'> = {
  general: { vi: 'Chung', en: 'General' },
  party: { vi: 'Đảng ủy', en: 'Party Committee' },
  council: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  front: { vi: 'Ủy ban MTTQ Việt Nam', en: 'Viet Nam Fatherland Front Committee' },
};
export const KIND_WORDS: Words<'obstacle' | 'recommendation'> = {
  obstacle: { vi: 'Vướng mắc', en: 'Obstacle' },
  recommendation: { vi: 'Kiến nghị', en: 'Recommendation' },
};
export const FORM_WORDS: Words<Block | 'conditions'> = {
  ...BLOCK_WORDS,
  conditions: { vi: '16 điều kiện', en: '16 conditions' },
};
export const ANSWER_WORDS: Words<ShownAnswer> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  'not-answered': { vi: 'Không trả lời', en: 'Not answered' },
  'not-reported': { vi: 'Chưa báo cáo', en: 'Not reported' },
};
/** Not done is said first: whoever filters a file for what is open looks for one word. */
export const STATUS_WORDS: Words<'done' | 'in-progress' | 'not-started'> = {
  done: { vi: 'Hoàn thành', en: 'Done' },
  'in-progress': { vi: 'Chưa hoàn thành (đang thực hiện)', en: 'Not done (in progress)' },
  'not-started': { vi: 'Chưa hoàn thành (chưa bắt đầu)', en: 'Not done (not started)' },
};
const YES_NO: Readonly<Record<Language, readonly [no: string, yes: string]>> = { vi: ['Không', 'Có'], en: ['No', 'Yes'] };

/** The printed share: no data is an empty cell, never 0. */
export const printedShare = (share: ShownShare | null): number | null => share?.printed ?? null;

export const dayCell = (day: CalendarDate | null): ExportCell => (day === null ? null : { day });

export const yesNo = (value: boolean, language: Language): string => YES_NO[language][value ? 1 : 0];

/** The two columns that name a province. */
export const provinceColumns = <Row extends { readonly provinceCode: string; readonly provinceName: string }>() => [
  { headerVi: 'Mã tỉnh', headerEn: 'Province code', cell: (row: Row) => row.provinceCode },
  { headerVi: 'Tỉnh, thành phố', headerEn: 'Province', cell: (row: Row) => row.provinceName },
];

/** The four columns that name a commune with its province. */
export const communeColumns = <
  Row extends {
    readonly provinceCode: string;
    readonly provinceName: string;
    readonly communeCode: string;
    readonly communeName: string;
  },
>() => [
  ...provinceColumns<Row>(),
  { headerVi: 'Mã xã', headerEn: 'Commune code', cell: (row: Row) => row.communeCode },
  { headerVi: 'Xã, phường, đặc khu', headerEn: 'Commune', cell: (row: Row) => row.communeName },
];
