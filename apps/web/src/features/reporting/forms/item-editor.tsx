import { ITEM_FREQUENCIES, ITEM_KINDS, type Item } from '@thong-suot/form-rules';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../page-parts/field.tsx';
import { ConditionList } from './condition-list.tsx';
import type { FormDraft } from './form-draft.ts';
import { withItem } from './form-model.ts';
import styles from './forms.module.css';
import { OptionList } from './option-list.tsx';
import { SourceChoice } from './source-choice.tsx';

const FLAGS = ['required', 'carryForward', 'mayNotApply', 'asksStatements'] as const;
export type ItemEditorProps = { readonly form: FormDraft; readonly item: Item };

/** All that an item says, in plain fields. */
export function ItemEditor({ form, item }: ItemEditorProps) {
  const { t } = useTranslation('forms');
  const change = (next: Partial<Item>) => form.change((content) => withItem(content, item.key, next));
  return (
    <div className={styles.editor}>
      <Field label={t('item.nameVi')}>
        {(ties) => (
          <input
            {...ties}
            lang="vi"
            maxLength={500}
            value={item.nameVi}
            onChange={({ target }) => change({ nameVi: target.value })}
          />
        )}
      </Field>
      <Field label={t('item.nameEn')} hint={t('item.nameEnHint')}>
        {(ties) => (
          <input
            {...ties}
            lang="en"
            maxLength={500}
            value={item.nameEn}
            onChange={({ target }) => change({ nameEn: target.value })}
          />
        )}
      </Field>
      <Field label={t('item.kind')}>
        {(ties) => (
          <select
            {...ties}
            value={item.kind}
            onChange={({ target }) => change({ kind: ITEM_KINDS.find((kind) => kind === target.value) ?? item.kind })}
          >
            {ITEM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {item.kind === 'number' && <UnitFields item={item} onChange={change} />}
      {item.kind === 'choice' && <OptionList item={item} onChange={change} />}
      <Field label={t('item.help')}>
        {(ties) => (
          <textarea
            {...ties}
            lang="vi"
            rows={2}
            maxLength={2000}
            value={item.helpVi ?? ''}
            onChange={({ target }) => change({ helpVi: target.value === '' ? null : target.value })}
          />
        )}
      </Field>
      <Field label={t('item.every')}>
        {(ties) => (
          <select
            {...ties}
            value={item.every}
            onChange={({ target }) => change({ every: ITEM_FREQUENCIES.find((every) => every === target.value) ?? item.every })}
          >
            {ITEM_FREQUENCIES.map((every) => (
              <option key={every} value={every}>
                {t(`item.rhythms.${every}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.group}>
        <legend>{t('item.flags')}</legend>
        {FLAGS.map((flag) => (
          <label key={flag} className={styles.check}>
            <input type="checkbox" checked={item[flag]} onChange={({ target }) => change({ [flag]: target.checked })} />
            {t(`item.${flag}`)}
          </label>
        ))}
      </fieldset>
      {(item.kind === 'number' || item.kind === 'share') && <SourceChoice form={form} item={item} onChange={change} />}
      <ConditionList form={form} item={item} onChange={change} />
    </div>
  );
}

type PartProps = { readonly item: Item; readonly onChange: (change: Partial<Item>) => void };

function UnitFields({ item, onChange }: PartProps) {
  const { t } = useTranslation('forms');
  const unit = (name: 'unitVi' | 'unitEn', value: string) => onChange({ [name]: value === '' ? null : value });
  return (
    <>
      <Field label={t('item.unit')}>
        {(ties) => (
          <input
            {...ties}
            lang="vi"
            maxLength={60}
            value={item.unitVi ?? ''}
            onChange={({ target }) => unit('unitVi', target.value)}
          />
        )}
      </Field>
      <Field label={t('item.unitEn')}>
        {(ties) => (
          <input
            {...ties}
            lang="en"
            maxLength={60}
            value={item.unitEn ?? ''}
            onChange={({ target }) => unit('unitEn', target.value)}
          />
        )}
      </Field>
    </>
  );
}
