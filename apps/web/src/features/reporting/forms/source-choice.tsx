import type { Item } from '@thong-suot/form-rules';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { FormDraft } from './form-draft.ts';
import styles from './forms.module.css';

type SourceChoiceProps = {
  readonly form: FormDraft;
  readonly item: Item;
  readonly onChange: (change: Partial<Item>) => void;
};

/** Whether a number is filled in or added up from others of the form. */
export function SourceChoice({ form, item, onChange }: SourceChoiceProps) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const group = useId();
  const { source } = item;
  const parts = form.state.content.items.filter(
    (other) => other.key !== item.key && other.kind === 'number' && other.source.kind !== 'derived',
  );
  const chosen = source.kind === 'derived' ? source.sumOf : [];
  const toggle = (key: string, isPart: boolean) => {
    const kept = chosen.filter((part) => part !== key);
    onChange({ source: { kind: 'derived', sumOf: isPart ? [...kept, key] : kept } });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('item.source')}</legend>
      <label className={styles.check}>
        <input
          type="radio"
          name={group}
          checked={source.kind === 'asked'}
          onChange={() => onChange({ source: { kind: 'asked' } })}
        />
        {t('item.asked')}
      </label>
      <label className={styles.check}>
        <input
          type="radio"
          name={group}
          checked={source.kind === 'derived'}
          onChange={() => onChange({ source: { kind: 'derived', sumOf: [] } })}
        />
        {t('item.derived')}
      </label>
      {source.kind === 'measured' && (
        <label className={styles.check}>
          <input type="radio" name={group} checked readOnly />
          {t('item.measured')}
        </label>
      )}
      {source.kind === 'derived' && (
        <fieldset className={styles.group}>
          <legend>{t('item.sumOf')}</legend>
          {parts.map((part) => (
            <label key={part.key} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(part.key)}
                onChange={({ target }) => toggle(part.key, target.checked)}
              />
              {part.no}. {name(part)}
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
