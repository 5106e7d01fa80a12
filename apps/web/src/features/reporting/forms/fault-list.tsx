import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { FormDraft } from './form-draft.ts';
import { withMeaningOf, withOwnKey } from './form-model.ts';
import { type FormFault, formsQuery, itemsQuery } from './form-queries.ts';
import { useFormFaultWords } from './form-words.ts';
import styles from './forms.module.css';
import { useFormState } from './use-form-state.ts';

/** What stands against publishing the draft as it was kept last, beside the item that it concerns. */
export function FaultList({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { faults, content } = useFormState(form);
  if (faults.length === 0) return null;
  return (
    <section className={styles.alert} aria-label={t('faults.title')}>
      <p>{t('faults.title')}:</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.itemKey} ${fault.formKey ?? ''}`}>
            <FaultLine fault={fault} item={content.items.find(({ key }) => key === fault.itemKey)} />{' '}
            {fault.code === 'other-meaning' && <OneMeaning form={form} fault={fault} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Named = { readonly no: number; readonly nameVi: string; readonly nameEn: string };

/** A fault in words, with the item that it concerns. */
export function FaultLine({ fault, item }: { readonly fault: FormFault; readonly item: Named | undefined }) {
  const { name } = useFormat();
  const words = useFormFaultWords();
  const { data: forms } = useQuery(formsQuery);
  const formName = (key: string) => {
    const form = forms?.find((one) => one.key === key);
    return form ? name(form) : key;
  };
  return (
    <>
      {item && `${item.no}. ${name(item)}: `}
      {words(fault, formName)}
    </>
  );
}

/** An item whose key means something else in another form: either it takes over that meaning, or it becomes an item of its own. */
function OneMeaning({ form, fault }: { readonly form: FormDraft; readonly fault: FormFault }) {
  const { t } = useTranslation('forms');
  const key = fault.itemKey ?? '';
  const { data: found } = useQuery(itemsQuery(key));
  const meant = found?.find((one) => one.item.key === key)?.item;
  return (
    <span className={styles.row}>
      {meant && (
        <button
          type="button"
          className={styles.button}
          onClick={() => form.change((content) => withMeaningOf(content, key, meant))}
        >
          {t('faults.takeMeaning')}
        </button>
      )}
      <button
        type="button"
        className={styles.button}
        onClick={() => form.change((content) => withOwnKey(content, key, form.key))}
      >
        {t('faults.ownMeaning')}
      </button>
    </span>
  );
}
