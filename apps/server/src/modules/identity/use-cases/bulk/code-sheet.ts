import { xmlText } from '#kernel/workbook/xml-text';
import type { HandedCode } from './apply-list.ts';
import { BORDER, bytesOf, headedSheet, newWorkbook } from './sheet-style.ts';

const TEXTS = {
  vi: {
    title: 'Mã đăng nhập lần đầu',
    hint: 'Chỉ có trong tệp này, hệ thống không lưu. Trao riêng từng người; khi đăng nhập lần đầu phải đặt mật khẩu mới. Xóa tệp khi đã trao hết.',
    columns: ['Đơn vị', 'Họ và tên', 'Tên đăng nhập', 'Mã lần đầu', 'Ký nhận'],
    nation: 'Trung ương',
  },
  en: {
    title: 'First codes',
    hint: 'They are in this file alone; the system keeps none. Hand each to its person; at the first sign-in a new password is chosen. Delete the file when all are handed out.',
    columns: ['Unit', 'Full name', 'Login name', 'First code', 'Received'],
    nation: 'Nation',
  },
} as const;
const WIDTHS = [40, 32, 36, 26, 20];

/** First codes as a workbook to be handed out: by unit, each unit on a page of its own when it is printed. */
export function codeSheet(codes: readonly HandedCode[], language: 'vi' | 'en'): Promise<Buffer> {
  const texts = TEXTS[language];
  const workbook = newWorkbook(texts.title);
  const columns = texts.columns.map((title, at) => ({ title, width: WIDTHS[at] ?? 20 }));
  const { sheet } = headedSheet(workbook, texts.title, [texts.title, texts.hint], columns);
  const sorted = codes
    .map(({ areaName, ...code }) => ({ ...code, areaName: areaName ?? texts.nation }))
    .sort((one, other) => one.areaName.localeCompare(other.areaName, 'vi'));
  for (const [at, { areaName, name, loginName, code }] of sorted.entries()) {
    const row = sheet.addRow([areaName, name, loginName, code, ''].map(xmlText));
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = BORDER;
    });
    if (sorted[at + 1]?.areaName !== areaName) row.addPageBreak();
  }
  return bytesOf(workbook);
}
