import { type AnswerSheet, BLOCKS, type Block, type DayFacts } from './day-facts.ts';
import type { FactLines } from './fact-lines.ts';

/** A form that units answer day by day with yes or no. */
export type Form = {
  readonly key: string;
  readonly level: 'commune' | 'province';
  /** The block that answers; null: the locality as a whole. */
  readonly block: Block | null;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The file of a day pack that holds the answers. */
  readonly sourceFile: string;
};
/** A question of a form; `no` is its published number. */
export type FormItem = { readonly key: string; readonly no: number; readonly nameVi: string; readonly nameEn: string };

const BLOCK_NAMES: Readonly<Record<Block, { readonly vi: string; readonly en: string }>> = {
  party: { vi: 'Đảng ủy', en: 'Party committee' },
  council: { vi: 'Hội đồng nhân dân', en: "People's Council" },
  committee: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
  front: { vi: 'Ủy ban MTTQ Việt Nam', en: 'Viet Nam Fatherland Front Committee' },
};

/** The form of the conditions that make a commune green, yellow or red. */
export const CONDITIONS_FORM: Form = {
  key: 'conditions',
  level: 'commune',
  block: null,
  nameVi: 'Điều kiện cơ bản của cấp xã',
  nameEn: 'Basic conditions of communes',
  sourceFile: 'condition-answers.csv',
};
export const communeForm = (block: Block): Form => ({
  key: `commune-${block}`,
  level: 'commune',
  block,
  nameVi: `Tiêu chí cấp xã: ${BLOCK_NAMES[block].vi}`,
  nameEn: `Criteria of communes: ${BLOCK_NAMES[block].en}`,
  sourceFile: `commune-answers-${block}.csv`,
});
export const provinceForm = (block: Block): Form => ({
  key: `province-${block}`,
  level: 'province',
  block,
  nameVi: `Tiêu chí cấp tỉnh: ${BLOCK_NAMES[block].vi}`,
  nameEn: `Criteria of provinces: ${BLOCK_NAMES[block].en}`,
  sourceFile: 'province-answers.csv',
});
/** All forms, in the order in which they are shown. */
export const FORMS: readonly Form[] = [CONDITIONS_FORM, ...BLOCKS.map(communeForm), ...BLOCKS.map(provinceForm)];

/** The items of a form on a day, in the order of its answers. */
export function itemsOf(form: Form, facts: Pick<DayFacts, 'conditions' | 'criteria'>): readonly FormItem[] {
  if (form.block === null) return facts.conditions.map(({ key, no, nameVi, nameEn }) => ({ key, no, nameVi, nameEn }));
  return facts.criteria
    .filter((criterion) => criterion.level === form.level && criterion.block === form.block)
    .sort((one, other) => one.no - other.no)
    .map(({ key, no, nameVi, nameEn }) => ({ key, no, nameVi, nameEn }));
}

/** The answers of the day to a form; null: no raw figures. */
export function sheetOf(form: Form, facts: DayFacts): AnswerSheet | null {
  if (form.block === null) return facts.conditionAnswers;
  return (form.level === 'commune' ? facts.communeAnswers : facts.provinceAnswers)[form.block];
}

/** The line of each unit's row, or the line of each of its answers. */
export type UnitLines = ReadonlyMap<string, number | readonly (number | null)[]>;

/** Where the answers of the day to a form came from. */
export function linesOfSheet(form: Form, lines: FactLines): UnitLines {
  if (form.block === null) return lines.conditionAnswers;
  return (form.level === 'commune' ? lines.communeAnswers : lines.provinceAnswers)[form.block];
}
