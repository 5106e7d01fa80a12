import { type Item, isDecimal } from '@thong-suot/form-rules';
import { typedText } from '../../../page-parts/typed-text.ts';
import { numberTyped } from '../own/fields/typed-number.ts';
import { type CheckRule, type DateOperand, type MadeKind, type Operand, RELATIONS } from './checks-model.ts';

/** A number that a check may read: an item, or one of the two numbers of a share. */
export type Figure = { readonly value: string; readonly item: Item; readonly part: 'numerator' | 'denominator' | null };

/** All figures of a form, in its order; `value` names them in fields. */
export function figuresOf(items: readonly Item[]): readonly Figure[] {
  return items.flatMap((item): readonly Figure[] => {
    if (item.kind === 'number') return [{ value: item.key, item, part: null }];
    if (item.kind !== 'share') return [];
    return (['numerator', 'denominator'] as const).map((part) => ({ value: `${item.key}/${part}`, item, part }));
  });
}

function operandOf(value: string): Operand | null {
  const [item = '', part] = value.split('/');
  if (item === '') return null;
  return part === 'numerator' || part === 'denominator' ? { item, part } : { item };
}

const dayOf = (value: string): DateOperand => (value === '' ? { known: 'sent' } : { item: value });
const numberOf = (text: string): string | null => (isDecimal(numberTyped(text)) ? numberTyped(text) : null);

/** The rule that the fields of a kind say; null: something is missing or makes no sense. */
export function ruleOf(kind: MadeKind, fields: FormData): CheckRule | null {
  const text = (name: string) => typedText(fields, name);
  const relation = RELATIONS.find((one) => one === text('relation')) ?? '=';
  switch (kind) {
    case 'sum': {
      const parts = fields.getAll('parts').flatMap((value) => (typeof value === 'string' ? (operandOf(value) ?? []) : []));
      const total = operandOf(text('total'));
      return parts.length >= 2 && total ? { kind, parts, total } : null;
    }
    case 'compare': {
      const left = operandOf(text('left'));
      const constant = numberOf(text('number'));
      const right = operandOf(text('right')) ?? (constant === null ? null : { constant });
      return left && right && text('left') !== text('right') ? { kind, left, relation, right } : null;
    }
    case 'range': {
      const of = operandOf(text('of'));
      const [min, max] = [numberOf(text('min')), numberOf(text('max'))];
      if (!of || (min === null && max === null)) return null;
      return { kind, of, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
    }
    case 'compare-dates':
      if (text('left') === text('right')) return null;
      return { kind, left: dayOf(text('left')), relation, right: dayOf(text('right')) };
    case 'not-falling':
    case 'unusual': {
      const of = operandOf(text('of'));
      return of ? { kind, of } : null;
    }
  }
}
