import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { CheckForm } from './check-form.tsx';
import { withCheck, withoutCheck } from './checks-model.ts';
import type { FormDraft } from './form-draft.ts';
import styles from './forms.module.css';
import { useFormState } from './use-form-state.ts';

/** The checks of a form as sentences: what is made over the answers when a report is sent. */
export function CheckSection({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { pick } = useFormat();
  const { items, checks } = useFormState(form).content;
  return (
    <Section title={t('checks.title')}>
      {checks.length === 0 && <p className="muted">{t('checks.none')}</p>}
      <ul className={styles.list}>
        {checks.map(({ key, severity, textVi, textEn }) => {
          const words = pick({ vi: textVi, en: textEn });
          return (
            <li key={key}>
              <span>
                {words} <span className="muted">({t(`checks.${severity}`)})</span>
              </span>
              <button
                type="button"
                className={styles.button}
                aria-label={t('checks.remove', { words })}
                onClick={() => form.change((content) => withoutCheck(content, key))}
              >
                {t('checks.removeShort')}
              </button>
            </li>
          );
        })}
      </ul>
      <CheckForm items={items} onAdd={(rule, severity) => form.change((content) => withCheck(content, rule, severity))} />
    </Section>
  );
}
