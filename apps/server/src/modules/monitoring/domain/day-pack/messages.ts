import type { Message } from './faults.ts';

const quoted = (value: string) => `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;

/** What a check says about a cell, row or file. */
export const messages = {
  fileMissing: (): Message => ({ vi: 'thiếu tệp', en: 'file is missing' }),
  fileEmpty: (): Message => ({ vi: 'tệp trống, không có dòng tiêu đề', en: 'file is empty, it has no header row' }),
  damagedText: (): Message => ({
    vi: 'ký tự hỏng: không phải UTF-8 hợp lệ',
    en: 'damaged characters: not valid UTF-8',
  }),
  badQuotes: (): Message => ({ vi: 'dấu nháy kép sai chỗ hoặc không đóng', en: 'misplaced or unclosed double quote' }),
  columnMissing: (name: string): Message => ({ vi: `thiếu cột ${quoted(name)}`, en: `column ${quoted(name)} is missing` }),
  columnUnknown: (name: string): Message => ({ vi: `cột lạ ${quoted(name)}`, en: `unknown column ${quoted(name)}` }),
  columnRepeated: (name: string): Message => ({ vi: `cột ${quoted(name)} bị lặp`, en: `column ${quoted(name)} is repeated` }),
  cellCount: (found: number, expected: number): Message => ({
    vi: `dòng có ${found} ô, cần ${expected}`,
    en: `row has ${found} cells, ${expected} are needed`,
  }),
  badDate: (value: string): Message => ({
    vi: `${quoted(value)} không phải là ngày có thật (YYYY-MM-DD)`,
    en: `${quoted(value)} is not a day that exists (YYYY-MM-DD)`,
  }),
  badCount: (value: string): Message => ({
    vi: `${quoted(value)} không phải là số nguyên từ 0 đến 2147483647`,
    en: `${quoted(value)} is not a whole number from 0 to 2147483647`,
  }),
  badOrdinal: (value: string): Message => ({
    vi: `${quoted(value)} không phải là số thứ tự từ 1 đến 9999`,
    en: `${quoted(value)} is not an ordinal from 1 to 9999`,
  }),
  badAmount: (value: string): Message => ({
    vi: `${quoted(value)} không phải là số không âm`,
    en: `${quoted(value)} is not a number of zero or more`,
  }),
  badCode: (value: string, digits: number): Message => ({
    vi: `${quoted(value)} không phải là mã ${digits} chữ số`,
    en: `${quoted(value)} is not a code of ${digits} digits`,
  }),
  empty: (): Message => ({ vi: 'ô không được để trống', en: 'cell must not be empty' }),
  notListed: (value: string, list: readonly string[]): Message => ({
    vi: `${quoted(value)} không thuộc danh sách: ${list.join(', ')}`,
    en: `${quoted(value)} is not one of: ${list.join(', ')}`,
  }),
  notRegistered: (value: string, register: string): Message => ({
    vi: `${quoted(value)} không có trong ${register}`,
    en: `${quoted(value)} is not in ${register}`,
  }),
  badAnswer: (value: string): Message => ({
    vi: `câu trả lời ${quoted(value)} không phải là 1, 0 hoặc trống`,
    en: `answer ${quoted(value)} is not 1, 0 or empty`,
  }),
  duplicateKey: (value: string, line: number): Message => ({
    vi: `${quoted(value)} đã có ở dòng ${line}`,
    en: `${quoted(value)} already stands on line ${line}`,
  }),
  gap: (no: number): Message => ({ vi: `thiếu điều kiện số ${no}`, en: `condition ${no} is missing` }),
  foreignCommune: (commune: string, owner: string): Message => ({
    vi: `xã ${commune} thuộc tỉnh ${owner}`,
    en: `commune ${commune} belongs to province ${owner}`,
  }),
  foreignCriterion: (key: string): Message => ({
    vi: `${quoted(key)} không phải là tiêu chí cấp tỉnh của khối này`,
    en: `${quoted(key)} is not a provincial criterion of this block`,
  }),
  badJson: (): Message => ({ vi: 'không phải là một đối tượng JSON hợp lệ', en: 'not a valid JSON object' }),
  manifestValue: (key: string, wanted: Message): Message => ({
    vi: `${quoted(key)} phải là ${wanted.vi}`,
    en: `${quoted(key)} must be ${wanted.en}`,
  }),
  unknownCommune: (code: string): Message => ({
    vi: `bỏ qua: xã ${quoted(code)} không có trong communes.csv`,
    en: `ignored: commune ${quoted(code)} is not in communes.csv`,
  }),
  otherDate: (date: string): Message => ({
    vi: `bỏ qua: ngày ${date} không thuộc báo cáo này`,
    en: `ignored: ${date} is not a day of this report`,
  }),
  repeatedLastCounts: (line: number): Message => ({
    vi: `lặp lại dòng ${line}: chỉ tính dòng sau cùng, trọn dòng`,
    en: `repeats line ${line}: only the last row counts, whole`,
  }),
  repeatedAllCount: (line: number): Message => ({
    vi: `lặp lại dòng ${line}: các dòng được cộng`,
    en: `repeats line ${line}: all rows are added`,
  }),
  repeatedCountsOnce: (line: number): Message => ({
    vi: `lặp lại dòng ${line}: chỉ tính một lần`,
    en: `repeats line ${line}: counts once`,
  }),
} as const;
