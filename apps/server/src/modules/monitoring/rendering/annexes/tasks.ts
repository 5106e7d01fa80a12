import { dayInAnnex, dayInText } from '../number-text.ts';
import {
  type Annex,
  countData,
  dayData,
  figurePart,
  type PrintColumn,
  provinceData,
  provinceOf,
  textData,
  textOf,
} from './annex.ts';

const STATUS_TEXT: Readonly<Record<string, string>> = {
  green: 'SẴN SÀNG (XANH)',
  yellow: 'ĐANG THỰC HIỆN (VÀNG)',
  red: 'CHẬM TIẾN ĐỘ (ĐỎ)',
  '': '',
};
const statusOf = (status: string) => STATUS_TEXT[status] ?? status;
/** @param at the address of the number of tasks; undefined: it counts the rows below and nothing else */
const groupHeading =
  (at: (group: string) => string | undefined): NonNullable<Annex['groupHeading']> =>
  (row, tasks) => {
    const group = textOf(row, 'group');
    const place = at(group);
    return [
      { text: `I.${fromRoman(group)}. Nhóm ${group} - ${textOf(row, 'group_name_vi')} (` },
      { text: `${tasks} nhiệm vụ`, ...(place === undefined ? {} : { at: place }) },
      { text: ')' },
    ];
  };

/** Groups bear Roman numbers: VI → 6. */
function fromRoman(roman: string): number {
  const values = Array.from(roman, (letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce<number>((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const task: PrintColumn = { title: 'Nhiệm vụ cụ thể', width: 58, alignment: 'left', text: (row) => textOf(row, 'task_vi') };
const groupData = [
  textData('Nhóm', 'group', 8),
  textData('Tên nhóm nhiệm vụ', 'group_name_vi', 36),
  textData('Nhiệm vụ cụ thể', 'task_vi', 70),
];

/** Annex 1 (outline §3.1). */
const provinceTasks: Annex = {
  number: '1',
  printedNumber: '1',
  orientation: 'portrait',
  fontSize: 11,
  title: () => 'Tình hình thực hiện các nhiệm vụ trong giai đoạn 2',
  columns: ({ names }) => [
    { title: 'Tỉnh / Thành phố', width: 34, alignment: 'left', text: (row) => provinceOf(row, names.inAnnex) },
    {
      title: 'Tiến độ nhiệm vụ',
      width: 22,
      alignment: 'center',
      text: (row) => [figurePart(row, 'done'), '/', figurePart(row, 'total')],
    },
    { title: 'Ghi chú', width: 36, alignment: 'center', text: (row) => statusOf(textOf(row, 'status')) },
  ],
  dataColumns: ({ names }) => [
    ...provinceData(names.inAnnex),
    countData('Đã hoàn thành', 'done'),
    countData('Tổng số nhiệm vụ', 'total'),
    { title: 'Ghi chú', width: 28, value: (row) => statusOf(textOf(row, 'status')) },
  ],
};

/** Annex 2 (outline §3.2). */
const overdueTasks: Annex = {
  number: '2',
  printedNumber: '2',
  orientation: 'portrait',
  fontSize: 11,
  title: () => 'Các nhiệm vụ chưa hoàn thành đã quá hạn',
  groupHeading: groupHeading((group) => `summary/overdueByGroup.${group}`),
  columns: () => [
    task,
    { title: 'Đơn vị chưa hoàn thành', width: 28, alignment: 'left', text: (row) => textOf(row, 'units_vi') },
  ],
  dataColumns: () => [...groupData, textData('Đơn vị chưa hoàn thành', 'units_vi', 36)],
};

/** Annex 3 (outline §3.3). */
const dueTasks: Annex = {
  number: '3',
  printedNumber: '3',
  orientation: 'portrait',
  fontSize: 11,
  title: ({ input }) => `Các nhiệm vụ cần hoàn thành đến ${dayInText(input.report.text.phaseEnd)}`,
  groupHeading: groupHeading(() => undefined),
  columns: () => [
    task,
    { title: 'Thời hạn hoàn thành', width: 15, alignment: 'center', text: (row) => dayInAnnex(textOf(row, 'due_date')) },
    { title: 'Đơn vị thực hiện', width: 24, alignment: 'left', text: (row) => textOf(row, 'units_vi') },
  ],
  dataColumns: () => [...groupData, dayData('Thời hạn hoàn thành', 'due_date'), textData('Đơn vị thực hiện', 'units_vi', 36)],
};

/** Annex 7 (outline §3.7). */
const recurringTasks: Annex = {
  number: '7',
  printedNumber: '7',
  orientation: 'landscape',
  fontSize: 10,
  title: () => 'Các nhiệm vụ thường xuyên trong Kế hoạch số 02-KH/BCĐTW',
  columns: () => [
    { title: 'Nội dung nhiệm vụ', width: 36, alignment: 'left', text: (row) => textOf(row, 'task_vi') },
    { title: 'Đơn vị thực hiện', width: 26, alignment: 'left', text: (row) => textOf(row, 'assigned_vi') },
    { title: 'Thời hạn hoàn thành', width: 11, alignment: 'center', text: () => 'Thường xuyên' },
    { title: 'Đơn vị đang tiến hành', width: 42, alignment: 'left', text: (row) => textOf(row, 'units_in_progress_vi') },
  ],
  dataColumns: () => [
    textData('Nội dung nhiệm vụ', 'task_vi', 70),
    textData('Đơn vị thực hiện', 'assigned_vi', 30),
    { title: 'Thời hạn hoàn thành', width: 16, value: () => 'Thường xuyên' },
    textData('Đơn vị đang tiến hành', 'units_in_progress_vi', 70),
  ],
};

export const TASK_ANNEXES = { provinceTasks, overdueTasks, dueTasks, recurringTasks } as const;
