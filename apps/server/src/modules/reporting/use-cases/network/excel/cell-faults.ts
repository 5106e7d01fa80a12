/** Why a cell cannot be taken, in both languages. */
const TEXTS = {
  formula: ['có công thức; hãy ghi giá trị', 'holds a formula; write the value'],
  error: ['đang báo lỗi của bảng tính', 'shows an error of the spreadsheet'],
  'not-yes-or-no': ['phải chọn “Có” hoặc “Không”', 'must be "Yes" or "No"'],
  'not-a-number': [
    'phải là một số, không phải chữ, nhiều nhất 6 chữ số thập phân',
    'must be a number, not text, with at most 6 decimals',
  ],
  'not-a-share': [
    'tử số và mẫu số phải là hai số nguyên không âm',
    'numerator and denominator must be two whole numbers from 0 up',
  ],
  'not-a-day': ['phải là một ngày', 'must be a day'],
  'no-such-option': ['không có trong danh sách lựa chọn', 'is not one of the options'],
  'not-text': ['phải là chữ', 'must be text'],
  'too-long': ['quá dài', 'is too long'],
  'both-answered-and-not-applicable': [
    'vừa có câu trả lời vừa ghi lý do chưa áp dụng',
    'has an answer and a reason why it does not apply',
  ],
  'may-not-be-not-applicable': ['chỉ tiêu này không được ghi là chưa áp dụng', 'this item cannot be "not applicable yet"'],
  'not-asked': ['không phải trả lời theo câu trả lời ở trên; hãy để trống', 'is not asked, by an answer above; leave it empty'],
  missing: ['chưa trả lời', 'is not answered'],
  'row-moved': ['dòng đã bị dời hoặc sửa so với mẫu', 'the row was moved or changed'],
  'kind-missing': ['chưa chọn là vướng mắc hay kiến nghị', 'says neither obstacle nor recommendation'],
  'text-missing': ['chưa có nội dung', 'has no text'],
  'form-missing': ['chưa chọn ý kiến thuộc biểu nào', 'says no form that it belongs to'],
  'no-such-form': ['không có biểu này trong tệp', 'is no form of this file'],
  'no-such-item': ['không có chỉ tiêu số này trong biểu', 'is no number of an item of the form'],
  'wrong-kind': ['câu trả lời không đúng kiểu', 'is an answer of the wrong kind'],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

export type CellFaultCode = keyof typeof TEXTS;

/** A fault of one cell of a filled file. */
export type CellFault = {
  readonly sheet: string;
  readonly cell: string;
  readonly code: CellFaultCode;
  readonly textVi: string;
  readonly textEn: string;
};

export function cellFault(sheet: string, cell: string, code: CellFaultCode): CellFault {
  const [textVi, textEn] = TEXTS[code];
  return { sheet, cell, code, textVi, textEn };
}

export const isCellFaultCode = (code: string): code is CellFaultCode => Object.hasOwn(TEXTS, code);
