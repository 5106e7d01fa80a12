import type { Item } from '@thong-suot/form-rules';
import type { Check, FormContent } from './form-queries.ts';

type CheckOf<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>;
export type Operand = CheckOf<'range'>['of'];
export type DateOperand = CheckOf<'compare-dates'>['left'];
export type Relation = CheckOf<'compare'>['relation'];

/** The kinds of checks that the builder makes in words; forms may hold others, which it shows and leaves as they are. */
export const MADE_KINDS = ['sum', 'compare', 'range', 'compare-dates', 'not-falling', 'unusual'] as const;
export type MadeKind = (typeof MADE_KINDS)[number];
export type MadeCheck = CheckOf<MadeKind>;
/** A check before it has a key, a sentence and a severity. */
export type CheckRule = MadeCheck extends infer One
  ? One extends MadeCheck
    ? Omit<One, 'key' | 'severity' | 'textVi' | 'textEn'>
    : never
  : never;

export const RELATIONS: readonly Relation[] = ['=', '<=', '<', '>=', '>'];

/** Members of a check that name items by their key alone. */
const NAMING = new Set(['item', 'list', 'items']);

/** The keys of the items that a check reads, each once. */
export function itemsOfCheck(check: Check): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, isName: boolean): void => {
    if (typeof value === 'string') {
      if (isName) found.add(value);
    } else if (Array.isArray(value)) for (const one of value) look(one, isName);
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) look(member, NAMING.has(name));
  };
  const sides = check.kind === 'same-list';
  for (const [name, value] of Object.entries(check)) look(value, NAMING.has(name) || (sides && /^(left|right)$/.test(name)));
  return [...found];
}

/** The content with one more check; its sentence in both languages is kept with it and told to who fills in the form. */
export function withCheck(content: FormContent, rule: CheckRule, severity: Check['severity']): FormContent {
  const numbers = content.checks.map(({ key }) => Number(/^check-(\d+)$/.exec(key)?.[1] ?? 0));
  const key = `check-${Math.max(0, ...numbers) + 1}`;
  const check = {
    ...rule,
    key,
    severity,
    textVi: ruleSentence(rule, content.items, 'vi'),
    textEn: ruleSentence(rule, content.items, 'en'),
  } as MadeCheck;
  return { ...content, checks: [...content.checks, check] };
}

export function withoutCheck(content: FormContent, key: string): FormContent {
  return { ...content, checks: content.checks.filter((check) => check.key !== key) };
}

type Language = 'vi' | 'en';
type Sentence = Readonly<Record<Language, string>>;

const MUST: Readonly<Record<Relation, Sentence>> = {
  '=': { vi: 'phải bằng', en: 'must equal' },
  '<=': { vi: 'không được lớn hơn', en: 'must not be more than' },
  '<': { vi: 'phải nhỏ hơn', en: 'must be less than' },
  '>=': { vi: 'không được nhỏ hơn', en: 'must not be less than' },
  '>': { vi: 'phải lớn hơn', en: 'must be more than' },
};
const MUST_OF_DAYS: Readonly<Record<Relation, Sentence>> = {
  '=': { vi: 'phải là', en: 'must be' },
  '<=': { vi: 'không được sau', en: 'must not be after' },
  '<': { vi: 'phải trước', en: 'must be before' },
  '>=': { vi: 'không được trước', en: 'must not be before' },
  '>': { vi: 'phải sau', en: 'must be after' },
};
const PARTS: Readonly<Record<'numerator' | 'denominator', Sentence>> = {
  numerator: { vi: 'số đạt của', en: 'the number met of' },
  denominator: { vi: 'tổng số của', en: 'the total of' },
};
const SENT: Sentence = { vi: 'ngày gửi báo cáo', en: 'the day of sending' };

export const relationWords = (relation: Relation, ofDays: boolean): Sentence => (ofDays ? MUST_OF_DAYS : MUST)[relation];

/** A rule as a sentence, in one language. */
export function ruleSentence(rule: CheckRule, items: readonly Item[], language: Language): string {
  const say = (sentence: Sentence) => sentence[language];
  const item = (key: string) => {
    const found = items.find((one) => one.key === key);
    return `“${found ? (language === 'vi' ? found.nameVi : found.nameEn) : key}”`;
  };
  const figure = (operand: Operand) => {
    if ('constant' in operand) return operand.constant.replace('.', language === 'vi' ? ',' : '.');
    return operand.part ? `${say(PARTS[operand.part])} ${item(operand.item)}` : item(operand.item);
  };
  const day = (operand: DateOperand) => ('known' in operand ? say(SENT) : item(operand.item));
  switch (rule.kind) {
    case 'sum': {
      const parts = rule.parts.map(figure).join(say({ vi: ' cộng ', en: ' plus ' }));
      return `${parts} ${say(MUST['='])} ${figure(rule.total)}`;
    }
    case 'compare':
      return `${figure(rule.left)} ${say(MUST[rule.relation])} ${figure(rule.right)}`;
    case 'compare-dates':
      return `${day(rule.left)} ${say(MUST_OF_DAYS[rule.relation])} ${day(rule.right)}`;
    case 'range':
      return [
        figure(rule.of),
        rule.min === undefined ? [] : say({ vi: `phải từ ${rule.min}`, en: `must be from ${rule.min}` }),
        rule.max === undefined ? [] : say({ vi: `nhiều nhất là ${rule.max}`, en: `at most ${rule.max}` }),
      ]
        .flat()
        .join(' ');
    case 'not-falling':
      return say({
        vi: `${figure(rule.of)} không được giảm so với kỳ trước`,
        en: `${figure(rule.of)} must not fall below the period before`,
      });
    case 'unusual':
      return say({
        vi: `${figure(rule.of)} khác thường so với các kỳ trước của chính đơn vị`,
        en: `${figure(rule.of)} is unusual beside the unit's own history`,
      });
  }
}
