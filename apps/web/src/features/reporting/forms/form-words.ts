import type { Condition, Item } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { Difference } from './differences.ts';
import type { FormFault } from './form-queries.ts';

/** A condition as part of a sentence: “Có mất điện” là Có. */
export function useConditionWords(items: readonly Item[]): (condition: Condition) => string {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  return (condition) => {
    const other = items.find(({ key }) => key === condition.itemKey);
    const words = { name: other ? name(other) : condition.itemKey };
    if (condition.is === 'option') {
      const option = other?.options.find(({ key }) => key === condition.option);
      return t('conditions.words.option', { ...words, option: option ? name(option) : condition.option });
    }
    if (condition.is === 'at-least' || condition.is === 'at-most')
      return t(`conditions.words.${condition.is}`, { ...words, number: condition.number.replace('.', ',') });
    return t(`conditions.words.${condition.is}`, words);
  };
}

const KNOWN_FAULTS = [
  'no-items',
  'too-many-items',
  'key-malformed',
  'key-twice',
  'name-missing',
  'options-missing',
  'option-twice',
  'condition-on-no-earlier-item',
  'condition-does-not-fit',
  'sum-of-what-is-no-number',
  'measurement-unknown',
  'measurement-does-not-fit',
  'begins-in-the-past',
  'nothing-changed',
] as const;

/** Why a form cannot be published, in words. */
export function useFormFaultWords(): (fault: FormFault, formName: (key: string) => string) => string {
  const { t } = useTranslation('forms');
  return ({ code, formKey, nameVi }, formName) => {
    if (code === 'other-meaning') return t('faults.other-meaning', { form: formName(formKey ?? ''), name: nameVi ?? '' });
    const known = KNOWN_FAULTS.find((one) => one === code);
    return known ? t(`faults.${known}`) : t('faults.other', { code });
  };
}

/** What differs between two states of a form, as sentences. */
export function useDifferenceWords(): (difference: Difference) => string {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  return (difference) => {
    switch (difference.kind) {
      case 'head':
      case 'order':
        return t(`differences.${difference.kind}`);
      case 'changed':
        return t('differences.changed', {
          name: name(difference),
          parts: difference.parts.map((part) => t(`differences.parts.${part}`)).join(', '),
        });
      case 'added':
      case 'removed':
        return t(`differences.${difference.of}.${difference.kind}`, { name: name(difference) });
    }
  };
}
