import { type Condition, type Item, isDecimal } from '@thong-suot/form-rules';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { numberTyped } from '../own/fields/typed-number.ts';
import type { FormDraft } from './form-draft.ts';
import { useConditionWords } from './form-words.ts';
import styles from './forms.module.css';

type Relation = Condition['is'];
type ConditionListProps = {
  readonly form: FormDraft;
  readonly item: Item;
  readonly onChange: (change: Partial<Item>) => void;
};

/** What may be said of an earlier item, by the kind of its answer. */
function relationsOf({ kind }: Item): readonly Relation[] {
  const always = ['answered', 'not-answered'] as const;
  if (kind === 'yes-no') return ['yes', 'no', ...always];
  if (kind === 'choice') return ['option', ...always];
  return kind === 'number' ? ['at-least', 'at-most', ...always] : always;
}

/** When an item is asked, as sentences; all conditions hold together. */
export function ConditionList({ form, item, onChange }: ConditionListProps) {
  const { t } = useTranslation('forms');
  const { items } = form.state.content;
  const words = useConditionWords(items);
  const earlier = items.slice(0, item.no - 1);
  const { conditions } = item;
  return (
    <fieldset className={styles.group}>
      <legend>{t('conditions.title')}</legend>
      {conditions.length === 0 ? <p className="muted">{t('conditions.always')}</p> : <p>{t('conditions.only')}</p>}
      <ul className={styles.list}>
        {conditions.map((condition) => (
          <li key={JSON.stringify(condition)}>
            <span>{words(condition)}</span>
            <button
              type="button"
              className={styles.button}
              aria-label={t('conditions.remove', { words: words(condition) })}
              onClick={() => onChange({ conditions: conditions.filter((one) => one !== condition) })}
            >
              {t('conditions.removeShort')}
            </button>
          </li>
        ))}
      </ul>
      {earlier.length === 0 ? (
        <p className="muted">{t('conditions.noneBefore')}</p>
      ) : (
        <NewCondition earlier={earlier} onAdd={(condition) => onChange({ conditions: [...conditions, condition] })} />
      )}
    </fieldset>
  );
}

type NewConditionProps = { readonly earlier: readonly Item[]; readonly onAdd: (condition: Condition) => void };

function NewCondition({ earlier, onAdd }: NewConditionProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const [itemKey, setItemKey] = useState('');
  const [chosen, setRelation] = useState<Relation | null>(null);
  const [value, setValue] = useState('');
  const other = earlier.find(({ key }) => key === itemKey);
  const relations = other ? relationsOf(other) : [];
  const is = relations.find((one) => one === chosen) ?? relations[0];
  const condition = other && is ? conditionOf(other, is, value) : null;
  const add = () => {
    if (condition === null) return;
    onAdd(condition);
    setItemKey('');
    setValue('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles.fields}>
      <label className="labelled">
        <span>{t('conditions.item')}</span>
        <select className="field" value={itemKey} onChange={({ target }) => setItemKey(target.value)}>
          <option value="">{t('conditions.choose')}</option>
          {earlier.map((one) => (
            <option key={one.key} value={one.key}>
              {one.no}. {name(one)}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{t('conditions.is')}</span>
        <select
          className="field"
          value={is ?? ''}
          disabled={!other}
          onChange={({ target }) => setRelation(relations.find((one) => one === target.value) ?? null)}
        >
          {relations.map((one) => (
            <option key={one} value={one}>
              {t(`conditions.relations.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {is === 'option' && other && (
        <label className="labelled">
          <span>{t('conditions.option')}</span>
          <select className="field" value={value} onChange={({ target }) => setValue(target.value)}>
            <option value="">{t('conditions.choose')}</option>
            {other.options.map((option) => (
              <option key={option.key} value={option.key}>
                {name(option)}
              </option>
            ))}
          </select>
        </label>
      )}
      {(is === 'at-least' || is === 'at-most') && (
        <label className="labelled">
          <span>{t('conditions.value')}</span>
          <input
            className="field"
            inputMode="decimal"
            autoComplete="off"
            maxLength={25}
            value={value}
            onChange={({ target }) => setValue(target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
      )}
      <button type="button" className={styles.button} aria-disabled={condition === null} onClick={add}>
        {t('conditions.add')}
      </button>
    </div>
  );
}

/** The condition as it stands; null: something of it is not chosen yet. */
function conditionOf(other: Item, is: Relation, value: string): Condition | null {
  const itemKey = other.key;
  switch (is) {
    case 'option':
      return other.options.some(({ key }) => key === value) ? { itemKey, is, option: value } : null;
    case 'at-least':
    case 'at-most': {
      const number = numberTyped(value);
      return isDecimal(number) ? { itemKey, is, number } : null;
    }
    case 'yes':
    case 'no':
    case 'answered':
    case 'not-answered':
      return { itemKey, is };
  }
}
