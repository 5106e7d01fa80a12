import type { Item } from '@thong-suot/form-rules';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from './form-model.ts';
import styles from './forms.module.css';

type OptionListProps = { readonly item: Item; readonly onChange: (change: Partial<Item>) => void };

/** What somebody chooses from. A renamed option keeps its key, so conditions on it stay. */
export function OptionList({ item, onChange }: OptionListProps) {
  const { t } = useTranslation('forms');
  const id = useId();
  const fresh = useRef<HTMLInputElement>(null);
  const { options } = item;
  const add = () => {
    const nameVi = fresh.current?.value.trim() ?? '';
    if (!fresh.current || nameVi === '') return;
    fresh.current.value = '';
    fresh.current.focus();
    const key = keyOf(nameVi, new Set(options.map((option) => option.key)));
    onChange({ options: [...options, { key, nameVi, nameEn: nameVi }] });
  };
  const rename = (key: string, change: { nameVi?: string; nameEn?: string }) =>
    onChange({
      options: options.map((option) => {
        if (option.key !== key) return option;
        const follows = change.nameVi !== undefined && option.nameEn === option.nameVi ? { nameEn: change.nameVi } : {};
        return { ...option, ...follows, ...change };
      }),
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('item.options')}</legend>
      <ul className={styles.list}>
        {options.map((option, place) => (
          <li key={option.key}>
            <input
              className="field"
              aria-label={t('item.option', { no: place + 1 })}
              lang="vi"
              maxLength={200}
              value={option.nameVi}
              onChange={({ target }) => rename(option.key, { nameVi: target.value })}
            />
            <input
              className="field"
              aria-label={t('item.optionEn', { no: place + 1 })}
              lang="en"
              maxLength={200}
              value={option.nameEn}
              onChange={({ target }) => rename(option.key, { nameEn: target.value })}
            />
            <button
              type="button"
              className={styles.button}
              aria-label={t('item.removeOption', { no: place + 1 })}
              onClick={() => onChange({ options: options.filter(({ key }) => key !== option.key) })}
            >
              {t('items.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <label className="labelled" htmlFor={`${id}-new`}>
          <span>{t('item.newOption')}</span>
          <input
            ref={fresh}
            id={`${id}-new`}
            className="field"
            maxLength={200}
            lang="vi"
            autoComplete="off"
            onKeyDown={onKeyDown}
          />
        </label>
        <button type="button" className={styles.button} onClick={add}>
          {t('item.addOption')}
        </button>
      </div>
    </fieldset>
  );
}
