import { LIST_COLUMNS, type ListColumn } from './list-columns.ts';

/** Why a cell of a list cannot be taken, in both languages. Never what stands in it: that may be personal data. */
const TEXTS = {
  formula: ['có công thức hoặc lỗi của bảng tính; hãy ghi giá trị', 'holds a formula or an error; write the value'],
  'login-name-malformed': [
    'phải có dạng ten@don-vi, chữ không dấu',
    'must look like name@office, in Latin letters without marks',
  ],
  'name-missing': ['chưa có họ tên, hoặc quá ngắn', 'has no name, or one that is too short'],
  'name-too-long': ['họ tên dài quá 120 chữ', 'has a name of more than 120 characters'],
  'name-differs': ['cùng tên đăng nhập nhưng họ tên khác dòng trên', 'has another name than an earlier row of this login name'],
  'unit-unknown': [
    'không có đơn vị này vào ngày đó; hãy ghi mã hoặc chọn trong danh sách',
    'is no unit of that day; write its code or choose from the list',
  ],
  'unit-ambiguous': ['có nhiều đơn vị cùng tên; hãy ghi mã', 'is the name of several units; write the code'],
  'unit-outside': ['đơn vị nằm ngoài phạm vi của danh sách này', 'lies outside the place of this list'],
  'part-unknown': ['không có khối này', 'is no block'],
  'part-outside': ['khối nằm ngoài phạm vi của danh sách này', 'is a block outside the place of this list'],
  'position-unknown': ['không có chức danh này vào ngày đó', 'is no position of that day'],
  'position-not-here': ['chức danh này không có ở cấp của đơn vị', 'is no position at the level of the unit'],
  'position-beyond-rights': [
    'chức danh này có nhiều quyền hơn quyền của bạn ở đó',
    'brings more than you may do or pass on there',
  ],
  'day-malformed': ['phải là một ngày, như 01/09/2026', 'must be a day, such as 2026-09-01'],
  'decision-missing': ['chưa ghi văn bản làm căn cứ', 'names no decision'],
  'decision-too-long': ['dài quá 200 chữ', 'is longer than 200 characters'],
  'row-twice': ['trùng với một dòng ở trên', 'repeats an earlier row'],
  'own-account': ['là tài khoản của chính bạn', 'is your own account'],
  'account-elsewhere': ['tên đăng nhập đã có, do nơi khác quản lý', 'is taken by an account that is managed elsewhere'],
  'account-reaches-further': [
    'tài khoản còn phân công ngoài phạm vi hoặc cao hơn quyền của bạn',
    'has appointments beyond your area or rights',
  ],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;
export type ListFaultCode = keyof typeof TEXTS;

/** A fault of one cell. */
export type ListFault = {
  readonly line: number;
  /** The heading of the column, in both languages. */
  readonly column: ListColumn;
  readonly columnVi: string;
  readonly columnEn: string;
  readonly code: ListFaultCode;
  readonly textVi: string;
  readonly textEn: string;
};

export function listFault(line: number, column: ListColumn, code: ListFaultCode): ListFault {
  const [textVi, textEn] = TEXTS[code];
  const heading = LIST_COLUMNS.find(({ key }) => key === column) ?? LIST_COLUMNS[0];
  return { line, column, columnVi: heading.vi, columnEn: heading.en, code, textVi, textEn };
}
