import { BLOCKS, type Block } from '#modules/reporting';
import type { EditorialChoices } from '../wording/wording.ts';

/** An editorial sentence that names provinces or criteria, by where its choice stands in the wording. */
export type ChoiceKey = 'fewResultsReturned' | 'farBelowJune' | `slowCriteria.${Block}`;

/** In the order of the report. */
export const CHOICE_KEYS: readonly ChoiceKey[] = [
  'fewResultsReturned',
  'farBelowJune',
  ...BLOCKS.map((block) => `slowCriteria.${block}` as const),
];

/** Before the key of a sentence where an amended edition lists what differs. */
export const CHOICE_PLACE = 'choice.';

type Name = { readonly vi: string; readonly en: string };

/** What people call the sentences: in the editor, and where an amended edition lists what differs. */
export const CHOICE_NAMES: Readonly<Record<ChoiceKey, Name>> = {
  fewResultsReturned: { vi: 'I.2: tỉnh có kết quả đã trả còn thấp', en: 'I.2: provinces with few results returned' },
  farBelowJune: { vi: 'I.2: tỉnh nhận ít hồ sơ so với tháng 6', en: 'I.2: provinces far below their days of June' },
  'slowCriteria.party': { vi: 'III.4: tiêu chí cần đẩy nhanh, Đảng ủy', en: 'III.4: criteria to speed up, party committee' },
  'slowCriteria.council': { vi: 'III.4: tiêu chí cần đẩy nhanh, HĐND', en: "III.4: criteria to speed up, people's council" },
  'slowCriteria.committee': { vi: 'III.4: tiêu chí cần đẩy nhanh, UBND', en: "III.4: criteria to speed up, people's committee" },
  'slowCriteria.front': { vi: 'III.4: tiêu chí cần đẩy nhanh, MTTQ', en: 'III.4: criteria to speed up, fatherland front' },
};

/** The Vietnamese name of a sentence; one that this release does not have any more keeps its key. */
export function choiceName(key: string): string {
  return Object.hasOwn(CHOICE_NAMES, key) ? CHOICE_NAMES[key as ChoiceKey].vi : key;
}

/** The analyst's choice for a sentence; undefined: the sentence follows the rule of its section. */
export function choiceOf(choices: EditorialChoices, key: ChoiceKey): readonly string[] | undefined {
  if (key === 'fewResultsReturned' || key === 'farBelowJune') return choices[key];
  return choices.slowCriteria?.[blockOf(key)];
}

/** The block whose criteria a sentence names. */
export const blockOf = (key: `slowCriteria.${Block}`): Block => key.slice('slowCriteria.'.length) as Block;
