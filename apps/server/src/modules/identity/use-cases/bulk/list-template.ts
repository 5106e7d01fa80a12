import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { type Context, reading } from '#kernel/use-case';
import { xmlText } from '#kernel/workbook/xml-text';
import { unitHistory } from '#modules/organisations';
import { AreaSchema, PartSchema } from '../../domain/appointment.ts';
import { LIST_COLUMNS, PART_WORDS, PARTS } from '../../domain/bulk/list-columns.ts';
import { positionsOn, rolesBrought } from '../../domain/position.ts';
import { readPositions } from '../../queries/position-queries.ts';
import { targetOfList } from './list-input.ts';
import { unitsOfPlace } from './list-rules.ts';
import { BORDER, bytesOf, FONT, headedSheet, INPUT_FILL, newWorkbook } from './sheet-style.ts';

const TEXTS = {
  vi: {
    title: 'Danh sách tài khoản theo đơn vị và chức danh',
    hints: [
      'Mỗi dòng một người và một chức danh; người có nhiều chức danh ghi nhiều dòng với cùng tên đăng nhập. Khối để trống: mọi khối.',
      'Từ ngày để trống: từ hôm nay. Văn bản: quyết định làm căn cứ. Chọn đơn vị, khối, chức danh trong danh sách thả xuống.',
    ],
    sheet: 'Danh sách',
    wrong: 'Hãy chọn trong danh sách',
  },
  en: {
    title: 'Accounts by unit and position',
    hints: [
      'One person and one position a row; who has several writes several rows with the same login name. Block left empty: all blocks.',
      'From left empty: from today. Decision: the paper behind it. Choose unit, block and position from the drop-down lists.',
    ],
    sheet: 'List',
    wrong: 'Choose from the list',
  },
} as const;
const WIDTHS = { loginName: 34, name: 30, unit: 44, part: 24, position: 22, validFrom: 14, decision: 30 } as const;
/** Rows with drop-downs; further ones may be written without. */
const ROWS = 1000;
const OPTION_SHEET = 'ds';

/** What the drop-downs of a place offer. */
const readOptions = reading(
  'identity.read-list-options',
  { permission: 'identity.manage', input: Type.Object({ area: AreaSchema, part: PartSchema }), target: targetOfList },
  async ({ area, part }, { tx, clock }) => {
    const day = vietnamDay(clock.now());
    const units = unitsOfPlace(await unitHistory(tx), area, day);
    const levels = area === null ? [null, '00', '00/00000'] : area.includes('/') ? ['00/00000'] : ['00', '00/00000'];
    return {
      units: units.map(({ code, name }) => `${code} · ${name}`),
      positions: positionsOn(await readPositions(tx), day).filter((one) =>
        levels.some((level) => rolesBrought(one, level).length > 0),
      ),
      parts: PARTS.filter((one) => part === null || one === part),
    };
  },
);

/**
 * The template of a list for a place as XLSX: drop-downs of its units, its blocks, and the positions there are at its levels.
 * @throws kernel/not-permitted
 */
export async function readListTemplate(
  context: Context,
  place: { area: string | null; part: 'party' | 'council' | 'committee' | 'front' | null },
  language: 'vi' | 'en',
): Promise<Buffer> {
  const { units, positions, parts } = await readOptions(context, place);
  const texts = TEXTS[language];
  const workbook = newWorkbook(texts.title);
  const columns = LIST_COLUMNS.map((column) => ({ title: column[language], width: WIDTHS[column.key] }));
  const { sheet, headerRow } = headedSheet(workbook, texts.sheet, [texts.title, ...texts.hints], columns);
  const options = workbook.addWorksheet(OPTION_SHEET, { state: 'veryHidden' });
  const lists = {
    unit: units,
    part: parts.map((one) => PART_WORDS[one][language]),
    position: positions.map(({ title, titleEn }) => (language === 'vi' ? title : titleEn)),
  };
  for (const [at, values] of Object.values(lists).entries())
    for (const [row, value] of values.entries()) options.getCell(row + 1, at + 1).value = xmlText(value);
  for (let row = headerRow + 1; row <= headerRow + ROWS; row += 1) {
    for (const [at, { key }] of LIST_COLUMNS.entries()) {
      const cell = sheet.getCell(row, at + 1);
      cell.style = {
        font: { name: FONT, size: 11 },
        border: BORDER,
        fill: INPUT_FILL,
        ...(key === 'validFrom' ? { numFmt: 'dd/mm/yyyy' } : {}),
      };
      if (key !== 'unit' && key !== 'part' && key !== 'position') continue;
      const column = String.fromCodePoint(65 + Object.keys(lists).indexOf(key));
      const range = `${OPTION_SHEET}!$${column}$1:$${column}$${Math.max(1, lists[key].length)}`;
      cell.dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [range],
        showErrorMessage: true,
        errorTitle: texts.wrong,
      };
    }
  }
  return bytesOf(workbook);
}
