import type { Condition, Item } from '@thong-suot/form-rules';
import type ExcelJS from 'exceljs';
import { xmlText } from '#kernel/workbook/xml-text';
import { COLUMN, rowOf, type TemplateLanguage, WORDS } from './layout.ts';

const LONGEST_TEXT = 4000;
const NOT_ASKED = { type: 'pattern', pattern: 'lightUp', bgColor: { argb: 'FFD9D9D9' }, fgColor: { argb: 'FF8C8C8C' } } as const;

type Validation = Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'>;

/** What a cell takes, by the kind of its item; `rangeOf` puts a list of options somewhere and says where. */
export function validationOf(
  item: Item,
  language: TemplateLanguage,
  rangeOf: (names: readonly string[]) => string,
): Validation | null {
  switch (item.kind) {
    case 'yes-no':
      return { type: 'list', formulae: [`"${WORDS.yes[language]},${WORDS.no[language]}"`] };
    case 'choice':
      return {
        type: 'list',
        formulae: [rangeOf(item.options.map((one) => (language === 'vi' ? one.nameVi : one.nameEn)))],
      };
    case 'number':
      return { type: 'decimal', operator: 'between', formulae: [-999_999_999_999_999, 999_999_999_999_999] };
    case 'share':
      return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date('1945-09-02T00:00:00Z')] };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [LONGEST_TEXT] };
    case 'file':
      return null;
  }
}

/** An item that another answer makes needless is shown so, while the file is filled in. */
export function greyOut(worksheet: ExcelJS.Worksheet, items: readonly Item[], item: Item, row: number): void {
  const met = item.conditions.map((condition) => formulaOf(items, condition)).join(',');
  worksheet.addConditionalFormatting({
    ref: `${COLUMN.answer}${row}:${COLUMN.notApplicable}${row}`,
    rules: [{ type: 'expression', priority: row, formulae: [`NOT(AND(${met}))`], style: { fill: NOT_ASKED } }],
  });
}

function formulaOf(items: readonly Item[], condition: Condition): string {
  const cell = `$${COLUMN.answer}$${rowOf(items, condition.itemKey)}`;
  const isOne = (word: { readonly vi: string; readonly en: string }) =>
    `OR(${cell}=${quoted(word.vi)},${cell}=${quoted(word.en)})`;
  switch (condition.is) {
    case 'yes':
      return isOne(WORDS.yes);
    case 'no':
      return isOne(WORDS.no);
    case 'answered':
      return `${cell}<>""`;
    case 'not-answered':
      return `${cell}=""`;
    case 'option': {
      const other = items.find(({ key }) => key === condition.itemKey);
      const option = other?.options.find(({ key }) => key === condition.option);
      return isOne({ vi: option?.nameVi ?? '', en: option?.nameEn ?? '' });
    }
    case 'at-least':
      return `AND(ISNUMBER(${cell}),${cell}>=${condition.number})`;
    case 'at-most':
      return `AND(ISNUMBER(${cell}),${cell}<=${condition.number})`;
  }
}

const quoted = (text: string): string => `"${xmlText(text).replaceAll('"', '""')}"`;
